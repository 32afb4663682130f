package cz.rozcestnik.trace;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * Notes what is read on each thread while something is made; subjects are noted by numbers, in the order in which they
 * were read first.
 *
 * <p>Where nothing is being made, nothing is noted.
 */
public final class Trace {
    private static final int USUAL = 64;

    private final boolean notes;
    private final Map<Subject, Integer> numbers = new ConcurrentHashMap<>();
    private final List<Subject> subjects = new ArrayList<>();
    private final ThreadLocal<Notebook> notebooks = ThreadLocal.withInitial(Notebook::new);

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

    /** What a thread notes: what is being made just now, and in which of all things that it has made a subject was last noted. */
    private static final class Notebook {
        private Noting now;
        private int things;
        private int[] lastIn = new int[USUAL];
    }

    /** What is being made on a thread, from its beginning to its closing; what it is made for has read the same. */
    public static final class Noting implements AutoCloseable {
        private final Notebook notebook;
        private final Noting around;
        private int thing;
        private int[] read = new int[USUAL];
        private int size;
        private Subject last;

        private Noting(Notebook notebook) {
            this.notebook = notebook;
            this.around = notebook.now;
            this.thing = ++notebook.things;
            notebook.now = this;
        }

        private void add(int number) {
            if (number >= notebook.lastIn.length) {
                notebook.lastIn = Arrays.copyOf(notebook.lastIn, 2 * number);
            }
            if (notebook.lastIn[number] != thing) {
                notebook.lastIn[number] = thing;
                read = size < read.length ? read : Arrays.copyOf(read, 2 * size);
                read[size++] = number;
            }
        }

        private void add(int[] some, int length) {
            for (int i = 0; i < length; i++) {
                add(some[i]);
            }
        }

        /** Returns what was made, with all that was noted until now. */
        public <T> Traced<T> with(T made) {
            int[] all = read;
            int length = size;
            // What was made within may have hidden that a subject was noted before.
            thing = ++notebook.things;
            size = 0;
            add(all, length);
            return new Traced<>(made, Arrays.copyOf(read, size));
        }

        @Override
        public void close() {
            notebook.now = around;
            if (around != null) {
                around.add(read, size);
            }
        }
    }

    /** Begins to note for something that is made until the noting is closed. */
    public Noting begin() {
        return new Noting(notes ? notebooks.get() : new Notebook());
    }

    /** Makes something and returns it with all that was noted on this thread meanwhile. */
    public <T> Traced<T> of(Supplier<T> maker) {
        if (!notes) {
            return new Traced<>(maker.get(), new int[0]);
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
        if (!isNoting()) {
            return maker.get();
        }
        Notebook notebook = notebooks.get();
        Noting around = notebook.now;
        notebook.now = null;
        try {
            return maker.get();
        } finally {
            notebook.now = around;
        }
    }

    /** Returns whether something is being made on this thread for which is noted what it reads. */
    public boolean isNoting() {
        return notes && notebooks.get().now != null;
    }

    /** Notes that a subject is read. */
    public void read(Subject subject) {
        if (notes) {
            Noting now = notebooks.get().now;
            // The same is often read several times in a row.
            if (now != null && now.last != subject) {
                now.last = subject;
                Integer known = numbers.get(subject);
                now.add(known != null ? known : number(subject));
            }
        }
    }

    private synchronized int number(Subject subject) {
        return numbers.computeIfAbsent(subject, unknown -> {
            subjects.add(unknown);
            return subjects.size() - 1;
        });
    }

    /** Notes all that was read for something that was made before, and returns it. */
    public <T> T read(Traced<T> made) {
        if (notes) {
            Noting now = notebooks.get().now;
            if (now != null) {
                now.add(made.read(), made.read().length);
            }
        }
        return made.value();
    }

    /** Returns all subjects that were read until now, each at the place that is its number. */
    public synchronized List<Subject> subjects() {
        return List.copyOf(subjects);
    }

    /** Traces that note nothing are alike. */
    @Override
    public boolean equals(Object other) {
        return this == other || !notes && other instanceof Trace same && !same.notes;
    }

    @Override
    public int hashCode() {
        return Boolean.hashCode(notes);
    }
}
