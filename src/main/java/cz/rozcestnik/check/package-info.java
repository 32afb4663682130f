/** Rules over the whole site, one class a rule; start at {@link cz.rozcestnik.check.Checks}. */
package cz.rozcestnik.check;
