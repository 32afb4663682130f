package cz.rozcestnik.publish.sitemap;

import cz.rozcestnik.language.Language;
import cz.rozcestnik.markdown.HtmlWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * One file of a sitemap: pages in a language, at most as many as the protocol allows.
 *
 * @param path     of the file
 * @param language of the pages
 * @param pages    that it names
 */
record Sitemap(String path, Language language, List<SitemapPage> pages) {
    /** The most addresses in one file (sitemaps.org 0.9). */
    static final int MOST = 50_000;

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    private static final String NAMESPACE = " xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"";

    /** Keeps a copy. */
    Sitemap {
        pages = List.copyOf(pages);
    }

    /** Returns the files for the pages that are in a language. */
    static List<Sitemap> of(Language language, List<SitemapPage> all) {
        List<SitemapPage> pages = all.stream().filter(page -> page.versions().containsKey(language)).toList();
        List<Sitemap> sitemaps = new ArrayList<>();
        for (int from = 0; from < pages.size(); from += MOST) {
            String number = from == 0 ? "" : "-" + (from / MOST + 1);
            sitemaps.add(new Sitemap("sitemap-" + language.code() + number + ".xml", language,
                    pages.subList(from, Math.min(pages.size(), from + MOST))));
        }
        return sitemaps;
    }

    /** Returns the index of sitemaps of a site at an address. */
    static String index(String host, List<Sitemap> sitemaps) {
        StringBuilder xml = new StringBuilder(HEAD + "<sitemapindex" + NAMESPACE + ">\n");
        sitemaps.forEach(sitemap -> xml.append("<sitemap><loc>").append(HtmlWriter.escape(host + sitemap.path)).append("</loc>")
                .append(lastmod(sitemap.pages.stream().flatMap(page -> page.changed().stream()).max(Comparator.naturalOrder())))
                .append("</sitemap>\n"));
        return xml.append("</sitemapindex>\n").toString();
    }

    /** Returns the text of the file on a site at an address. */
    String xml(String host) {
        StringBuilder xml = new StringBuilder(HEAD + "<urlset" + NAMESPACE + " xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n");
        pages.forEach(page -> {
            xml.append("<url><loc>").append(HtmlWriter.escape(host + page.versions().get(language))).append("</loc>")
                    .append(lastmod(page.changed()));
            if (page.versions().size() > 1) {
                page.versions().forEach((other, at) -> xml.append("<xhtml:link rel=\"alternate\" hreflang=\"")
                        .append(other.code()).append("\" href=\"").append(HtmlWriter.escape(host + at)).append("\"/>"));
            }
            xml.append("</url>\n");
        });
        return xml.append("</urlset>\n").toString();
    }

    private static String lastmod(Optional<LocalDate> day) {
        return day.map(found -> "<lastmod>" + found + "</lastmod>").orElse("");
    }
}
