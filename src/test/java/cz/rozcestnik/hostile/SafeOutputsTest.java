package cz.rozcestnik.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What looks through the outputs finds what it is there for: each output here is the base site's with something in it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SafeOutputsTest {
    private static final String PAGE = "cs/sluzby/obet.html";

    private HostileSite base;
    private SafeOutputs safe;

    @BeforeAll
    void buildsTheBaseSite(@TempDir Path folder) throws IOException {
        base = HostileSite.of(List.of(), folder);
        safe = new SafeOutputs(base);
    }

    @Test
    void the_base_site_itself_has_no_fault() {
        TreeMap<String, byte[]> outputs = new TreeMap<>(base.outputs());
        base.outputs().keySet().stream().filter(path -> path.endsWith(".html"))
                .forEach(path -> outputs.put(path, (base.text(path) + "\n").getBytes(StandardCharsets.UTF_8)));

        assertThat(safe.faults(new HostileSite(List.of(), outputs))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "<script>zlo()</script> | script in the page", "<script src=\"../x.js\">zlo()</script> | script in the page", "<p onclick=\"zlo()\">a</p> | handler onclick",
            "<p style=\"color:red\">a</p> | handler style", "<iframe src=\"a.html\"></iframe> | strange iframe", "<a href=\"javascript:zlo()\">a</a> | address javascript",
            "<a href=\"java&#9;script:zlo()\">a</a> | controls in the address", "<a href=\"//zlo.example/\">a</a> | leaves the site", "<a href=\"/etc/passwd\">a</a> | leaves the site",
            "<a href=\"../../../x.html\">a</a> | leaves the site", "<a href=\"data:text/html,a\">a</a> | address data", "<base href=\"https://zlo.example/\"> | strange base",
            "<script type=\"application/ld+json\">{\"a\": </script> | no JSON"})
    void on_a_page(String put, String fault) {
        assertThat(faults(PAGE, base.text(PAGE).replace("</main>", put + "</main>"))).anyMatch(found -> found.contains(fault));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "cs/akce/obet.ics | DTSTAMP: | X-ZLO:1\\r\\nDTSTAMP: | property X-ZLO", "cs/akce/obet.ics | BEGIN:VEVENT | BEGIN:VEVENT\\r\\nEND:VEVENT\\r\\nBEGIN:VEVENT | another number",
            "cs/akce/obet.ics | DTSTAMP: | \\nDTSTAMP: | end of a line", "cs/kontakty/obet.vcf | FN: | NOTE:a\\r\\nX-ZLO:1\\r\\nFN: | property X-ZLO",
            "data/services.csv | Hlídání Slůně | =1+1 | formula", "data/services.csv | Hlídání Slůně | a;b | different lengths", "data/services.json | Hlídání Slůně | \" | no JSON",
            "cs/index.atom | <feed  | <!DOCTYPE a><feed  | no XML", "cs/index.atom | </feed> | <link href=\"javascript:zlo()\"/></feed> | address javascript",
            "hosting:nginx.conf | location ~ | location /zlo { proxy_pass https://zlo.example/; }\\nlocation ~ | setting location /zlo", "cs/sluzby/list.js | \"keys\" | \"\"+zlo()+\"keys\" | no JSON"})
    void in_what_programs_read(String path, String there, String put, String fault) {
        String text = base.text(path);
        String from = there.replace("\\r", "\r").replace("\\n", "\n");
        assertThat(text).contains(from.strip());
        assertThat(faults(path, text.replace(from.strip(), put.replace("\\r", "\r").replace("\\n", "\n")))).anyMatch(found -> found.contains(fault));
    }

    @ParameterizedTest
    @CsvSource({"cs/con.html, Windows", "cs/a b.html, not every disk", "../a.html, not every disk", "cs/sluzby/OBET.html, twin", "cs/a./b.html, Windows", "cs/á.html, not every disk"})
    void in_a_path(String path, String fault) {
        assertThat(faults(path, "<!doctype html>")).anyMatch(found -> found.contains(fault));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {"<script>zlo()</script><path | runs", "<path onclick='zlo()' | runs",
            "<set to='zlo()'/><path | moves", "<path href='https://zlo.example/' | loads", "<path fill='url(https://zlo.example/a#b)' | loads"})
    void in_a_drawing(String put, String fault) {
        String path = base.outputs().keySet().stream().filter(each -> each.contains("/klid/herna")).findFirst().orElseThrow();
        assertThat(faults(path, base.text(path).replace("<path", put))).anyMatch(found -> found.contains(fault));
    }

    @Test
    void signs_that_turn_text_around() {
        assertThat(faults(PAGE, base.text(PAGE).replace("Slůně", "Sl\u202eůně"))).anyMatch(found -> found.contains("U+202E"));
        assertThat(SafeMessages.faults(Map.of("TEXT cs", "a\u001b[2Jb\n"))).hasSize(1);
        assertThat(SafeMessages.faults(Map.of("GITHUB cs", "::error file=a::b\n::set-output name=x::y\n"))).hasSize(1);
    }

    private List<String> faults(String path, String text) {
        TreeMap<String, byte[]> outputs = new TreeMap<>(base.outputs());
        outputs.put(path, text.getBytes(StandardCharsets.UTF_8));
        return safe.faults(new HostileSite(List.of(), outputs));
    }
}
