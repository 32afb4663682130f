package cz.rozcestnik.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReadingsTest {
    private static final Map<String, List<String>> READ = Map.of(
            "cs/index.html", List.of("list news", "record page/domů"),
            "cs/sluzby/poradna.html", List.of("record service/poradna", "record region/CZ010"),
            "cs/tiraz.html", List.of());
    private static final Map<String, Long> THEN = Map.of(
            "list news", 1L, "record page/domů", 2L, "record service/poradna", 3L, "record region/CZ010", Long.MIN_VALUE);

    private final Readings readings = Readings.of(READ, THEN::get);

    @Test
    void all_stays_where_nothing_is_another() {
        assertThat(readings.staying(THEN::get)).containsOnlyKeys(READ.keySet());
    }

    @Test
    void what_read_a_subject_that_is_another_does_not_stay() {
        assertThat(readings.staying(name -> name.equals("list news") ? 7 : THEN.get(name)))
                .containsOnlyKeys("cs/sluzby/poradna.html", "cs/tiraz.html");
    }

    @Test
    void what_stays_has_still_read_the_same() {
        assertThat(readings.staying(THEN::get).get("cs/sluzby/poradna.html"))
                .containsExactlyInAnyOrder("record service/poradna", "record region/CZ010");
    }

    @Test
    void they_are_read_as_they_were_written() {
        Readings again = Readings.read(ByteBuffer.wrap(readings.bytes()));

        assertThat(again.bytes()).isEqualTo(readings.bytes());
        assertThat(again.staying(THEN::get)).isEqualTo(readings.staying(THEN::get));
        assertThat(again.staying(name -> name.startsWith("record region") ? 0 : THEN.get(name)))
                .containsOnlyKeys("cs/index.html", "cs/tiraz.html");
    }

    @Test
    void readings_that_are_cut_off_are_not_taken_for_whole_ones() {
        byte[] whole = readings.bytes();

        for (int length = 0; length < whole.length; length++) {
            byte[] cut = Arrays.copyOf(whole, length);
            assertThatThrownBy(() -> Readings.read(ByteBuffer.wrap(cut))).isInstanceOf(BufferUnderflowException.class);
        }
    }
}
