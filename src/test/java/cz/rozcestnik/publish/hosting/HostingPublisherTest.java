package cz.rozcestnik.publish.hosting;

import static org.assertj.core.api.Assertions.assertThat;

import cz.rozcestnik.asset.Fingerprint;
import cz.rozcestnik.output.Output;
import cz.rozcestnik.site.Site;
import cz.rozcestnik.testing.SmallSite;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class HostingPublisherTest {
    private static final Site SITE = SmallSite.empty()
            .with("content/site.yaml", """
                    name: {cs: Web, en: Site}
                    tagline: {cs: Web, en: Site}
                    host: https://example.org/repo/
                    languages: [cs, en]
                    """)
            .withType("note", "old: {kind: list, of: text, label: {cs: Dříve, en: Before}, role: aliases}")
            .withRecord("note/nova.cs", "", "old: [cs/note/stara.html, en/note-en/old.html]").site();

    private static String text(List<Output> files, String path) {
        return files.stream().filter(file -> file.path().equals(path)).map(file -> new String(file.bytes(), StandardCharsets.UTF_8))
                .findFirst().orElseThrow();
    }

    @Test
    void oldAddressesLeadToNewOnesUnderTheBasePath() {
        List<Output> snippets = new HostingPublisher(SITE).snippets();

        assertThat(text(snippets, "nginx.conf"))
                .contains("location = /repo/cs/note/stara.html { return 301 /repo/cs/note/nova.html; }\n");
        assertThat(text(snippets, "apache.htaccess"))
                .contains("Redirect 301 /repo/en/note-en/old.html /repo/en/note-en/nova.html\n");
    }

    @Test
    void onlyWhatBearsItsFingerprintIsKeptForEver() {
        Matcher hashed = Pattern.compile("<FilesMatch \"(.+)\">")
                .matcher(text(new HostingPublisher(SITE).snippets(), "apache.htaccess"));
        assertThat(hashed.find()).isTrue();
        Pattern pattern = Pattern.compile(hashed.group(1));

        assertThat(List.of("site." + Fingerprint.of(new byte[0]) + ".css", "client-04548c3236.js", "04ab3af183.js")).allMatch(name -> pattern.matcher(name).find());
        assertThat(List.of("index.html", "cs.js", "zprava.2026.pdf")).noneMatch(name -> pattern.matcher(name).find());
        assertThat(text(new HostingPublisher(SITE).publish(), "_headers"))
                .contains("/repo/assets/*\n  Cache-Control: public, max-age=31536000, immutable\n");
    }

    @Test
    void theHostAllowsNoMoreThanThePagesThemselves() throws IOException {
        Matcher policy = Pattern.compile("Content-Security-Policy\" content=\"([^\"]+)\"")
                .matcher(Files.readString(Path.of("templates/layout/base.ftlh")));
        assertThat(policy.find()).isTrue();

        assertThat(text(new HostingPublisher(SITE).publish(), "_headers")).contains("Content-Security-Policy: " + policy.group(1) + ";");
        assertThat(new HostingPublisher(SITE).snippets()).allSatisfy(file ->
                assertThat(new String(file.bytes(), StandardCharsets.UTF_8)).contains(policy.group(1)));
    }
}
