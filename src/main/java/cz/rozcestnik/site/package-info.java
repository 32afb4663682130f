/**
 * All records, paired over languages, with their addresses, references and freshness; start at {@link cz.rozcestnik.site.Site}. An address
 * is a record's {@link cz.rozcestnik.site.SiteRecord#path} or that of a {@code listing.RecordList}; {@link cz.rozcestnik.site.Ledger} has those that must stay.
 */
package cz.rozcestnik.site;
