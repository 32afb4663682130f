package cz.rozcestnik.testing;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@ExtendWith(Browser.Given.class)
class BrowserIT {

    @TempDir
    private Path site;

    @Test
    void a_page_that_minds_its_own_business_is_quiet(Browser browser) throws IOException {
        write("site.css", "p { color: teal }");
        write("index.html", "<link rel=stylesheet href=site.css><p>Dobrý den</p>");

        try (Visit visit = browser.visit(site.toUri(), Browser.PHONE)) {
            assertThat(visit.open("index.html").innerText("p")).isEqualTo("Dobrý den");
            assertThat(visit.requests()).hasSize(2).anyMatch(request -> request.endsWith("/site.css"));
            assertThatCode(visit::assertQuiet).doesNotThrowAnyException();
        }
    }

    @Test
    void a_logged_error_is_not_quiet(Browser browser) throws IOException {
        assertFault(browser, "<script>console.error('oven is cold')</script>", "console error: oven is cold");
    }

    @Test
    void a_thrown_error_is_not_quiet(Browser browser) throws IOException {
        assertFault(browser, "<script>throw new Error('oven is cold')</script>", "uncaught error: Error: oven is cold");
    }

    @Test
    void a_missing_file_is_not_quiet(Browser browser) throws IOException {
        assertFault(browser, "<script src=missing.js></script>", "console error: Failed to load resource");
    }

    @Test
    void a_call_to_another_host_is_not_quiet(Browser browser) throws IOException {
        assertFault(browser, "<img src=http://statistics.invalid/dot.gif>", "request outside the site: http://statistics.invalid/dot.gif");
    }

    @Test
    void a_call_outside_the_base_path_is_not_quiet(Browser browser) throws IOException {
        write("index.html", "<img src=/logo.png>");

        try (StaticServer server = StaticServer.serve(site, "/a/b/"); Visit visit = browser.visit(server.address(), Browser.LAPTOP)) {
            visit.open("index.html");
            assertThatThrownBy(visit::assertQuiet).hasMessageContaining("request outside the site: "
                    + server.address().resolve("/logo.png"));
        }
    }

    @Test
    void a_fault_of_the_page_before_is_not_forgotten(Browser browser) throws IOException {
        write("index.html", "<script>console.error('oven is cold')</script>");
        write("next.html", "<p>Dobrý den</p>");

        try (Visit visit = browser.visit(site.toUri(), Browser.PHONE)) {
            visit.open("index.html");
            visit.open("next.html");
            assertThatThrownBy(visit::assertQuiet).hasMessageContaining("oven is cold");
        }
    }

    @Test
    void a_visit_to_nowhere_is_not_quiet(Browser browser) {
        try (Visit visit = browser.visit(site.toUri(), Browser.PHONE)) {
            assertThatThrownBy(visit::assertQuiet).hasMessage("Nothing was visited.");
        }
    }

    @Test
    void windows_are_as_wide_as_asked_for(Browser browser) throws IOException {
        write("index.html", "<meta name=viewport content='width=device-width'>");

        for (int width : new int[] {Browser.PHONE, Browser.LAPTOP}) {
            try (Visit visit = browser.visit(site.toUri(), width)) {
                assertThat(visit.open("index.html").evaluate("() => window.innerWidth")).isEqualTo(width);
            }
        }
    }

    private void assertFault(Browser browser, String html, String fault) throws IOException {
        write("index.html", html);
        try (StaticServer server = StaticServer.serve(site, "/"); Visit visit = browser.visit(server.address(), Browser.PHONE)) {
            visit.open("index.html");
            assertThatThrownBy(visit::assertQuiet).hasMessageContaining(fault);
        }
    }

    private void write(String name, String html) throws IOException {
        Files.writeString(site.resolve(name), name.endsWith(".html") ? "<!doctype html><meta charset=utf-8>" + html : html);
    }
}
