package cz.rozcestnik.output;

import static org.assertj.core.api.Assertions.assertThat;

import cz.rozcestnik.trace.Readings;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PageNotesTest {
    private static final Map<String, List<String>> READ = Map.of("cs/index.html", List.of("order cs news", "record page/domů"));

    private final PageNotes notes = new PageNotes(Readings.of(READ, String::length),
            Map.of("cs/index.html", List.of("assets/site.css", "assets/mapa.svg"), "en/index.html", List.of("assets/site.css")));

    @Test
    void they_are_read_as_they_were_written() throws IOException {
        PageNotes read = PageNotes.read(new DataInputStream(new ByteArrayInputStream(bytes(notes))));

        assertThat(read.named()).isEqualTo(notes.named());
        assertThat(read.read().staying(String::length)).isEqualTo(READ);
        assertThat(bytes(read)).isEqualTo(bytes(notes));
    }

    @Test
    void a_file_that_two_pages_name_is_written_once() throws IOException {
        assertThat(new String(bytes(notes), java.nio.charset.StandardCharsets.UTF_8)).containsOnlyOnce("assets/site.css");
    }

    private static byte[] bytes(PageNotes notes) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        notes.write(new DataOutputStream(bytes));
        return bytes.toByteArray();
    }
}
