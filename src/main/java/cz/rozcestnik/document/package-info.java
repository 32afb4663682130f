/** One content file, checked against its type; start at {@link cz.rozcestnik.document.Document}. */
package cz.rozcestnik.document;
