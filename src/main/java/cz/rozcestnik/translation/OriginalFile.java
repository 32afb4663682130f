package cz.rozcestnik.translation;

import cz.rozcestnik.source.FrontMatter;
import cz.rozcestnik.source.SourceText;
import cz.rozcestnik.source.YamlNode;
import cz.rozcestnik.source.YamlReader;
import java.util.List;
import java.util.Map;

/** A readable content file, its front matter apart, with the lines of each field as they were written. */
record OriginalFile(FrontMatter parts, YamlNode.Mapping fields, List<String> lines) {

    /** Takes a file apart; throws {@link IllegalArgumentException} for one that the reading of documents has refused. */
    static OriginalFile of(SourceText text) {
        FrontMatter parts = FrontMatter.split(text).value()
                .orElseThrow(() -> new IllegalArgumentException(text.path()));
        YamlNode.Mapping fields = YamlReader.read(parts).value()
                .filter(YamlNode.Mapping.class::isInstance).map(YamlNode.Mapping.class::cast)
                .orElse(new YamlNode.Mapping(Map.of(), text.wholeLine(1)));
        return new OriginalFile(parts, fields, text.text().lines().toList());
    }

    /** Returns the lines from the key of an entry to its last one, which is neither blank nor a comment. */
    List<String> lines(YamlNode.Entry entry) {
        int start = entry.keyPlace().line() - 1;
        return lines.subList(start, end(entry));
    }

    /** Returns the index of the line after the last one of an entry. */
    int end(YamlNode.Entry entry) {
        int start = entry.keyPlace().line() - 1;
        int next = fields.entries().stream().mapToInt(other -> other.keyPlace().line() - 1)
                .filter(line -> line > start).min().orElse(fence());
        int end = next;
        while (end - 1 > start && isBetweenFields(lines.get(end - 1))) {
            end--;
        }
        return Math.max(end, start + 1);
    }

    /** Returns the index of the line that closes the front matter. */
    int fence() {
        return parts.bodyLine() - 2;
    }

    private static boolean isBetweenFields(String line) {
        return line.isBlank() || line.startsWith("#");
    }
}
