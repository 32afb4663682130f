package cz.rozcestnik.search;

import java.util.ArrayList;
import java.util.List;

/**
 * Which shards hold what begins with given letters.
 *
 * @param keys  for each shard, letters that nothing in the shard before reaches and nothing in this one precedes
 * @param sizes how many dozens of things each shard holds at least
 * @param names of the shards
 */
public record ShardDirectory(List<String> keys, List<Integer> sizes, ShardNames names) {
    /** Sizes need not be exact, and are shorter so. */
    public static final int DOZEN = 12;

    static ShardDirectory read(BinaryReader in) {
        ShardNames names = ShardNames.read(in);
        List<String> keys = new ArrayList<>();
        List<Integer> sizes = new ArrayList<>();
        String previous = "";
        for (int i = 0; i < names.count(); i++) {
            previous = TermShard.readShared(in, previous);
            keys.add(previous);
        }
        for (int i = 0; i < names.count(); i++) {
            sizes.add(in.readInt());
        }
        return new ShardDirectory(keys, sizes, names);
    }

    void write(BinaryWriter out) {
        names.write(out);
        String previous = "";
        for (String key : keys) {
            TermShard.writeShared(out, previous, key);
            previous = key;
        }
        sizes.forEach(out::writeInt);
    }

    /** The shortest beginning of {@code first} that comes after {@code last}, the end of the shard before. */
    public static String separator(String last, String first) {
        int shared = TermShard.sharedLength(last, first);
        return first.length() > shared ? first.substring(0, shared + 1) : first;
    }

    /** The shards that may hold what begins so, in order. */
    List<String> shards(String prefix) {
        return shards(prefix, Integer.MAX_VALUE);
    }

    /** As {@link #shards(String)}, but no more than hold the first so many. */
    List<String> shards(String prefix, int most) {
        int low = 0;
        int high = keys.size();
        while (low < high) {
            int middle = low + high >>> 1;
            if (keys.get(middle).compareTo(prefix) <= 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        List<String> found = new ArrayList<>();
        if (low > 0) {
            found.add(names.get(low - 1));
        }
        int held = 0;
        while (low < keys.size() && keys.get(low).startsWith(prefix) && held < most) {
            held += DOZEN * sizes.get(low);
            found.add(names.get(low++));
        }
        return found;
    }
}
