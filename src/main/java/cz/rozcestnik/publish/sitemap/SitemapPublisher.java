package cz.rozcestnik.publish.sitemap;

import cz.rozcestnik.document.RecordName;
import cz.rozcestnik.language.Language;
import cz.rozcestnik.listing.RecordList;
import cz.rozcestnik.listing.RecordLists;
import cz.rozcestnik.output.Output;
import cz.rozcestnik.site.Site;
import cz.rozcestnik.site.SiteRecord;
import cz.rozcestnik.site.Subjects;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Writes {@code sitemap.xml}, the index of one sitemap for each language, and {@code robots.txt}, which names it.
 *
 * <p>A sitemap names the pages whose text is their own, each with its versions in other languages and the day on which
 * what it says last changed (sitemaps.org 0.9 with xhtml:link).
 */
public final class SitemapPublisher {
    private static final String NOT_FOUND = "404.html";

    private final Site site;
    private final Map<RecordName, LocalDate> days;

    private SitemapPublisher(Site site, Map<RecordName, LocalDate> days) {
        this.site = site;
        this.days = days;
    }

    /** Returns the files of a site, by the days on which what its records say last changed. */
    public static List<Output> publish(Site site, Map<RecordName, LocalDate> days) {
        String host = site.settings().host().toString();
        List<SitemapPage> pages = new SitemapPublisher(site, days).pages();
        List<Sitemap> sitemaps = site.settings().languages().stream()
                .flatMap(language -> Sitemap.of(language, pages).stream()).toList();
        List<Output> files = new ArrayList<>();
        files.add(output("sitemap.xml", Sitemap.index(host, sitemaps)));
        sitemaps.forEach(sitemap -> files.add(output(sitemap.path(), sitemap.xml(host))));
        files.add(output("robots.txt", "User-agent: *\nAllow: /\nSitemap: " + host + "sitemap.xml\n"));
        return files;
    }

    private List<SitemapPage> pages() {
        List<SitemapPage> pages = new ArrayList<>();
        new RecordLists(site, site.settings().languages().get(0)).all().filter(list -> !list.records().isEmpty())
                .forEach(list -> IntStream.rangeClosed(1, list.pages()).forEach(number -> pages.add(page(list, number))));
        site.records().values().stream().filter(SiteRecord::isListed).forEach(record -> {
            pages.add(page(record));
            Subjects.of(site, record, record.original()).forEach(subject -> pages.add(page(record, subject.record())));
        });
        return pages;
    }

    private SitemapPage page(RecordList list, int number) {
        Map<Language, String> versions = new EnumMap<>(Language.class);
        site.settings().languages().forEach(language -> versions.put(language, list.path(language, number)));
        return new SitemapPage(versions, last(list.onPage(number)));
    }

    private SitemapPage page(SiteRecord page, SiteRecord subject) {
        Map<Language, String> versions = new EnumMap<>(Language.class);
        page.versions().keySet().forEach(language -> Subjects.path(page, subject, language)
                .ifPresent(path -> versions.put(language, path)));
        return new SitemapPage(versions, last(List.of(page, subject)));
    }

    private SitemapPage page(SiteRecord record) {
        Map<Language, String> versions = new EnumMap<>(Language.class);
        for (Language language : record.versions().keySet()) {
            record.path(language).filter(path -> !path.endsWith("/" + NOT_FOUND))
                    .ifPresent(path -> versions.put(language, path));
        }
        return new SitemapPage(versions, last(List.of(record)));
    }

    private Optional<LocalDate> last(List<SiteRecord> shown) {
        LocalDate last = LocalDate.MIN;
        for (SiteRecord record : shown) {
            LocalDate day = days.getOrDefault(record.name(), LocalDate.MIN);
            last = day.isAfter(last) ? day : last;
        }
        return Optional.of(last).filter(day -> day.isAfter(LocalDate.MIN));
    }

    private static Output output(String path, String text) {
        return new Output(path, text.getBytes(StandardCharsets.UTF_8));
    }
}
