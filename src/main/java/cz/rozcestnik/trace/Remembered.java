package cz.rozcestnik.trace;

import java.util.function.Supplier;

/** A value that is made once, with what was read for it: whoever asks for it has read that too. */
final class Remembered<T> implements Supplier<T> {
    private final Trace trace;
    private final Supplier<T> maker;
    private Traced<T> made;

    Remembered(Trace trace, Supplier<T> maker) {
        this.trace = trace;
        this.maker = maker;
    }

    @Override
    public T get() {
        return trace.read(made());
    }

    private synchronized Traced<T> made() {
        if (made == null) {
            made = trace.of(maker);
        }
        return made;
    }
}
