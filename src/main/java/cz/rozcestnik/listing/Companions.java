package cz.rozcestnik.listing;

import cz.rozcestnik.language.Language;
import cz.rozcestnik.model.ContentType;
import cz.rozcestnik.model.Role;
import cz.rozcestnik.model.Value;
import cz.rozcestnik.site.Site;
import cz.rozcestnik.site.SiteRecord;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The files that stand beside the pages of records, for a phone's calendar and address book.
 *
 * <p>A record whose type exports a format has a file of its own; a record whose page gathers such records, as a region
 * gathers events, has one with all of them.
 *
 * @param reader the language of the pages
 */
public record Companions(Site site, Language reader) {
    private static final String PAGE = ".html";

    /** What such a file is. */
    public enum Format {
        /** Events, for a calendar. */
        CALENDAR("calendar", "calendar", ".ics"),
        /** Contacts, for an address book. */
        CARD("card", "vcard", ".vcf");

        private final String code;
        private final String export;
        private final String ending;

        Format(String code, String export, String ending) {
            this.code = code;
            this.export = export;
            this.ending = ending;
        }
    }

    /**
     * A file beside a record's page.
     *
     * @param path    from the site's root
     * @param records that it holds
     */
    public record File(String path, List<SiteRecord> records) {
        /** Keeps a copy. */
        public File {
            records = List.copyOf(records);
        }
    }

    /** Returns the file beside a record's page; nothing where it would hold no records. */
    public Optional<File> file(Format format, SiteRecord record) {
        Set<SiteRecord> records = record.path(reader).isPresent() ? records(format, record) : Set.of();
        return records.isEmpty() ? Optional.empty() : record.path(reader).map(page ->
                new File(page.substring(0, page.length() - PAGE.length()) + format.ending, List.copyOf(records)));
    }

    private Set<SiteRecord> records(Format format, SiteRecord record) {
        Set<SiteRecord> records = new LinkedHashSet<>();
        if (isOffered(format, record)) {
            records.add(record);
        }
        for (ContentType.Gathering gathering : record.type().gathers()) {
            if (site.types().find(gathering.from()).filter(type -> isOffered(format, type)).isPresent()) {
                site.gathered(record.name(), gathering, reader).stream().filter(found -> isOffered(format, found)).forEach(records::add);
            }
        }
        return records;
    }

    /** Returns the paths of all files beside a record's page by their formats, such as {@code calendar}. */
    public Map<String, String> paths(SiteRecord record) {
        Map<String, String> paths = new LinkedHashMap<>();
        for (Format format : Format.values()) {
            file(format, record).ifPresent(file -> paths.put(format.code, file.path()));
        }
        return paths;
    }

    private static boolean isOffered(Format format, ContentType type) {
        return type.exports().containsKey(format.export);
    }

    private boolean isOffered(Format format, SiteRecord record) {
        return isOffered(format, record.type()) && switch (format) {
            case CALENDAR -> record.value(Role.START, reader)
                    .filter(start -> start instanceof Value.Day || start instanceof Value.Moment).isPresent();
            case CARD -> record.value(Role.CONSENT, reader)
                    .filter(consent -> !(consent instanceof Value.YesNo answer && answer.yes())).isEmpty();
        };
    }
}
