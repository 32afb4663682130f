package cz.rozcestnik.output;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.stream.Stream;

/** Work on the disk that many threads do at once. */
final class SideBySide {
    private SideBySide() {
    }

    /** Work on one thing. */
    interface Work<T> {
        void on(T thing) throws IOException;
    }

    /** Does the work on all; throws the {@link IOException} of one of them, while others may still be at work. */
    static <T> void forEach(Stream<T> things, Work<T> work) throws IOException {
        try {
            things.forEach(thing -> {
                try {
                    work.on(thing);
                } catch (IOException failed) {
                    throw new UncheckedIOException(failed);
                }
            });
        } catch (UncheckedIOException failed) {
            throw failed.getCause();
        }
    }
}
