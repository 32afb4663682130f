/** Lists of records: all of a type, those that share a topic or region, and by what they are filtered; start at {@link cz.rozcestnik.listing.RecordLists}. */
package cz.rozcestnik.listing;
