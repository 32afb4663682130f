/** The command line; start at {@link cz.rozcestnik.command.Main}. */
package cz.rozcestnik.command;
