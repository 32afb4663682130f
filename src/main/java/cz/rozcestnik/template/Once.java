package cz.rozcestnik.template;

import java.util.function.Supplier;

/** A value that is made when it is first asked for, and only then. */
public final class Once<T> implements Supplier<T> {
    private final Supplier<T> maker;
    private T made;

    /** A value that a maker will make. */
    public Once(Supplier<T> maker) {
        this.maker = maker;
    }

    @Override
    public synchronized T get() {
        if (made == null) {
            made = maker.get();
        }
        return made;
    }
}
