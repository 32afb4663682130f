package cz.rozcestnik.source;

import cz.rozcestnik.problem.ProblemCode;
import cz.rozcestnik.problem.Outcome;
import cz.rozcestnik.problem.Place;
import cz.rozcestnik.problem.Problem;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** A file as it was read. */
public final class SourceFile {
    /** The largest file that is read as text, in bytes. */
    public static final int LARGEST_TEXT = 1024 * 1024;
    private static final char REPLACEMENT = '\ufffd';

    private final String path;
    private final byte[] bytes;
    private final String digest;

    /**
     * A file.
     *
     * @param path  from the site's folder, with slashes, such as {@code content/service/poradna.cs.md}
     * @param bytes its content; nobody changes them
     */
    public SourceFile(String path, byte[] bytes) {
        this.path = path;
        this.bytes = bytes;
        this.digest = Digest.of(path, bytes);
    }

    /** Returns its path from the site's folder, with slashes. */
    public String path() {
        return path;
    }

    /** Returns its content, which nobody changes. */
    public byte[] bytes() {
        return bytes;
    }

    /** Returns a text that no file at another path or with other bytes has: 128 bits in hexadecimal digits. */
    public String digest() {
        return digest;
    }

    /** Returns whether this is the same file with the same bytes. */
    public boolean isSame(SourceFile other) {
        return this == other || path.equals(other.path) && Arrays.equals(bytes, other.bytes);
    }

    /** Returns the file's name without its folders. */
    public String fileName() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /**
     * Returns the file as text.
     *
     * <p>A problem stands at the first byte that is not UTF-8, and then the text is what precedes it; a file too large
     * to be text is a problem too, and then there is no text.
     */
    public Outcome<SourceText> text() {
        if (bytes.length > LARGEST_TEXT) {
            Problem tooLarge = Problem.of(ProblemCode.FILE_TOO_LARGE, Place.file(path), LARGEST_TEXT / 1024 / 1024);
            return new Outcome<>(SourceText.of(path, ""), List.of(tooLarge));
        }
        String quick = new String(bytes, StandardCharsets.UTF_8);
        return quick.indexOf(REPLACEMENT) < 0 ? Outcome.of(SourceText.of(path, quick)) : strictly();
    }

    /** Something may not be UTF-8, unless the sign that would stand for it was written. */
    private Outcome<SourceText> strictly() {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = StandardCharsets.UTF_8.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(in, out, true);
        SourceText text = SourceText.of(path, out.flip().toString());
        if (!result.isError()) {
            return Outcome.of(text);
        }
        Place place = text.end();
        return new Outcome<>(text, List.of(Problem.of(ProblemCode.NOT_UTF8, place)));
    }
}
