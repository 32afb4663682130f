package cz.rozcestnik.publish.redirect;

import static org.assertj.core.api.Assertions.assertThat;

import cz.rozcestnik.output.Output;
import cz.rozcestnik.source.SiteFolder;
import cz.rozcestnik.source.TreeReader;
import cz.rozcestnik.template.Words;
import cz.rozcestnik.testing.SmallSite;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RedirectPublisherTest {
    @TempDir
    private Path folder;

    @Test
    void an_old_address_leads_from_any_depth_to_the_page_of_today_under_its_title() throws IOException {
        SmallSite site = SmallSite.empty().withType("note", "once: {kind: list, of: text, role: aliases, label: {cs: D, en: O}}")
                .with("content/site.yaml", "name: {cs: A, en: A}\nhost: https://a.example/web/\n")
                .with("content/note/kun.cs.md", "---\ntitle: Kůň <b> & \"spol\"\nonce: [cs/kone/2019/hrebec.html, cs/kun.html]\n---\n");

        Map<String, String> pages = pages(site);

        assertThat(pages).containsOnlyKeys("cs/kone/2019/hrebec.html", "cs/kun.html");
        assertThat(pages.get("cs/kone/2019/hrebec.html")).contains("content=\"0; url=../../../cs/note/kun.html\"",
                "<a href=\"../../../cs/note/kun.html\" lang=\"cs\">Kůň &lt;b&gt; &amp; &quot;spol&quot;</a>",
                "<link rel=\"canonical\" href=\"https://a.example/web/cs/note/kun.html\">", "content=\"noindex\"");
        assertThat(pages.get("cs/kun.html")).contains("url=../cs/note/kun.html");
    }

    private Map<String, String> pages(SmallSite small) throws IOException {
        Words words = Words.read(TreeReader.read(SiteFolder.of(folder)).value().templates()).value();
        return new RedirectPublisher(small.site(), words).publish().stream()
                .collect(Collectors.toMap(Output::path, page -> new String(page.bytes(), StandardCharsets.UTF_8)));
    }
}
