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
 * @param subject  the record that the page is one of many for; nothing for most pages
 * @param place    whether its links are relative or, where a host serves it at any depth, absolute
 */
record Page(
        String path,
        Language language,
        String template,
        Optional<ContentType> type,
        Optional<SiteRecord> record,
        Optional<SiteRecord> subject,
        Place place) {

    /** Returns whether this is a record's version on one sheet of paper. */
    boolean isSheet() {
        return record.flatMap(found -> found.sheet(language)).filter(path::equals).isPresent();
    }

    /** A page that stays where it is, about a type or a record. */
    static Page of(String path, Language language, String template, ContentType type, Optional<SiteRecord> record) {
        return new Page(path, language, template, Optional.of(type), record, Optional.empty(), Place.FIXED);
    }

    /** Returns the page of the same record on one sheet of paper. */
    Page sheet(String way, String maker) {
        return new Page(way, language, maker, type, record, subject, place);
    }

    /** Returns the page that this one has for a subject. */
    Page about(SiteRecord other, String way, String maker) {
        return new Page(way, language, maker, type, record, Optional.of(other), place);
    }

    /** Returns the page as a host serves it for any address that is not there. */
    Page anywhere(String way) {
        return new Page(way, language, template, type, record, subject, Place.ANYWHERE);
    }

    /** How a page's links are written. */
    enum Place {
        /** Relative: the page stays where it is. */
        FIXED,
        /** Absolute: a host serves the page for any address that is not there. */
        ANYWHERE
    }
}
