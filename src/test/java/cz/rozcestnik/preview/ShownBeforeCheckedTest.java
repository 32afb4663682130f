package cz.rozcestnik.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What an open page hears of a large site, which is shown before it is checked. */
@Timeout(value = 120, unit = TimeUnit.SECONDS)
class ShownBeforeCheckedTest {
    private static final String FILE = "page/vitejte.cs.md";
    private static final String PAGE = "cs/vitejte.html";

    private final HttpClient client = HttpClient.newHttpClient();

    @TempDir
    private Path folder;

    @Test
    void anErrorThatIsFoundAfterwardsIsToldWithItsLineOverTheLastGoodPageAndVanishesWhenItIsMended() throws Exception {
        try (PreviewedSite site = PreviewedSite.in(folder, 0)) {
            Iterator<String> events = events(site);

            site.save(FILE, PreviewedSite.page("Vítejte", "published", "Odkaz [nikam](neni.cs.md)."));
            assertThat(until(events, "\"file\": \"content/page/vitejte.cs.md\", \"line\": 8, \"column\": 7"))
                    .contains("\"heading\": \"1 problém: vidíte poslední verzi, která byla v pořádku.");
            assertThat(get(site.address().resolve(PAGE))).contains("Dobrý den.").doesNotContain("Odkaz");

            site.save(FILE, PreviewedSite.page("Vítejte", "published", "Odkaz [jinam](druha.cs.md)."));
            assertThat(until(events, "\"reload\": true, \"heading\": \"\"")).doesNotContain("vitejte.cs.md");
            assertThat(get(site.address().resolve(PAGE))).contains("Odkaz").contains("druha.html");
        }
    }

    @Test
    void anErrorIsToldWithoutTheWarningsThatStandBesideIt() throws Exception {
        try (PreviewedSite site = PreviewedSite.in(folder, 0)) {
            Iterator<String> events = events(site);
            site.save("page/druha.cs.md", PreviewedSite.page("Druhá", "published", "Dobrou <script>x</script> noc."));
            assertThat(until(events, "content/page/druha.cs.md")).contains(" upozornění\", \"problems\": [");

            site.save(FILE, PreviewedSite.page("Vítejte", "published", "Odkaz [nikam](neni.cs.md)."));
            assertThat(until(events, "content/page/vitejte.cs.md")).contains("\"heading\": \"1 problém: ").doesNotContain("druha.cs.md");
        }
    }

    private Iterator<String> events(PreviewedSite site) throws IOException, InterruptedException {
        String page = get(site.address().resolve(PAGE));
        String digest = page.substring(page.indexOf("data-digest=\"") + 13).split("\"")[0];
        URI address = site.address().resolve(PreviewServer.OWN + "changes?page=" + PAGE + "&digest=" + digest);
        return client.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofLines()).body().iterator();
    }

    /** Returns the first event that says something. */
    private static String until(Iterator<String> lines, String said) {
        StringBuilder event = new StringBuilder();
        while (!(event.toString().contains(said) && event.toString().endsWith("\n\n"))) {
            if (event.toString().endsWith("\n\n")) {
                event.setLength(0);
            }
            event.append(lines.next()).append('\n');
        }
        return event.toString();
    }

    private String get(URI address) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString()).body();
    }
}
