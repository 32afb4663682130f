package cz.rozcestnik.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class TraceTest {
    private static final Named A = new Named("a");
    private static final Named B = new Named("b");
    private static final Named C = new Named("c");

    private final Trace trace = Trace.noting();

    private record Named(String subject) implements Subject {
    }

    private List<String> read(Runnable making) {
        Traced<String> made = trace.of(() -> {
            making.run();
            return "";
        });
        return Arrays.stream(made.read()).mapToObj(number -> trace.subjects().get(number).subject()).toList();
    }

    @Test
    void what_is_read_is_noted_once() {
        assertThat(read(() -> {
            trace.read(A);
            trace.read(B);
            trace.read(new Named("a"));
        })).containsExactly("a", "b");
    }

    @Test
    void what_was_read_for_another_thing_is_not_noted() {
        read(() -> trace.read(A));

        assertThat(read(() -> trace.read(B))).containsExactly("b");
    }

    @Test
    void what_is_read_for_a_part_is_read_for_the_whole() {
        assertThat(read(() -> {
            trace.read(A);
            assertThat(read(() -> List.of(A, B).forEach(trace::read))).containsExactly("a", "b");
            trace.read(A);
            trace.read(C);
        })).containsExactly("a", "b", "c");
    }

    @Test
    void whoever_asks_for_what_was_made_once_has_read_the_same() {
        Supplier<String> once = trace.once(() -> {
            trace.read(A);
            return "made";
        });
        once.get();

        assertThat(read(once::get)).containsExactly("a");
        assertThat(read(() -> {
            once.get();
            trace.read(B);
        })).containsExactly("a", "b");
    }

    @Test
    void what_is_made_apart_is_not_noted() {
        assertThat(read(() -> {
            trace.read(A);
            assertThat(trace.<Boolean>apart(() -> {
                trace.read(B);
                return trace.isNoting();
            })).isFalse();
            trace.read(C);
        })).containsExactly("a", "c");
    }

    @Test
    void what_another_thread_reads_meanwhile_is_its_own() {
        assertThat(read(() -> {
            trace.read(A);
            CompletableFuture.runAsync(() -> trace.read(B)).join();
        })).containsExactly("a");
    }

    @Test
    void making_that_fails_ends_the_noting() {
        assertThat(read(() -> {
            trace.read(A);
            try {
                read(() -> {
                    trace.read(B);
                    throw new IllegalStateException();
                });
            } catch (IllegalStateException expected) {
                trace.read(C);
            }
        })).containsExactlyInAnyOrder("a", "b", "c");
        assertThat(trace.isNoting()).isFalse();
    }

    @Test
    void a_trace_of_nothing_notes_nothing() {
        Trace none = Trace.none();

        assertThat(none.of(() -> {
            none.read(A);
            return none.isNoting();
        })).satisfies(made -> {
            assertThat(made.value()).isFalse();
            assertThat(made.read()).isEmpty();
        });
        assertThat(none.subjects()).isEmpty();
    }
}
