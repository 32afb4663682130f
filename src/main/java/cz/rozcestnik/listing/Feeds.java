package cz.rozcestnik.listing;

import cz.rozcestnik.language.Language;
import cz.rozcestnik.model.ContentType;
import cz.rozcestnik.model.Role;
import cz.rozcestnik.site.Site;
import cz.rozcestnik.site.SiteRecord;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
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
        add(feeds, new Feed(home(reader), site.settings().name().in(reader),
                listed.stream().flatMap(type -> site.list(type, reader).stream()).toList()));
        listed.forEach(type -> add(feeds, new Feed(site.listPath(type, reader).orElseThrow(),
                type.labels().many().in(reader), site.list(type, reader))));
        regions(site, reader).forEach(region -> add(feeds, new Feed(region.path(reader).orElseThrow(), region.title(reader),
                        concerning(site, region, reader))));
        return new Feeds(feeds);
    }

    /** Returns the pages that a feed goes with, by their paths: a page links to its feed whatever that tells of. */
    public static Set<String> pages(Site site, Language reader) {
        Set<String> pages = new TreeSet<>();
        site.types().all().stream().filter(type -> !site.list(type, reader).isEmpty())
                .forEach(type -> site.listPath(type, reader).ifPresent(pages::add));
        if (!pages.isEmpty()) {
            pages.add(home(reader));
        }
        regions(site, reader).forEach(region -> pages.add(region.path(reader).orElseThrow()));
        return pages;
    }

    /** Returns the path of the feed that goes with a page. */
    public static String path(String page) {
        return page.endsWith(PAGE) ? page.substring(0, page.length() - PAGE.length()) + ENDING : page;
    }

    private static String home(Language reader) {
        return reader.code() + "/index.html";
    }

    private static Stream<SiteRecord> regions(Site site, Language reader) {
        return site.types().all().stream().filter(type -> type.field(Role.NUTS).isPresent())
                .flatMap(type -> site.list(type, reader).stream()).filter(region -> region.path(reader).isPresent());
    }

    private static void add(SortedMap<String, Feed> feeds, Feed feed) {
        if (!feed.records().isEmpty()) {
            feeds.put(path(feed.page()), feed);
        }
    }

    private static List<SiteRecord> concerning(Site site, SiteRecord region, Language reader) {
        return Stream.concat(Stream.of(region), region.type().gathers().stream()
                        .flatMap(gathering -> site.gathered(region.name(), gathering, reader).stream()))
                .filter(record -> record.path(reader).isPresent()).distinct().toList();
    }
}
