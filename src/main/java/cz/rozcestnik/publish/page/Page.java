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
 * @param subject  the record that the page is one of many for; nothing for most pages
 * @param list     the list it is a page of; nothing for a record
 * @param place    whether its links are relative or, where a host serves it at any depth, absolute
 */
record Page(
        String path,
        Language language,
        String template,
        Optional<SiteRecord> record,
        Optional<SiteRecord> subject,
        Optional<ListPage> list,
        Place place) {

    /** A page of a list; the first is 1. */
    record ListPage(RecordList list, int number) {
    }

    /** Returns the page of a record. */
    static Page of(SiteRecord record, String path, Language language, String template) {
        return new Page(path, language, template, Optional.of(record), Optional.empty(), Optional.empty(), Place.FIXED);
    }

    /** Returns a page of a list. */
    static Page of(RecordList list, int number, Language language, String template) {
        return new Page(list.path(language, number), language, template, Optional.empty(), Optional.empty(),
                Optional.of(new ListPage(list, number)), Place.FIXED);
    }

    /** Returns the page of the same record on one sheet of paper. */
    Page sheet(String way, String maker) {
        return new Page(way, language, maker, record, subject, list, place);
    }

    /** Returns the page that this one has for a subject. */
    Page about(SiteRecord other, String way, String maker) {
        return new Page(way, language, maker, record, Optional.of(other), list, place);
    }

    /** Returns the page elsewhere: as a host serves it for any address that is not there, or as a script puts it into others. */
    Page elsewhere(String way, Place there) {
        return new Page(way, language, template, record, subject, list, there);
    }

    /** Returns whether this is a record's version on one sheet of paper. */
    boolean isSheet() {
        return record.flatMap(found -> found.sheet(language)).filter(path::equals).isPresent();
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
