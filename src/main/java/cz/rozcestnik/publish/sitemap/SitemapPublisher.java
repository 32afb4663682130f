package cz.rozcestnik.publish.sitemap;

import cz.rozcestnik.language.Language;
import cz.rozcestnik.listing.RecordList;
import cz.rozcestnik.listing.RecordLists;
import cz.rozcestnik.markdown.HtmlWriter;
import cz.rozcestnik.output.Output;
import cz.rozcestnik.site.Site;
import cz.rozcestnik.site.SiteRecord;
import cz.rozcestnik.site.Subjects;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Writes {@code sitemap.xml} and {@code robots.txt}.
 *
 * <p>The sitemap names the pages whose text is their own, each with its versions in other languages
 * (sitemaps.org 0.9 with xhtml:link).
 */
public final class SitemapPublisher {
    private static final String NOT_FOUND = "404.html";

    private SitemapPublisher() {
    }

    /** Returns the two files. */
    public static List<Output> publish(Site site) {
        String host = site.settings().host().toString();
        StringBuilder xml = new StringBuilder("""
                <?xml version="1.0" encoding="UTF-8"?>
                <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
                """);
        pages(site).forEach(versions -> write(versions, host, xml));
        xml.append("</urlset>\n");
        String robots = "User-agent: *\nAllow: /\nSitemap: " + host + "sitemap.xml\n";
        return List.of(output("sitemap.xml", xml.toString()), output("robots.txt", robots));
    }

    private static List<Map<Language, String>> pages(Site site) {
        List<Map<Language, String>> pages = new ArrayList<>();
        new RecordLists(site, site.settings().languages().get(0)).all().filter(list -> !list.records().isEmpty())
                .forEach(list -> IntStream.rangeClosed(1, list.pages()).forEach(number -> pages.add(versions(site, list, number))));
        site.records().values().stream().filter(SiteRecord::isListed).forEach(record -> {
            pages.add(versions(record));
            Subjects.of(site, record, record.original()).forEach(subject -> pages.add(versions(record, subject.record())));
        });
        return pages;
    }

    private static Map<Language, String> versions(Site site, RecordList list, int number) {
        Map<Language, String> versions = new EnumMap<>(Language.class);
        site.settings().languages().forEach(language -> versions.put(language, list.path(language, number)));
        return versions;
    }

    private static Map<Language, String> versions(SiteRecord page, SiteRecord subject) {
        Map<Language, String> versions = new EnumMap<>(Language.class);
        page.versions().keySet().forEach(language -> Subjects.path(page, subject, language)
                .ifPresent(path -> versions.put(language, path)));
        return versions;
    }

    private static Map<Language, String> versions(SiteRecord record) {
        Map<Language, String> versions = new EnumMap<>(Language.class);
        for (Language language : record.versions().keySet()) {
            record.path(language).filter(path -> !path.endsWith("/" + NOT_FOUND))
                    .ifPresent(path -> versions.put(language, path));
        }
        return versions;
    }

    private static void write(Map<Language, String> versions, String host, StringBuilder xml) {
        versions.values().forEach(path -> {
            xml.append("<url><loc>").append(HtmlWriter.escape(host + path)).append("</loc>");
            if (versions.size() > 1) {
                versions.forEach((language, other) -> xml.append("<xhtml:link rel=\"alternate\" hreflang=\"")
                        .append(language.code()).append("\" href=\"")
                        .append(HtmlWriter.escape(host + other)).append("\"/>"));
            }
            xml.append("</url>\n");
        });
    }

    private static Output output(String path, String text) {
        return new Output(path, text.getBytes(StandardCharsets.UTF_8));
    }
}
