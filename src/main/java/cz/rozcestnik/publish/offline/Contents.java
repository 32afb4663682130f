package cz.rozcestnik.publish.offline;

import cz.rozcestnik.asset.Fingerprint;
import cz.rozcestnik.output.Output;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** What is in the files of one site, each looked into once however many parts it belongs to. */
final class Contents {
    private final Map<String, Content> found = new ConcurrentHashMap<>();

    /**
     * What is in a file.
     *
     * @param fingerprint of its bytes
     * @param size        in bytes
     * @param named       paths of the files that a page names, pages aside; empty for other files
     */
    record Content(String fingerprint, int size, Set<String> named) {
        private static Content of(Output file) {
            byte[] bytes = file.bytes();
            return new Content(Fingerprint.of(bytes), bytes.length,
                    file.path().endsWith(".html") ? NamedFiles.of(file.path(), bytes) : Set.of());
        }
    }

    /** Returns what is in a file. */
    Content of(Output file) {
        Content known = found.get(file.path());
        return known != null ? known : found.computeIfAbsent(file.path(), path -> Content.of(file));
    }
}
