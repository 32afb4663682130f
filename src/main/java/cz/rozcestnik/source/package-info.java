/** Files as bytes and text, front matter, and YAML whose every key and value knows its place; start at {@link cz.rozcestnik.source.SourceTree}. */
package cz.rozcestnik.source;
