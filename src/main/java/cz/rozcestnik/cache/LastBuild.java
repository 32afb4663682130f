package cz.rozcestnik.cache;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What the last build saw, what it left in which places, and what it told.
 *
 * <p>It is written before anything of that build is put in place: what is elsewhere by then was not left by it, whatever
 * has happened since.
 *
 * @param inputs a sum over all that decides what a build makes
 * @param places sums over what was left ({@link Standing}), by the paths of the places
 * @param told   the rest
 */
public record LastBuild(String inputs, SortedMap<String, String> places, BuildSummary told) {
    /** Changes with the form of the file. */
    private static final String HEAD = "rozcestnik 1\n";
    private static final int DIGEST = 32;

    /** Keeps a copy. */
    public LastBuild {
        places = Collections.unmodifiableSortedMap(new TreeMap<>(places));
    }

    /**
     * Reads what was written by a build of some inputs; nothing where there is no such file, or one that is damaged, of
     * another program or of other inputs.
     */
    public static Optional<LastBuild> read(Path file, String inputs) throws IOException {
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        byte[] all = Files.readAllBytes(file);
        byte[] head = HEAD.getBytes(StandardCharsets.US_ASCII);
        int end = all.length - DIGEST;
        boolean whole = end >= head.length && Arrays.equals(all, 0, head.length, head, 0, head.length)
                && Arrays.equals(digest(Arrays.copyOf(all, end)), Arrays.copyOfRange(all, end, all.length));
        return whole ? read(new DataInputStream(new ByteArrayInputStream(all, head.length, end - head.length)), inputs)
                : Optional.empty();
    }

    /** The rest has the form that this program gives it only where the inputs are the same: the program is one of them. */
    private static Optional<LastBuild> read(DataInputStream in, String inputs) throws IOException {
        SummaryReader reader = new SummaryReader(in);
        if (!reader.text().equals(inputs)) {
            return Optional.empty();
        }
        SortedMap<String, String> places = new TreeMap<>();
        for (int count = in.readInt(); count > 0; count--) {
            places.put(reader.text(), reader.text());
        }
        return Optional.of(new LastBuild(inputs, places, reader.read()));
    }

    /** Returns the file of this; whoever reads it can tell whether it is whole. */
    public byte[] bytes() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(HEAD.getBytes(StandardCharsets.US_ASCII));
        DataOutputStream out = new DataOutputStream(bytes);
        SummaryWriter writer = new SummaryWriter(out);
        writer.text(inputs);
        out.writeInt(places.size());
        for (Map.Entry<String, String> place : places.entrySet()) {
            writer.text(place.getKey());
            writer.text(place.getValue());
        }
        writer.write(told);
        out.flush();
        bytes.write(digest(bytes.toByteArray()));
        return bytes.toByteArray();
    }

    /** Returns whether all that it left is still there and nothing else; throws {@link IOException} where the disk fails. */
    public boolean stands() throws IOException {
        for (Map.Entry<String, String> place : places.entrySet()) {
            if (!Standing.of(Path.of(place.getKey())).equals(place.getValue())) {
                return false;
            }
        }
        return true;
    }

    private static byte[] digest(byte[] bytes) {
        return HexFormat.of().parseHex(new Sum().add(bytes).digits());
    }
}
