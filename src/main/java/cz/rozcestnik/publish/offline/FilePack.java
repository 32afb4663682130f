package cz.rozcestnik.publish.offline;

import cz.rozcestnik.asset.Fingerprint;
import cz.rozcestnik.output.Output;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * Small files one right after another in one file, so that a phone that has none of them asks once.
 *
 * @param first  the path of the first one
 * @param count  how many there are, in the order of their paths
 * @param output the file
 */
record FilePack(String first, int count, Output output) {
    /** A larger one would only need more memory. */
    private static final int MOST_BYTES = 4_000_000;

    /**
     * Packs scripts, given in the order of their paths.
     *
     * @param name what the names of the packs begin with
     */
    static List<FilePack> of(String name, List<Output> files) {
        List<FilePack> packs = new ArrayList<>();
        ByteArrayOutputStream open = new ByteArrayOutputStream();
        int start = 0;
        for (int i = 0; i < files.size(); i++) {
            byte[] bytes = files.get(i).bytes();
            if (i > start && open.size() + bytes.length > MOST_BYTES) {
                packs.add(of(name, files.subList(start, i), open.toByteArray()));
                open.reset();
                start = i;
            }
            open.writeBytes(bytes);
        }
        if (start < files.size()) {
            packs.add(of(name, files.subList(start, files.size()), open.toByteArray()));
        }
        return packs;
    }

    private static FilePack of(String name, List<Output> files, byte[] bytes) {
        String path = OfflinePublisher.PACKS + name + "." + Fingerprint.of(bytes) + ".js";
        return new FilePack(files.get(0).path(), files.size(), Output.of(path, bytes));
    }
}
