package cz.rozcestnik.output;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Packs outputs into one ZIP file, to be carried on a stick and opened from a disk.
 *
 * <p>Files stand in the order of their paths and all bear the same date, so that the same outputs give the same bytes
 * wherever the same zlib packs them.
 */
public final class SiteArchive {
    private static final LocalDateTime DATE = LocalDateTime.of(2000, 1, 1, 0, 0);

    private SiteArchive() {
    }

    /** Replaces a file by an archive of outputs; throws {@link IOException} where the disk fails, and the old file stays. */
    public static void write(Path file, List<Output> outputs) throws IOException {
        Path place = file.toAbsolutePath().normalize();
        try (Workshop workshop = Workshop.beside(place)) {
            pack(workshop.unfinished(), outputs);
            Files.move(workshop.unfinished(), place, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Writes the archive. */
    static void pack(Path file, List<Output> outputs) throws IOException {
        try (OutputStream bytes = new BufferedOutputStream(Files.newOutputStream(file));
                ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (Output output : outputs.stream().sorted(Comparator.comparing(Output::path)).toList()) {
                ZipEntry entry = new ZipEntry(output.path());
                entry.setTimeLocal(DATE);
                zip.putNextEntry(entry);
                zip.write(output.bytes());
                zip.closeEntry();
            }
        }
    }
}
