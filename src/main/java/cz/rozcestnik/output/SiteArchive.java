package cz.rozcestnik.output;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;

/**
 * Packs outputs into one ZIP file, to be carried on a stick and opened from a disk.
 *
 * <p>Files stand in the order of their paths and all bear the same date, so that the same outputs give the same bytes
 * wherever the same zlib packs them.
 */
public final class SiteArchive {
    private SiteArchive() {
    }

    /** Replaces a file by an archive of outputs; throws {@link IOException} where the disk fails, and the old file stays. */
    public static void write(Path file, List<Output> outputs) throws IOException {
        Path folder = Files.createDirectories(file.toAbsolutePath().getParent());
        Path workshop = Files.createTempDirectory(folder, ".rozcestnik-");
        Path unfinished = workshop.resolve("unfinished.zip");
        try {
            try (OutputStream bytes = new BufferedOutputStream(Files.newOutputStream(unfinished))) {
                ZipWriter zip = new ZipWriter(bytes);
                for (Output output : outputs.stream().sorted(Comparator.comparing(Output::path)).toList()) {
                    zip.add(output.path(), output.packed());
                }
                zip.finish();
            }
            Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            FolderRemoval.delete(workshop);
        }
    }
}
