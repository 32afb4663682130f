package cz.rozcestnik.image;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** What a picture is, told by its first bytes and not by its name. */
public enum ImageFormat {
    /** Photographs (ISO/IEC 10918-1). */
    JPEG("jpg"),
    /** Drawings and what has transparent parts (ISO/IEC 15948). */
    PNG("png"),
    /** Both (RFC 9649). */
    WEBP("webp"),
    /** Drawings made of lines (SVG 1.1). */
    SVG("svg");

    private static final int SEEN = 1024;

    private final String ending;

    ImageFormat(String ending) {
        this.ending = ending;
    }

    /** Returns the ending of its file names. */
    public String ending() {
        return ending;
    }

    /** Returns the format that bytes begin like. */
    static Optional<ImageFormat> of(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, SEEN), StandardCharsets.ISO_8859_1);
        if (start.startsWith("\u00ff\u00d8\u00ff")) {
            return Optional.of(JPEG);
        } else if (start.startsWith("\u0089PNG\r\n\u001a\n")) {
            return Optional.of(PNG);
        } else if (start.startsWith("RIFF") && start.startsWith("WEBP", 8)) {
            return Optional.of(WEBP);
        }
        return start.contains("<svg") && !start.contains("<html") ? Optional.of(SVG) : Optional.empty();
    }
}
