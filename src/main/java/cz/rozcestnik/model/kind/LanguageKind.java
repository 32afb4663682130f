package cz.rozcestnik.model.kind;

import cz.rozcestnik.model.FieldKind;
import cz.rozcestnik.model.Reading;
import cz.rozcestnik.model.Value;
import cz.rozcestnik.problem.ProblemCode;
import cz.rozcestnik.source.YamlNode;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A language by its ISO 639-1 code. */
public record LanguageKind() implements FieldKind {

    @Override
    public String name() {
        return "language";
    }

    @Override
    public Optional<Value> read(YamlNode node, Reading reading) {
        return reading.text(node).flatMap(text -> Arrays.asList(Locale.getISOLanguages()).contains(text)
                ? Optional.of(new Value.LanguageCode(text))
                : reading.refuse(node, ProblemCode.LANGUAGE_UNKNOWN, text));
    }
}
