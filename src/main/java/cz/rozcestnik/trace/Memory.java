package cz.rozcestnik.trace;

import cz.rozcestnik.parallel.Parallel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.ToLongFunction;

/**
 * Remembers what was read for things before, and notes what is read for those that are made now.
 *
 * <p>A thing for which nothing was read that says something else now would be made the same. Any number of threads may ask
 * and tell.
 */
public final class Memory {
    private final Readings last;
    private final ToLongFunction<String> sums;
    private final Map<String, Long> known = new HashMap<>();
    private final boolean[] same;
    private final Map<String, int[]> made = new ConcurrentHashMap<>();
    private final Set<String> stayed = ConcurrentHashMap.newKeySet();

    /**
     * Compares what was read before with what there is to read now.
     *
     * @param sums tells the sum of a subject by its name, to any thread
     */
    public Memory(Readings last, ToLongFunction<String> sums) {
        this.last = last;
        this.sums = sums;
        this.same = new boolean[last.subjects().size()];
        List<Long> now = now(last.subjects());
        for (int i = 0; i < same.length; i++) {
            known.put(last.subjects().get(i), now.get(i));
            same[i] = now.get(i) == last.sum(i);
        }
    }

    /** Returns whether a thing was made before, and would be made the same now. */
    public boolean wouldBeSame(String thing) {
        int[] read = last.things().get(thing);
        if (read == null) {
            return false;
        }
        for (int place : read) {
            if (!same[place]) {
                return false;
            }
        }
        return true;
    }

    /** Remembers on that a thing is as it was made before. */
    public void stays(String thing) {
        stayed.add(thing);
    }

    /** Remembers the numbers of what was read for a thing that is made anew. */
    public void made(String thing, int[] read) {
        made.put(thing, read);
    }

    /**
     * Returns what was read for all things that stay or are made anew.
     *
     * @param read all subjects that were read for those made anew, each at the place that is its number
     */
    public Readings readings(List<Subject> read) {
        List<String> subjects = new ArrayList<>();
        Map<String, Integer> places = new HashMap<>();
        for (Subject subject : read) {
            places.put(subject.subject(), subjects.size());
            subjects.add(subject.subject());
        }
        TreeMap<String, int[]> things = new TreeMap<>(made);
        stayed.forEach(thing -> {
            int[] before = last.things().get(thing);
            int[] own = new int[before.length];
            for (int i = 0; i < own.length; i++) {
                own[i] = places.computeIfAbsent(last.subjects().get(before[i]), name -> {
                    subjects.add(name);
                    return subjects.size() - 1;
                });
            }
            things.put(thing, own);
        });
        return new Readings(subjects, now(subjects).stream().mapToLong(Long::longValue).toArray(), things);
    }

    private List<Long> now(List<String> subjects) {
        return Parallel.each(subjects, subject -> {
            Long sum = known.get(subject);
            return sum != null ? sum : sums.applyAsLong(subject);
        });
    }
}
