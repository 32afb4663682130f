package cz.rozcestnik.image;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;

/** What a file is, told by its first bytes and not by its name, which a person may have changed. */
public final class FileSign {
    /** What shows nothing by which it could be known. */
    public static final String OTHER = "other";

    private static final int SEEN = 1024;
    private static final Set<String> PHONES = Set.of("heic", "heix", "hevc", "mif1", "msf1", "avif");

    private FileSign() {
    }

    /** Returns what bytes are, as a word that messages know after {@code file-}. */
    public static String of(byte[] bytes) {
        Optional<ImageFormat> picture = ImageFormat.of(bytes);
        String start = new String(bytes, 0, Math.min(bytes.length, SEEN), StandardCharsets.ISO_8859_1);
        if (picture.isPresent()) {
            return picture.get().ending();
        } else if (start.isEmpty()) {
            return "empty";
        } else if (start.startsWith("PK")) {
            return "zip";
        } else if (start.startsWith("%PDF")) {
            return "pdf";
        } else if (start.startsWith("GIF8")) {
            return "gif";
        } else if (start.startsWith("II*\0") || start.startsWith("MM\0*")) {
            return "tiff";
        } else if (start.startsWith("ftyp", 4) && start.length() >= 12 && PHONES.contains(start.substring(8, 12))) {
            return "heic";
        }
        return start.stripLeading().startsWith("<") ? "html" : OTHER;
    }
}
