/** What a new file of a type looks like: its fields explained and filled with examples; start at {@link cz.rozcestnik.scaffold.Scaffold}. */
package cz.rozcestnik.scaffold;
