/** All records, paired over languages, with their addresses, references and freshness; start at {@link cz.rozcestnik.site.Site}. */
package cz.rozcestnik.site;
