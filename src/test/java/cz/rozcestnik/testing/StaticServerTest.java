package cz.rozcestnik.testing;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;

import static org.assertj.core.api.Assertions.assertThat;

class StaticServerTest {

    @TempDir
    private Path temporary;
    private Path folder;

    @BeforeEach
    void a_small_site_with_a_secret_beside_it() throws IOException {
        folder = Files.createDirectories(temporary.resolve("site/cs")).getParent();
        Files.writeString(temporary.resolve("secret.txt"), "secret");
        Files.writeString(folder.resolve("404.html"), "Není tu.");
        Files.writeString(folder.resolve("site.css"), "p { color: teal }");
        Files.writeString(folder.resolve("cs/index.html"), "Dobrý den");
    }

    @Test
    void a_folder_is_served_under_its_base_path() throws Exception {
        try (StaticServer server = StaticServer.serve(folder, "/a/b/")) {
            HttpResponse<String> page = get(server.address().resolve("cs/index.html"));

            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(page.body()).isEqualTo("Dobrý den");
            assertThat(page.headers().firstValue("Content-Type")).hasValue("text/html; charset=utf-8");
            assertThat(server.address().getPath()).isEqualTo("/a/b/");
            assertThat(InetAddress.getByName(server.address().getHost()).isLoopbackAddress()).isTrue();
        }
    }

    @Test
    void a_folder_answers_with_its_index_page_and_a_style_sheet_with_its_type() throws Exception {
        try (StaticServer server = StaticServer.serve(folder, "/")) {
            assertThat(get(server.address().resolve("cs/")).body()).isEqualTo("Dobrý den");
            assertThat(get(server.address().resolve("site.css")).headers().firstValue("Content-Type"))
                    .hasValue("text/css; charset=utf-8");
        }
    }

    @Test
    void what_is_not_there_gets_the_404_page() throws Exception {
        try (StaticServer server = StaticServer.serve(folder, "/a/b/")) {
            for (String path : new String[] {"/a/b/nothing.html", "/cs/index.html", "/a/b/%2e%2e/secret.txt"}) {
                HttpResponse<String> page = get(server.address().resolve(path));

                assertThat(page.statusCode()).as(path).isEqualTo(404);
                assertThat(page.body()).as(path).isEqualTo("Není tu.");
            }
        }
    }

    private static HttpResponse<String> get(URI address) throws IOException, InterruptedException {
        return HttpClient.newHttpClient().send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
    }
}
