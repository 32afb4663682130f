package cz.rozcestnik.publish.hosting;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

    @ParameterizedTest
    @ValueSource(strings = {"assets/site.1f2e3d4c5b.css", "assets/icons/crisis.1f2e3d4c5b.svg", "search/client-04548c3236.js",
            "search/cs/04ab3af183c.js", "search/en/04ab3af183cp.js", "offline/cs-CZ010.b9c70ba588.json",
            "offline/packs/cs.b9c70ba588.js", "social/cs/note/nova-1f2e3d4c5b.png", "cs/note/nova/vchod-1a2b3c4d5e-640.webp",
            "cs/note/nova/1a2b3c4d5e-320.jpg"})
    void whatBearsItsFingerprintIsKeptForEver(String path) {
        assertThat(keptForEver()).allMatch(pattern -> pattern.matcher("/repo/" + path).find());
    }

    @ParameterizedTest
    @ValueSource(strings = {"index.html", "service-worker.js", "search/cs.js", "search/start.js", "offline/index.json",
            "cs/note/list.js", "cs/note/linka-2026112300.html", "cs/note/2026112300.html", "cs/note/nova/zprava-2026112300.pdf",
            "cs/note/nova/plakat-1732345678.jpg", "data/services.json"})
    void aNumberThatAnEditorGaveIsNoFingerprint(String path) {
        assertThat(keptForEver()).noneMatch(pattern -> pattern.matcher("/repo/" + path).find());
    }

    @Test
    void hostsThatKnowOnlyFoldersKeepThoseOfWhichAllBearsItsFingerprint() {
        assertThat(text(new HostingPublisher(SITE).publish(), "_headers")).contains(
                "/repo/assets/*\n  Cache-Control: public, max-age=31536000, immutable\n",
                "/repo/search/en/*\n  Cache-Control: public, max-age=31536000, immutable\n");
    }

    private static List<Pattern> keptForEver() {
        List<Output> snippets = new HostingPublisher(SITE).snippets();
        Matcher nginx = Pattern.compile("location ~ \"(.+)\" \\{\n +add_header Cache-Control \"public, max-age=31536000, immutable\"")
                .matcher(text(snippets, "nginx.conf"));
        Matcher apache = Pattern.compile("Cache-Control \"public, max-age=31536000, immutable\" \"expr=%\\{REQUEST_URI} =~ m#(.+)#\"\n")
                .matcher(text(snippets, "apache.htaccess"));
        assertThat(nginx.find() && apache.find()).isTrue();
        return List.of(Pattern.compile(nginx.group(1)), Pattern.compile(apache.group(1)));
    }

    @Test
    void whateverIsNotThereIsAnsweredByThePageForIt() {
        Matcher locations = Pattern.compile("^location [^\n]+ \\{\n(.+?)^}", Pattern.MULTILINE | Pattern.DOTALL)
                .matcher(text(new HostingPublisher(SITE).snippets(), "nginx.conf"));
        assertThat(locations.results().map(found -> found.group(1))).hasSizeGreaterThan(5)
                .allMatch(location -> location.contains("error_page 404 /repo/404.html;"));
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
