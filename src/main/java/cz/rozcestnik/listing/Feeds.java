package cz.rozcestnik.listing;

import cz.rozcestnik.language.Language;
import cz.rozcestnik.model.ContentType;
import cz.rozcestnik.model.Role;
import cz.rozcestnik.site.Site;
import cz.rozcestnik.site.SiteRecord;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The feeds of what has changed, for readers of one language: of the whole site, of each type that has a list, of each
 * region.
 *
 * @param byPath the feeds by their paths from the site's root
 */
public record Feeds(SortedMap<String, Feed> byPath) {
    private static final String PAGE = ".html";
    private static final String ENDING = ".atom";

    /** Keeps a copy. */
    public Feeds {
        byPath = Collections.unmodifiableSortedMap(new TreeMap<>(byPath));
    }

    /** A feed: the page that it goes with, what it is about, and the records that it tells of. */
    public record Feed(String page, String title, List<SiteRecord> records) {
        /** Keeps a copy. */
        public Feed {
            records = List.copyOf(records);
        }
    }

    /** Returns the feeds of a site; none is empty. */
    public static Feeds of(Site site, Language reader) {
        SortedMap<String, Feed> feeds = new TreeMap<>();
        List<ContentType> listed = site.types().all().stream().filter(type -> site.listPath(type, reader).isPresent()).toList();
        add(feeds, new Feed(reader.code() + "/index.html", site.settings().name().in(reader),
                listed.stream().flatMap(type -> site.list(type, reader).stream()).toList()));
        listed.forEach(type -> add(feeds, new Feed(site.listPath(type, reader).orElseThrow(),
                type.labels().many().in(reader), site.list(type, reader))));
        site.types().all().stream().filter(type -> type.field(Role.NUTS).isPresent())
                .flatMap(type -> site.list(type, reader).stream()).filter(region -> region.path(reader).isPresent())
                .forEach(region -> add(feeds, new Feed(region.path(reader).orElseThrow(), region.title(reader),
                        concerning(site, region, reader))));
        return new Feeds(feeds);
    }

    /** Returns the path of the feed that goes with a page. */
    public Optional<String> path(String page) {
        return Optional.of(feed(page)).filter(byPath::containsKey);
    }

    private static void add(SortedMap<String, Feed> feeds, Feed feed) {
        if (!feed.records().isEmpty()) {
            feeds.put(feed(feed.page()), feed);
        }
    }

    private static String feed(String page) {
        return page.endsWith(PAGE) ? page.substring(0, page.length() - PAGE.length()) + ENDING : page;
    }

    private static List<SiteRecord> concerning(Site site, SiteRecord region, Language reader) {
        return Stream.concat(Stream.of(region), region.type().gathers().stream()
                        .flatMap(gathering -> site.gathered(region.name(), gathering, reader).stream()))
                .filter(record -> record.path(reader).isPresent()).distinct().toList();
    }
}
