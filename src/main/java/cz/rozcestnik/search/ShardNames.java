package cz.rozcestnik.search;

import java.util.ArrayList;
import java.util.List;

/**
 * Names of shards of one kind, in their order: shards are named in runs, by the fingerprint of all shards of a run and the
 * place in it.
 *
 * <p>So a manifest of many thousand shards stays small, and an edit renames the runs it touches.
 *
 * @param count how many shards there are
 * @param runs  the fingerprint of each run, ten hexadecimal digits
 */
public record ShardNames(int count, List<String> runs) {
    /** How many shards have one fingerprint. */
    public static final int RUN = 16;
    private static final String DIGITS = "0123456789abcdef";
    private static final int FINGERPRINT_BYTES = 5;

    static ShardNames read(BinaryReader in) {
        int count = in.readInt();
        List<String> runs = new ArrayList<>();
        for (int shard = 0; shard < count; shard += RUN) {
            String run = "";
            for (int i = 0; i < FINGERPRINT_BYTES; i++) {
                int b = in.readByte();
                run += DIGITS.charAt(b >> 4);
                run += DIGITS.charAt(b & 15);
            }
            runs.add(run);
        }
        return new ShardNames(count, runs);
    }

    void write(BinaryWriter out) {
        out.writeInt(count);
        for (String run : runs) {
            for (int i = 0; i < run.length(); i += 2) {
                out.writeByte(DIGITS.indexOf(run.charAt(i)) << 4 | DIGITS.indexOf(run.charAt(i + 1)));
            }
        }
    }

    /** The name of a shard. */
    public String get(int place) {
        return nameIn(runs.get(place / RUN), place % RUN);
    }

    /** All names in their order. */
    public List<String> all() {
        List<String> all = new ArrayList<>();
        for (int place = 0; place < count; place++) {
            all.add(get(place));
        }
        return all;
    }

    /** The name of the shard at a place of a run. */
    public static String nameIn(String run, int place) {
        return run + DIGITS.charAt(place);
    }
}
