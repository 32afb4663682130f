package cz.rozcestnik.output;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

/**
 * Packs outputs into one ZIP file, to be carried on a stick and opened from a disk.
 *
 * <p>Files stand in the order of their paths and all bear the same date, so that the same outputs give the same bytes
 * wherever the same zlib packs them.
 */
final class SiteArchive {
    private SiteArchive() {
    }

    /** Writes the archive. */
    static void pack(Path file, List<Output> outputs) throws IOException {
        try (OutputStream bytes = new BufferedOutputStream(Files.newOutputStream(file))) {
            ZipWriter zip = new ZipWriter(bytes);
            for (Output output : outputs.stream().sorted(Comparator.comparing(Output::path)).toList()) {
                zip.add(output.path(), output.packed());
            }
            zip.finish();
        }
    }
}
