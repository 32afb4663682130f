package cz.rozcestnik.preview;

import static org.assertj.core.api.Assertions.assertThat;

import cz.rozcestnik.problem.Problem;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the preview answers to whom. */
class LivePreviewTest {
    private final HttpClient client = HttpClient.newHttpClient();

    @TempDir
    private Path folder;
    private PreviewedSite site;

    @BeforeEach
    void showTheSite() throws IOException {
        site = PreviewedSite.in(folder);
    }

    @AfterEach
    void endThePreview() throws IOException {
        site.close();
    }

    @Test
    void whatIsSavedIsShown() throws Exception {
        site.save("page/vitejte.cs.md", PreviewedSite.page("Vítejte", "published", "Nazdar."));
        assertThat(soon("cs/vitejte.html", 200, "Nazdar.")).contains("Nazdar.");
    }

    @Test
    void aNewFileInANewFolderIsShownAndADeletedOneIsGone() throws Exception {
        site.save("page/treti.cs.md", PreviewedSite.page("Třetí", "published", "Nový text."));
        assertThat(soon("cs/treti.html", 200, "Nový text.")).contains("Třetí");

        site.delete("page/treti.cs.md");
        assertThat(soon("cs/treti.html", 404, "")).doesNotContain("Nový text.");
    }

    @Test
    void aFaultLeavesTheLastGoodSiteAndIsTold() throws Exception {
        site.save("page/druha.cs.md", "---\ntitle: Druhá\n---\n");
        Rebuilt broken = site.rebuilt();
        while (broken.problems().isEmpty()) {
            broken = site.rebuilt();
        }

        assertThat(broken.changed()).isZero();
        assertThat(broken.problems()).extracting(Problem::place).anyMatch(place -> place.file().equals("content/page/druha.cs.md"));
        assertThat(get("cs/druha.html").body()).contains("Dobrou noc.");
    }

    @Test
    void draftsAndPagesBeforeOrAfterTheirTimeAreShownWithTheReason() throws Exception {
        site.save("page/koncept.cs.md", PreviewedSite.page("Koncept", "draft", "Ještě ne."));
        site.save("page/pozdeji.cs.md", PreviewedSite.page("Později\npublish-from: 2026-12-01", "published", "Brzy."));
        site.save("page/drive.cs.md", PreviewedSite.page("Dříve\nrelevant-until: 2026-11-01", "published", "Bylo."));

        assertThat(soon("cs/koncept.html", 200, "Ještě ne.")).contains("data-ribbon=\"Rozepsaný záznam: návštěvníci tuhle stránku neuvidí");
        assertThat(soon("cs/pozdeji.html", 200, "Brzy.")).contains("data-ribbon=\"Návštěvníci tuhle stránku uvidí až od 1.\u00a012.\u00a02026.");
        assertThat(soon("cs/drive.html", 200, "Bylo.")).contains("data-ribbon=\"Skončilo 1.\u00a011.\u00a02026");
        assertThat(get("cs/vitejte.html").body()).contains("data-ribbon=\"\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"zkouska.example", "attacker.example:PORT", "localhost", "localhost:1", "127.0.0.1.attacker.example:PORT"})
    void whoCallsThisMachineByAnotherNameIsRefused(String host) throws Exception {
        String port = String.valueOf(site.address().getPort());

        assertThat(raw("GET /cs/vitejte.html HTTP/1.1\r\nHost: " + host.replace("PORT", port))).startsWith("HTTP/1.1 403");
        assertThat(raw("GET /cs/vitejte.html HTTP/1.1\r\nHost: 127.0.0.1:" + port)).startsWith("HTTP/1.1 200");
    }

    @Test
    void whoIsRefusedReadsWhereThePreviewIs() throws Exception {
        assertThat(wholly("GET / HTTP/1.1\r\nHost: localhost:1")).contains(site.address().toString());
    }

    @Test
    void aFolderWithoutItsSlashLeadsToItsPageAsOnAnyHost() throws Exception {
        site.save("page/index.cs.md", PreviewedSite.page("Úvod", "published", "Dobrý den."));
        soon("cs/index.html", 200, "Úvod");

        assertThat(raw("GET /cs HTTP/1.1\r\nHost: localhost:" + site.address().getPort())).startsWith("HTTP/1.1 302").contains("\r\nLocation: /cs/\r\n");
        assertThat(get("cs/nikde").statusCode()).isEqualTo(404);
    }

    @Test
    void whoeverCallsItByNoNameOrByTwoIsRefused() throws Exception {
        String known = "127.0.0.1:" + site.address().getPort();

        assertThat(raw("GET /cs/vitejte.html HTTP/1.1")).startsWith("HTTP/1.1 403");
        assertThat(raw("GET /cs/vitejte.html HTTP/1.1\r\nHost: " + known + "\r\nHost: attacker.example")).startsWith("HTTP/1.1 403");
        assertThat(raw("GET /cs/vitejte.html HTTP/1.1\r\nHost: attacker.example\r\nHost: " + known)).startsWith("HTTP/1.1 403");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/../content/site.yaml", "/..%2fcontent/site.yaml", "/cs/../../content/site.yaml", "//etc/passwd",
        "/%2e%2e/%2e%2e/etc/passwd", "/.preview/../preview_cs.properties", "/.preview/preview_cs.properties",
        "/.preview/%2e%2e/command/texts_cs.properties", "/content/site.yaml"})
    void noFileIsServedButThoseOfTheSite(String path) throws Exception {
        assertThat(raw("GET " + path + " HTTP/1.1\r\nHost: localhost:" + site.address().getPort())).startsWith("HTTP/1.1 404");
    }

    @Test
    void aPageFromElsewhereCannotShowAnythingOfItOrKeepIt() throws Exception {
        for (String path : List.of("/cs/vitejte.html", "/sitemap.xml", "/.preview/preview.js", "/nikde.html")) {
            assertThat(raw("GET " + path + " HTTP/1.1\r\nHost: localhost:" + site.address().getPort()).toLowerCase(Locale.ROOT)).as(path)
                    .contains("\r\ncross-origin-resource-policy: same-origin\r\n", "\r\nx-content-type-options: nosniff\r\n", "\r\ncache-control: no-store\r\n")
                    .doesNotContain("access-control-allow");
        }
    }

    @Test
    void nothingCanBeSentToIt() throws Exception {
        HttpResponse<String> answer = client.send(HttpRequest.newBuilder(site.address().resolve("cs/vitejte.html"))
                .POST(HttpRequest.BodyPublishers.ofString("x")).build(), HttpResponse.BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(405);
    }

    @Test
    void aFileThatIsNoPageIsServedAsItIs() throws Exception {
        HttpResponse<String> robots = get("robots.txt");

        assertThat(robots.headers().firstValue("Content-Type")).contains("text/plain; charset=utf-8");
        assertThat(robots.body()).doesNotContain("preview.js");
    }

    /** One save may be seen as two changes, so that what is waited for is the page, not the next build. */
    private String soon(String path, int status, String text) throws Exception {
        HttpResponse<String> answer = get(path);
        while (answer.statusCode() != status || !answer.body().contains(text)) {
            site.rebuilt();
            answer = get(path);
        }
        return answer.body();
    }

    private HttpResponse<String> get(String path) throws Exception {
        URI address = site.address().resolve(path);
        return client.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
    }

    /** Sends a request that no client would let through, and returns the head of the answer. */
    private String raw(String request) throws IOException {
        return wholly(request).lines().takeWhile(line -> !line.isEmpty()).collect(Collectors.joining("\r\n", "", "\r\n"));
    }

    private String wholly(String request) throws IOException {
        try (Socket socket = new Socket("localhost", site.address().getPort())) {
            socket.getOutputStream().write((request + "\r\nConnection: close\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
