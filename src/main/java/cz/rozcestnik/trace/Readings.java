package cz.rozcestnik.trace;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ToLongFunction;

/**
 * What was read for each of many things, with a sum of all that was read as it was then.
 *
 * <p>Its form in bytes, numbers of four bytes with the highest first: how many subjects; of each its name and its sum of
 * eight bytes; how many things; of each its name, how many subjects were read for it, and their places among them. A name
 * is its length and its bytes in UTF-8.
 */
public final class Readings {
    /** Nothing was made. */
    public static final Readings NONE = new Readings(List.of(), new long[0], new TreeMap<>());

    private final List<String> subjects;
    private final long[] sums;
    private final SortedMap<String, int[]> things;

    private Readings(List<String> subjects, long[] sums, SortedMap<String, int[]> things) {
        this.subjects = subjects;
        this.sums = sums;
        this.things = things;
    }

    /**
     * Returns the readings of things.
     *
     * @param read the names of the subjects that were read, by the names of things
     * @param sums tells the sum of a subject by its name
     */
    public static Readings of(Map<String, ? extends Iterable<String>> read, ToLongFunction<String> sums) {
        Map<String, Integer> places = new HashMap<>();
        List<String> subjects = new ArrayList<>();
        SortedMap<String, int[]> things = new TreeMap<>();
        new TreeMap<>(read).forEach((thing, names) -> {
            List<Integer> own = new ArrayList<>();
            for (String name : names) {
                Integer known = places.putIfAbsent(name, subjects.size());
                own.add(known == null ? subjects.size() : known);
                if (known == null) {
                    subjects.add(name);
                }
            }
            things.put(thing, own.stream().mapToInt(Integer::intValue).sorted().toArray());
        });
        return new Readings(subjects, subjects.stream().mapToLong(sums).toArray(), things);
    }

    /** Returns, by their names, the things for which all that was read has the same sum now, with the names of what was read for them. */
    public Map<String, List<String>> staying(ToLongFunction<String> now) {
        boolean[] same = new boolean[sums.length];
        for (int i = 0; i < same.length; i++) {
            same[i] = now.applyAsLong(subjects.get(i)) == sums[i];
        }
        Map<String, List<String>> staying = new HashMap<>();
        things.forEach((thing, read) -> {
            if (areAll(same, read)) {
                staying.put(thing, names(read));
            }
        });
        return staying;
    }

    private static boolean areAll(boolean[] same, int[] places) {
        for (int place : places) {
            if (!same[place]) {
                return false;
            }
        }
        return true;
    }

    private List<String> names(int[] places) {
        List<String> names = new ArrayList<>(places.length);
        for (int place : places) {
            names.add(subjects.get(place));
        }
        return names;
    }

    /** Returns the form in bytes, which {@link #read} reads. */
    public byte[] bytes() {
        int length = 2 * Integer.BYTES + sums.length * Long.BYTES;
        List<byte[]> names = new ArrayList<>();
        subjects.forEach(name -> names.add(name.getBytes(StandardCharsets.UTF_8)));
        things.keySet().forEach(name -> names.add(name.getBytes(StandardCharsets.UTF_8)));
        length += names.stream().mapToInt(name -> Integer.BYTES + name.length).sum();
        length += things.values().stream().mapToInt(read -> Integer.BYTES * (1 + read.length)).sum();
        ByteBuffer bytes = ByteBuffer.allocate(length).putInt(sums.length);
        for (int i = 0; i < sums.length; i++) {
            bytes.putInt(names.get(i).length).put(names.get(i)).putLong(sums[i]);
        }
        bytes.putInt(things.size());
        int at = sums.length;
        for (int[] read : things.values()) {
            bytes.putInt(names.get(at).length).put(names.get(at)).putInt(read.length);
            at++;
            for (int place : read) {
                bytes.putInt(place);
            }
        }
        return bytes.array();
    }

    /** Reads the form in bytes; throws {@link BufferUnderflowException} where it ends too soon. */
    public static Readings read(ByteBuffer bytes) {
        int count = bytes.getInt();
        List<String> subjects = new ArrayList<>();
        long[] sums = new long[count];
        for (int i = 0; i < count; i++) {
            subjects.add(name(bytes));
            sums[i] = bytes.getLong();
        }
        SortedMap<String, int[]> things = new TreeMap<>();
        for (int left = bytes.getInt(); left > 0; left--) {
            String thing = name(bytes);
            int[] read = new int[bytes.getInt()];
            bytes.asIntBuffer().get(read);
            bytes.position(bytes.position() + read.length * Integer.BYTES);
            things.put(thing, read);
        }
        return new Readings(subjects, sums, things);
    }

    private static String name(ByteBuffer bytes) {
        byte[] name = new byte[bytes.getInt()];
        bytes.get(name);
        return new String(name, StandardCharsets.UTF_8);
    }
}
