package cz.rozcestnik.publish.offline;

import cz.rozcestnik.asset.Fingerprint;
import cz.rozcestnik.output.Output;
import cz.rozcestnik.output.OutputStore;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
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
     * @param name  what the names of the packs begin with
     * @param store which may still have a pack of files that have not changed
     */
    static List<FilePack> of(String name, List<Output> files, OutputStore store) {
        List<FilePack> packs = new ArrayList<>();
        int start = 0;
        int length = 0;
        for (int i = 0; i < files.size(); i++) {
            int more = files.get(i).length();
            if (i > start && length + more > MOST_BYTES) {
                packs.add(pack(name, files.subList(start, i), store));
                start = i;
                length = 0;
            }
            length += more;
        }
        if (start < files.size()) {
            packs.add(pack(name, files.subList(start, files.size()), store));
        }
        return packs;
    }

    /** It is named after the checksums of its files, so that its bytes are put together only where another one is needed. */
    private static FilePack pack(String name, List<Output> files, OutputStore store) {
        StringBuilder made = new StringBuilder();
        files.forEach(file -> made.append(file.checksum()).append(' ').append(file.length()).append('\n'));
        String path = OfflinePublisher.PACKS + name + "." + Fingerprint.of(made.toString().getBytes(StandardCharsets.US_ASCII)) + ".js";
        return new FilePack(files.get(0).path(), files.size(), store.standing(path).orElseGet(() -> Output.of(path, joined(files))));
    }

    private static byte[] joined(List<Output> files) {
        ByteArrayOutputStream all = new ByteArrayOutputStream(files.stream().mapToInt(Output::length).sum());
        files.forEach(file -> all.writeBytes(file.bytes()));
        return all.toByteArray();
    }
}
