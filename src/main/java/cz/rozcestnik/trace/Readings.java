package cz.rozcestnik.trace;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

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

    /** The places of subjects that were read, by the names of things; nobody changes what is given. */
    Readings(List<String> subjects, long[] sums, SortedMap<String, int[]> things) {
        this.subjects = subjects;
        this.sums = sums;
        this.things = things;
    }

    /** Returns the names of the subjects. */
    List<String> subjects() {
        return Collections.unmodifiableList(subjects);
    }

    /** Returns the sum of the subject at a place, as it was when it was read. */
    long sum(int place) {
        return sums[place];
    }

    /** Returns the places of what was read for things, by their names. */
    SortedMap<String, int[]> things() {
        return Collections.unmodifiableSortedMap(things);
    }

    /** Returns the form in bytes, which {@link #read} reads. */
    public byte[] bytes() {
        List<byte[]> names = new ArrayList<>();
        subjects.forEach(name -> names.add(name.getBytes(StandardCharsets.UTF_8)));
        things.keySet().forEach(name -> names.add(name.getBytes(StandardCharsets.UTF_8)));
        int length = 2 * Integer.BYTES + sums.length * Long.BYTES
                + names.stream().mapToInt(name -> Integer.BYTES + name.length).sum()
                + things.values().stream().mapToInt(read -> Integer.BYTES * (1 + read.length)).sum();
        ByteBuffer bytes = ByteBuffer.allocate(length).putInt(sums.length);
        for (int i = 0; i < sums.length; i++) {
            bytes.putInt(names.get(i).length).put(names.get(i)).putLong(sums[i]);
        }
        bytes.putInt(things.size());
        int at = sums.length;
        for (Map.Entry<String, int[]> thing : things.entrySet()) {
            bytes.putInt(names.get(at).length).put(names.get(at)).putInt(thing.getValue().length);
            at++;
            for (int place : thing.getValue()) {
                bytes.putInt(place);
            }
        }
        return bytes.array();
    }

    /** Reads the form in bytes; throws {@link BufferUnderflowException} where it ends too soon. */
    public static Readings read(ByteBuffer bytes) {
        long[] sums = new long[bytes.getInt()];
        List<String> subjects = new ArrayList<>();
        for (int i = 0; i < sums.length; i++) {
            subjects.add(name(bytes));
            sums[i] = bytes.getLong();
        }
        SortedMap<String, int[]> things = new TreeMap<>();
        for (int left = bytes.getInt(); left > 0; left--) {
            String thing = name(bytes);
            int[] read = new int[bytes.getInt()];
            for (int i = 0; i < read.length; i++) {
                read[i] = bytes.getInt();
            }
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
