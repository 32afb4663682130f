package cz.rozcestnik.output;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes a file beside its place first, so that whoever reads it, or stops the program, finds the old text or the new one. */
public final class WholeFile {
    private WholeFile() {
    }

    /** Replaces a file by a text; throws {@link IOException} where the disk fails, and the old file stays. */
    public static Path write(Path file, String text, Charset charset) throws IOException {
        Path fresh = file.resolveSibling("." + file.getFileName() + ".new");
        Files.writeString(fresh, text, charset);
        FolderSwap.replace(fresh, file);
        return file;
    }
}
