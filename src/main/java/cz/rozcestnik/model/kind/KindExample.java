package cz.rozcestnik.model.kind;

import cz.rozcestnik.problem.Outcome;
import cz.rozcestnik.source.SourceText;
import cz.rozcestnik.source.YamlNode;
import cz.rozcestnik.source.YamlReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a field of a kind looks like.
 *
 * @param model   the lines that stand beside {@code kind} in a model; empty where the kind needs none
 * @param example the lines of a field as an editor writes it
 * @param normal  the normal form of the example
 * @param refused the lines of a field that is refused
 */
public record KindExample(String model, String example, String normal, String refused) {
    private static final String FILE = "examples.yaml";

    /** Returns an example of every kind, by the names of the kinds. */
    public static SortedMap<String, KindExample> all() {
        SortedMap<String, KindExample> examples = new TreeMap<>();
        if (read().value().orElseThrow() instanceof YamlNode.Mapping kinds) {
            kinds.entries().forEach(kind -> examples.put(kind.key(), of((YamlNode.Mapping) kind.value())));
        }
        return Collections.unmodifiableSortedMap(examples);
    }

    private static Outcome<Optional<YamlNode>> read() {
        try (InputStream in = KindExample.class.getResourceAsStream(FILE)) {
            return YamlReader.read(SourceText.of(FILE, new String(in.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static KindExample of(YamlNode.Mapping kind) {
        return new KindExample(text(kind, "model"), text(kind, "example"), text(kind, "normal"), text(kind, "refused"));
    }

    private static String text(YamlNode.Mapping kind, String key) {
        return kind.value(key).map(node -> ((YamlNode.Scalar) node).text().stripTrailing()).orElse("");
    }
}
