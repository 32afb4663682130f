/** The records as open data: HSDS, tables, code lists and their catalogue; start at {@link cz.rozcestnik.publish.opendata.OpenDataPublisher}. */
package cz.rozcestnik.publish.opendata;
