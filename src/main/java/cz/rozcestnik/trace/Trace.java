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
    private final ThreadLocal<Set<Subject>> noted = new ThreadLocal<>();

    /** Makes something and returns it with all that was noted on this thread meanwhile; what is being made around it has read the same. */
    public <T> Traced<T> of(Supplier<T> maker) {
        Set<Subject> around = noted.get();
        Set<Subject> own = new HashSet<>();
        noted.set(own);
        try {
            return new Traced<>(maker.get(), own);
        } finally {
            noted.set(around);
            if (around != null) {
                around.addAll(own);
            }
        }
    }

    /** Makes something that is a subject itself: what is read for it is not noted. */
    public <T> T apart(Supplier<T> maker) {
        Set<Subject> around = noted.get();
        noted.remove();
        try {
            return maker.get();
        } finally {
            noted.set(around);
        }
    }

    /** Notes that a subject is read. */
    public void read(Subject subject) {
        Set<Subject> own = noted.get();
        if (own != null) {
            own.add(subject);
        }
    }

    /** Notes all that was read for something that was made before, and returns it. */
    public <T> T read(Traced<T> made) {
        Set<Subject> own = noted.get();
        if (own != null) {
            own.addAll(made.read());
        }
        return made.value();
    }
}
