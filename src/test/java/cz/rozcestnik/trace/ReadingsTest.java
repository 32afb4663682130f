package cz.rozcestnik.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadingsTest {
    private static final Map<String, Set<Subject>> READ = Map.of(
            "cs/index.html", Set.of(new Named("list news"), new Named("record page/domů")),
            "cs/sluzby/poradna.html", Set.of(new Named("record service/poradna"), new Named("record region/CZ010")),
            "cs/tiraz.html", Set.of());
    private static final ToLongFunction<String> THEN = Map.of(
            "list news", 1L, "record page/domů", 2L, "record service/poradna", 3L, "record region/CZ010", Long.MIN_VALUE)::get;

    private final Readings readings = made(Readings.NONE, THEN);

    private record Named(String subject) implements Subject {
    }

    /** All things are made, but for those that would be the same. */
    private static Readings made(Readings last, ToLongFunction<String> sums) {
        Memory memory = new Memory(last, sums);
        Trace trace = Trace.noting();
        READ.forEach((thing, read) -> {
            if (memory.wouldBeSame(thing)) {
                memory.stays(thing);
            } else {
                memory.made(thing, trace.of(() -> {
                    read.forEach(trace::read);
                    return thing;
                }).read());
            }
        });
        return memory.readings(trace.subjects());
    }

    private static Stream<String> staying(Readings last, ToLongFunction<String> now) {
        Memory memory = new Memory(last, now);
        return READ.keySet().stream().filter(memory::wouldBeSame);
    }

    @Test
    void all_stays_where_nothing_is_another() {
        assertThat(staying(readings, THEN)).containsExactlyInAnyOrderElementsOf(READ.keySet());
    }

    @Test
    void nothing_stays_of_which_nothing_is_known() {
        assertThat(staying(Readings.NONE, THEN)).isEmpty();
        assertThat(new Memory(readings, THEN).wouldBeSame("cs/nova.html")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"list news, cs/sluzby/poradna.html", "record page/domů, cs/sluzby/poradna.html",
        "record service/poradna, cs/index.html", "record region/CZ010, cs/index.html"})
    void what_read_a_subject_that_is_another_does_not_stay(String another, String other) {
        assertThat(staying(readings, name -> name.equals(another) ? 7 : THEN.applyAsLong(name)))
                .containsExactlyInAnyOrder(other, "cs/tiraz.html");
    }

    @Test
    void what_stays_is_remembered_on_with_what_was_read_for_it() {
        Readings later = made(readings, name -> name.equals("list news") ? 7 : THEN.applyAsLong(name));

        assertThat(staying(later, name -> name.equals("record region/CZ010") ? 8 : name.equals("list news") ? 7 : THEN.applyAsLong(name)))
                .containsExactlyInAnyOrder("cs/index.html", "cs/tiraz.html");
    }

    @Test
    void they_are_read_as_they_were_written() {
        Readings again = Readings.read(ByteBuffer.wrap(readings.bytes()));

        assertThat(again.bytes()).isEqualTo(readings.bytes());
        assertThat(staying(again, name -> name.startsWith("record region") ? 0 : THEN.applyAsLong(name)))
                .containsExactlyInAnyOrder("cs/index.html", "cs/tiraz.html");
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
