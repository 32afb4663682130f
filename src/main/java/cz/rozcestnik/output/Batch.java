package cz.rozcestnik.output;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Files that are made all together, and need not be made again as long as what they are made of stays.
 *
 * @param sum   over all that they are made of
 * @param paths of the files, from the site's root
 */
public record Batch(long sum, List<String> paths) {

    /** Keeps a copy. */
    public Batch {
        paths = List.copyOf(paths);
    }

    /** Returns the files as a store has them still; nothing where it does not have all. */
    public Optional<List<Output>> standing(OutputStore store) {
        List<Output> files = new ArrayList<>();
        for (String path : paths) {
            Optional<Output> file = store.standing(path);
            if (file.isEmpty()) {
                return Optional.empty();
            }
            files.add(file.get());
        }
        return Optional.of(files);
    }

    static Batch read(DataInputStream in) throws IOException {
        long sum = in.readLong();
        List<String> paths = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            paths.add(in.readUTF());
        }
        return new Batch(sum, paths);
    }

    void write(DataOutputStream out) throws IOException {
        out.writeLong(sum);
        out.writeInt(paths.size());
        for (String path : paths) {
            out.writeUTF(path);
        }
    }
}
