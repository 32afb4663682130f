package cz.rozcestnik.output;

import static org.assertj.core.api.Assertions.assertThat;

import cz.rozcestnik.trace.Memory;
import cz.rozcestnik.trace.Readings;
import cz.rozcestnik.trace.Subject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BuildNotesTest {
    private static final Map<String, List<String>> NAMED = Map.of(
            "cs/index.html", List.of("assets/site.css", "assets/mapa.svg"), "en/index.html", List.of("assets/site.css"));

    private final BuildNotes notes = new BuildNotes(readings(), NAMED, Map.of("cs", new Batch(-7, List.of("search/cs.js"))));

    private record Named(String subject) implements Subject {
    }

    private static Readings readings() {
        Memory memory = new Memory(Readings.NONE, String::length);
        memory.made("cs/index.html", new int[] {0, 1});
        return memory.readings(List.of(new Named("order cs news"), new Named("record page/domů")));
    }

    @Test
    void they_are_read_as_they_were_written() throws IOException {
        BuildNotes read = BuildNotes.read(new DataInputStream(new ByteArrayInputStream(bytes(notes))));

        assertThat(read.named()).isEqualTo(NAMED);
        assertThat(read.batches()).isEqualTo(notes.batches());
        assertThat(read.withoutBatches().batches()).isEmpty();
        assertThat(new Memory(read.read(), String::length).wouldBeSame("cs/index.html")).isTrue();
        assertThat(new Memory(read.read(), String::hashCode).wouldBeSame("cs/index.html")).isFalse();
        assertThat(bytes(read)).isEqualTo(bytes(notes));
    }

    @Test
    void a_file_that_two_pages_name_is_written_once() throws IOException {
        assertThat(new String(bytes(notes), StandardCharsets.UTF_8)).containsOnlyOnce("assets/site.css");
    }

    private static byte[] bytes(BuildNotes notes) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        notes.write(new DataOutputStream(bytes));
        return bytes.toByteArray();
    }
}
