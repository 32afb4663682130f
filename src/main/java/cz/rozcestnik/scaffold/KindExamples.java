package cz.rozcestnik.scaffold;

import cz.rozcestnik.language.Language;
import cz.rozcestnik.model.FieldKind;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/** An example for each kind of field. */
final class KindExamples {
    private KindExamples() {
    }

    static String of(FieldKind kind, Language language) {
        Properties examples = new Properties();
        try (Reader reader = new InputStreamReader(
                KindExamples.class.getResourceAsStream("kinds.properties"), StandardCharsets.UTF_8)) {
            examples.load(reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return examples.getProperty(kind.name() + "." + language.code(), examples.getProperty(kind.name(), "…"));
    }
}
