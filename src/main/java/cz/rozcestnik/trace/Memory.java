package cz.rozcestnik.trace;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
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
    private final boolean[] same;
    private final AtomicInteger count = new AtomicInteger();
    private final Map<Subject, Integer> places = new ConcurrentHashMap<>();
    private final Map<String, int[]> made = new ConcurrentHashMap<>();
    private final Set<String> stayed = ConcurrentHashMap.newKeySet();

    /**
     * Compares what was read before with what there is to read now.
     *
     * @param sums tells the sum of a subject by its name
     */
    public Memory(Readings last, ToLongFunction<String> sums) {
        this.last = last;
        this.sums = sums;
        this.same = new boolean[last.subjects().size()];
        for (int i = 0; i < same.length; i++) {
            same[i] = sums.applyAsLong(last.subjects().get(i)) == last.sum(i);
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

    /** Remembers what was read for a thing that is made anew. */
    public void made(String thing, Set<Subject> read) {
        int[] own = new int[read.size()];
        int at = 0;
        for (Subject subject : read) {
            Integer known = places.get(subject);
            own[at++] = known != null ? known : places.computeIfAbsent(subject, none -> count.getAndIncrement());
        }
        made.put(thing, own);
    }

    /** Returns what was read for all things that stay or are made anew. */
    public Readings readings() {
        List<String> subjects = new ArrayList<>(java.util.Collections.nCopies(count.get(), ""));
        places.forEach((subject, place) -> subjects.set(place, subject.subject()));
        Map<String, Integer> byName = new HashMap<>();
        for (int place = 0; place < subjects.size(); place++) {
            byName.put(subjects.get(place), place);
        }
        TreeMap<String, int[]> things = new TreeMap<>(made);
        stayed.forEach(thing -> {
            int[] before = last.things().get(thing);
            int[] own = new int[before.length];
            for (int i = 0; i < own.length; i++) {
                own[i] = byName.computeIfAbsent(last.subjects().get(before[i]), name -> {
                    subjects.add(name);
                    return subjects.size() - 1;
                });
            }
            things.put(thing, own);
        });
        return new Readings(subjects, subjects.stream().mapToLong(sums).toArray(), things);
    }
}
