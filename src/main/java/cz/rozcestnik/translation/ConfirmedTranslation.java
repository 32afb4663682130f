package cz.rozcestnik.translation;

import cz.rozcestnik.source.SourceText;
import cz.rozcestnik.source.YamlNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The file of a translation that somebody has compared with its original: the line of its fingerprint changes, and
 * comments about changes of the original go.
 *
 * <p>All other bytes stay, whatever their charset, line ends and byte order mark.
 */
public final class ConfirmedTranslation {
    private ConfirmedTranslation() {
    }

    /**
     * Returns the bytes of a readable file with a line put into its front matter, in the place of the one with the same key.
     *
     * @return nothing where the front matter is written inside braces, in which no line can be put
     */
    public static Optional<byte[]> of(SourceText text, byte[] bytes, String line) {
        OriginalFile file = OriginalFile.of(text);
        if (file.fields().entries().stream().anyMatch(entry -> entry.keyPlace().column() > 1)) {
            return Optional.empty();
        }
        List<String> lines = new ArrayList<>(
                MarkedTranslation.lines(new String(bytes, StandardCharsets.ISO_8859_1)));
        int before = lines.size();
        String first = lines.get(0);
        String end = first.endsWith("\r\n") ? "\r\n" : first.endsWith("\r") ? "\r" : "\n";
        Optional<YamlNode.Entry> entry = file.fields().entry(line.substring(0, line.indexOf(':')));
        int at = entry.map(found -> found.keyPlace().line() - 1).orElse(file.fence());
        entry.ifPresent(found -> lines.subList(at, file.end(found)).clear());
        lines.add(at, line + end);
        int fence = file.fence() + lines.size() - before;
        lines.subList(0, fence).removeIf(MarkedTranslation::isMark);
        return Optional.of(String.join("", lines).getBytes(StandardCharsets.ISO_8859_1));
    }
}
