/**
 * The command line; start at {@link cz.rozcestnik.command.Main}. A command stands in the list of {@code CommandLineInterface.commands}
 * and has its texts in {@code texts_cs.properties} and {@code texts_en.properties}.
 */
package cz.rozcestnik.command;
