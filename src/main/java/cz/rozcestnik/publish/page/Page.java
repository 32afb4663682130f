package cz.rozcestnik.publish.page;

import cz.rozcestnik.language.Language;
import cz.rozcestnik.listing.RecordList;
import cz.rozcestnik.model.ContentType;
import cz.rozcestnik.site.SiteRecord;
import java.util.Optional;

/**
 * A page to make.
 *
 * @param path     from the site's root
 * @param language of its readers
 * @param template that makes it
 * @param record   the record it is about; nothing for a list
 * @param list     the list it is a page of; nothing for a record
 * @param place    whether its links are relative or, where a host serves it at any depth, absolute
 */
record Page(
        String path,
        Language language,
        String template,
        Optional<SiteRecord> record,
        Optional<ListPage> list,
        Place place) {

    /** A page of a list; the first is 1. */
    record ListPage(RecordList list, int number) {
    }

    /** Returns the page of a record. */
    static Page of(SiteRecord record, String path, Language language, String template) {
        return new Page(path, language, template, Optional.of(record), Optional.empty(), Place.FIXED);
    }

    /** Returns the content type it is about. */
    ContentType type() {
        return record.map(SiteRecord::type).orElseGet(() -> list.orElseThrow().list().type());
    }

    /** How a page's links are written. */
    enum Place {
        /** Relative: the page stays where it is. */
        FIXED,
        /** Absolute: a host serves the page for any address that is not there. */
        ANYWHERE,
        /** After a mark: a script puts the parts of it into other pages. */
        IN_OTHERS
    }
}
