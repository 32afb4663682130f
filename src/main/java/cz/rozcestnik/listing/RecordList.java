package cz.rozcestnik.listing;

import cz.rozcestnik.language.Language;
import cz.rozcestnik.model.ContentType;
import cz.rozcestnik.site.SiteRecord;
import java.util.List;
import java.util.Optional;

/**
 * A list of records of one type: all of them, or those that share what they name.
 *
 * @param type    of the records
 * @param shares  what all the records name, in the order in which it stands in the address; empty in the list of all
 * @param records in the order of the list, those that concern the whole country last
 * @param near    how many of them name what they share themselves, not only as a part of the whole country
 * @param open    how many of all go on, as visitors are told
 * @param nearby  how many of those that are near go on
 */
public record RecordList(ContentType type, List<Share> shares, List<SiteRecord> records, int near, int open, int nearby) {
    /** How many records stand on one page of a list that has pages. */
    public static final int PAGE = 50;

    /**
     * That a field names a record.
     *
     * @param field the field's name
     * @param value the record, such as a topic or a region
     */
    public record Share(String field, SiteRecord value) {
    }

    /** Counts what goes on. */
    RecordList(ContentType type, List<Share> shares, List<SiteRecord> records, int near) {
        this(type, shares, records, near, goingOn(records).size(), goingOn(records.subList(0, near)).size());
    }

    /** Keeps copies. */
    public RecordList {
        shares = List.copyOf(shares);
        records = List.copyOf(records);
    }

    /** Returns the number of its pages, at least one. */
    public int pages() {
        return type.pages().lists().inPages() ? Math.max(1, (records.size() + PAGE - 1) / PAGE) : 1;
    }

    /** Returns the records on a page; the first page is 1. */
    public List<SiteRecord> onPage(int number) {
        return pages() == 1 ? records
                : records.subList((number - 1) * PAGE, Math.min(number * PAGE, records.size()));
    }

    /** Returns the path of a page from the site's root, such as {@code cs/sluzby/hlidani/liberecky-kraj/index.html}. */
    public String path(Language reader, int number) {
        StringBuilder path = new StringBuilder(type.folder(reader).orElseThrow());
        shares.forEach(share -> path.append(segment(share.value().path(reader).orElseThrow())).append('/'));
        return path.append(number == 1 ? "index" : String.valueOf(number)).append(".html").toString();
    }

    /** Returns whether this list is of records that name a record by a field. */
    public boolean shares(String field, SiteRecord value) {
        return shares.stream().anyMatch(share -> share.field().equals(field) && share.value().name().equals(value.name()));
    }

    /** Returns what the records share by a field. */
    public Optional<SiteRecord> shared(String field) {
        return shares.stream().filter(share -> share.field().equals(field)).map(Share::value).findFirst();
    }

    /** Returns the records that go on, as visitors are told: those that filters choose from. */
    public List<SiteRecord> goingOn() {
        return goingOn(records);
    }

    private static List<SiteRecord> goingOn(List<SiteRecord> records) {
        return records.stream().filter(record -> !record.hasEnded()).toList();
    }

    /** Returns what the path of a record's page gives to the addresses of lists: its last part, without the ending. */
    static String segment(String page) {
        return page.substring(page.lastIndexOf('/') + 1, page.length() - ".html".length());
    }
}
