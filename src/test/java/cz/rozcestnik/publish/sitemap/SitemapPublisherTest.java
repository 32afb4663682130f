package cz.rozcestnik.publish.sitemap;

import static org.assertj.core.api.Assertions.assertThat;

import cz.rozcestnik.output.Output;
import cz.rozcestnik.testing.SmallSite;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
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
        assertThat(text(SITE, 1)).isEqualTo("User-agent: *\nAllow: /\nSitemap: https://rodiny.example.org/portal/sitemap.xml\n");
    }

    private static List<String> urls(SmallSite site) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        Document xml = factory.newDocumentBuilder()
                .parse(new ByteArrayInputStream(text(site, 0).getBytes(StandardCharsets.UTF_8)));
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

    private static String text(SmallSite site, int file) {
        List<Output> outputs = SitemapPublisher.publish(site.site());
        assertThat(outputs).extracting(Output::path).containsExactly("sitemap.xml", "robots.txt");
        return new String(outputs.get(file).bytes(), StandardCharsets.UTF_8);
    }
}
