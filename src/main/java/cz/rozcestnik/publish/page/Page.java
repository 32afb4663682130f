package cz.rozcestnik.publish.page;

import cz.rozcestnik.language.Language;
import cz.rozcestnik.model.ContentType;
import cz.rozcestnik.site.SiteRecord;
import java.util.Optional;

/**
 * A page to make.
 *
 * @param path     from the site's root
 * @param language of its readers
 * @param template that makes it
 * @param type     the content type it is about
 * @param record   the record it is about; nothing for a list
 * @param place    whether its links are relative or, where a host serves it at any depth, absolute
 */
record Page(
        String path,
        Language language,
        String template,
        Optional<ContentType> type,
        Optional<SiteRecord> record,
        Place place) {

    /** Returns whether this is a record's version on one sheet of paper. */
    boolean isSheet() {
        return record.flatMap(found -> found.sheet(language)).filter(path::equals).isPresent();
    }

    /** How a page's links are written. */
    enum Place {
        /** Relative: the page stays where it is. */
        FIXED,
        /** Absolute: a host serves the page for any address that is not there. */
        ANYWHERE
    }
}
