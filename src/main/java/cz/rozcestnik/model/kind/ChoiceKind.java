package cz.rozcestnik.model.kind;

import cz.rozcestnik.model.FieldKind;
import cz.rozcestnik.model.Labels;
import cz.rozcestnik.model.Reading;
import cz.rozcestnik.model.Value;
import cz.rozcestnik.problem.ProblemCode;
import cz.rozcestnik.problem.Suggestion;
import cz.rozcestnik.source.YamlNode;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** One of the codes of a list, in the order of the model. */
public record ChoiceKind(Map<String, Labels> choices) implements FieldKind {

    /** Keeps a copy. */
    public ChoiceKind {
        choices = Collections.unmodifiableMap(new LinkedHashMap<>(choices));
    }

    @Override
    public String name() {
        return "choice";
    }

    @Override
    public Optional<Value> read(YamlNode node, Reading reading) {
        return reading.text(node).flatMap(text -> {
            if (choices.containsKey(text)) {
                return Optional.of(new Value.Choice(text, choices.get(text)));
            }
            String known = String.join(", ", choices.keySet());
            return Suggestion.closest(text, choices.keySet())
                    .<Optional<Value>>map(meant ->
                            reading.refuse(node, ProblemCode.CHOICE_UNKNOWN_SUGGESTED, text, meant, known))
                    .orElseGet(() -> reading.refuse(node, ProblemCode.CHOICE_UNKNOWN, text, known));
        });
    }
}
