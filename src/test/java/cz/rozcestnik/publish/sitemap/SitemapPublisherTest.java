package cz.rozcestnik.publish.sitemap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cz.rozcestnik.language.Language;
import cz.rozcestnik.output.Output;
import cz.rozcestnik.site.Revisions;
import cz.rozcestnik.site.RevisionsReader;
import cz.rozcestnik.testing.SmallSite;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class SitemapPublisherTest {
    private static final SmallSite SITE = SmallSite.empty().withType("note")
            .with("content/site.yaml", "name: {cs: A, en: A}\nhost: https://rodiny.example.org/portal\n");

    @Test
    void a_record_in_both_languages_names_both_and_itself_at_each() throws Exception {
        SmallSite site = SITE.withRecord("note/kun.cs", "").withRecord("note/kun.en", "");
        String both = " [cs https://rodiny.example.org/portal/cs/note/kun.html, en https://rodiny.example.org/portal/en/note-en/kun.html]";

        assertThat(urls(site)).contains("https://rodiny.example.org/portal/cs/note/kun.html" + both,
                "https://rodiny.example.org/portal/en/note-en/kun.html" + both);
    }

    @Test
    void a_record_in_one_language_stands_once_and_its_borrowed_page_is_left_out() throws Exception {
        assertThat(urls(SITE.withRecord("note/kun.cs", ""))).contains("https://rodiny.example.org/portal/cs/note/kun.html []")
                .noneMatch(url -> url.contains("note-en/kun"));
    }

    @Test
    void lists_stand_in_it_where_they_have_something_to_list() throws Exception {
        assertThat(urls(SITE.withRecord("note/kun.cs", ""))).anyMatch(url -> url.contains("/en/note-en/index.html "));
        assertThat(urls(SITE)).isEmpty();
    }

    @Test
    void the_page_for_what_is_not_found_is_left_out() throws Exception {
        assertThat(urls(SITE.withRecord("note/404.cs", ""))).noneMatch(url -> url.contains("404"));
    }

    @Test
    void robots_are_shown_the_sitemap() {
        assertThat(text(SITE, "robots.txt")).isEqualTo("User-agent: *\nAllow: /\nSitemap: https://rodiny.example.org/portal/sitemap.xml\n");
    }

    @Test
    void the_index_names_a_sitemap_for_each_language() throws Exception {
        SmallSite site = SITE.withRecord("note/kun.cs", "").withRecord("note/kun.en", "").withRecord("note/osel.cs", "");

        assertThat(text(site, "sitemap.xml")).isEqualTo("""
                <?xml version="1.0" encoding="UTF-8"?>
                <sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
                <sitemap><loc>https://rodiny.example.org/portal/sitemap-cs.xml</loc></sitemap>
                <sitemap><loc>https://rodiny.example.org/portal/sitemap-en.xml</loc></sitemap>
                </sitemapindex>
                """);
    }

    @Test
    void a_page_bears_the_day_on_which_what_it_says_last_changed() throws Exception {
        SmallSite site = SITE.withRecord("note/kun.cs", "");
        String recorded = new Revisions(new TreeMap<>()).recorded(site.site());
        SmallSite later = SITE.withRecord("note/kun.cs", "").with("content/revisions.yaml", recorded.replace("2026-11-21", "2026-10-03"));

        assertThat(text(later, "sitemap-cs.xml")).contains("/note/kun.html</loc><lastmod>2026-10-03</lastmod>")
                .contains("/note/index.html</loc><lastmod>2026-10-03</lastmod>");
        assertThat(text(later, "sitemap.xml")).contains("sitemap-cs.xml</loc><lastmod>2026-10-03</lastmod>");
    }

    @Test
    void a_file_never_names_more_addresses_than_the_protocol_allows() {
        List<SitemapPage> pages = IntStream.range(0, 120_001)
                .mapToObj(i -> new SitemapPage(Map.of(Language.CS, "cs/" + i + ".html"), Optional.empty())).toList();

        assertThat(Sitemap.of(Language.CS, pages)).extracting(Sitemap::path, sitemap -> sitemap.pages().size())
                .containsExactly(tuple("sitemap-cs.xml", 50_000), tuple("sitemap-cs-2.xml", 50_000), tuple("sitemap-cs-3.xml", 20_001));
        assertThat(Sitemap.of(Language.EN, pages)).isEmpty();
    }

    private static List<String> urls(SmallSite site) throws Exception {
        List<String> found = new ArrayList<>();
        for (Output file : files(site)) {
            if (file.path().startsWith("sitemap-")) {
                found.addAll(urls(new String(file.bytes(), StandardCharsets.UTF_8)));
            }
        }
        return found;
    }

    private static List<String> urls(String sitemap) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        Document xml = factory.newDocumentBuilder()
                .parse(new ByteArrayInputStream(sitemap.getBytes(StandardCharsets.UTF_8)));
        NodeList urls = xml.getElementsByTagNameNS("http://www.sitemaps.org/schemas/sitemap/0.9", "url");
        List<String> found = new ArrayList<>();
        for (int i = 0; i < urls.getLength(); i++) {
            Element url = (Element) urls.item(i);
            NodeList links = url.getElementsByTagNameNS("http://www.w3.org/1999/xhtml", "link");
            List<String> alternates = new ArrayList<>();
            for (int j = 0; j < links.getLength(); j++) {
                Element link = (Element) links.item(j);
                alternates.add(link.getAttribute("hreflang") + " " + link.getAttribute("href"));
            }
            found.add(url.getElementsByTagNameNS("*", "loc").item(0).getTextContent() + " " + alternates);
        }
        return found;
    }

    private static String text(SmallSite site, String path) {
        return files(site).stream().filter(file -> file.path().equals(path))
                .map(file -> new String(file.bytes(), StandardCharsets.UTF_8)).findFirst().orElseThrow();
    }

    private static List<Output> files(SmallSite site) {
        return SitemapPublisher.publish(site.site(), RevisionsReader.read(site.tree().content()).value().days(site.site()));
    }
}
