package cz.rozcestnik.trace;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Notes what is read on each thread while something is made.
 *
 * <p>Where nothing is being made, nothing is noted.
 */
public final class Trace {
    private final boolean notes;
    private final ThreadLocal<Noting> noting = new ThreadLocal<>();

    private Trace(boolean notes) {
        this.notes = notes;
    }

    /** Returns a trace that notes. */
    public static Trace noting() {
        return new Trace(true);
    }

    /** Returns a trace that notes nothing, for whoever makes everything anew. */
    public static Trace none() {
        return new Trace(false);
    }

    /** What is being made on a thread, from its beginning to its closing; what it is made for has read the same. */
    public final class Noting implements AutoCloseable {
        private final Noting around;
        private final Set<Subject> read = new HashSet<>();
        private Subject last;

        private Noting(Noting around) {
            this.around = around;
        }

        /** Returns what was made, with all that was noted until now. */
        public <T> Traced<T> with(T made) {
            return new Traced<>(made, read);
        }

        /** The same is often read several times in a row. */
        private void add(Subject subject) {
            if (subject != last) {
                read.add(subject);
                last = subject;
            }
        }

        @Override
        public void close() {
            if (notes) {
                noting.set(around);
                if (around != null) {
                    around.read.addAll(read);
                }
            }
        }
    }

    /** Begins to note for something that is made until the noting is closed. */
    public Noting begin() {
        Noting begun = new Noting(noting.get());
        if (notes) {
            noting.set(begun);
        }
        return begun;
    }

    /** Makes something and returns it with all that was noted on this thread meanwhile. */
    public <T> Traced<T> of(Supplier<T> maker) {
        if (!notes) {
            return new Traced<>(maker.get(), Set.of());
        }
        try (Noting begun = begin()) {
            return begun.with(maker.get());
        }
    }

    /** Returns a value that is made when it is first asked for; whoever asks for it has read what was read for it. */
    public <T> Supplier<T> once(Supplier<T> maker) {
        return new Remembered<>(this, maker);
    }

    /** Makes something that is a subject itself: what is read for it is not noted. */
    public <T> T apart(Supplier<T> maker) {
        Noting around = noting.get();
        if (around == null) {
            return maker.get();
        }
        noting.remove();
        try {
            return maker.get();
        } finally {
            noting.set(around);
        }
    }

    /** Returns whether something is being made on this thread for which is noted what it reads. */
    public boolean isNoting() {
        return notes && noting.get() != null;
    }

    /** Notes that a subject is read. */
    public void read(Subject subject) {
        if (notes) {
            Noting now = noting.get();
            if (now != null) {
                now.add(subject);
            }
        }
    }

    /** Notes all that was read for something that was made before, and returns it. */
    public <T> T read(Traced<T> made) {
        if (notes) {
            Noting now = noting.get();
            if (now != null) {
                now.read.addAll(made.read());
            }
        }
        return made.value();
    }
}
