package cz.rozcestnik.model.kind;

import cz.rozcestnik.language.Labels;
import cz.rozcestnik.language.Slug;
import cz.rozcestnik.model.FieldKind;
import cz.rozcestnik.model.Reading;
import cz.rozcestnik.model.Value;
import cz.rozcestnik.problem.ProblemCode;
import cz.rozcestnik.problem.Suggestion;
import cz.rozcestnik.source.YamlNode;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

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
        if (Reading.isEmpty(node)) {
            return reading.refuseEmpty(node, this);
        }
        Optional<String> text = reading.text(node);
        Optional<Value> choice = text.isEmpty() ? Optional.empty() : choice(text.get());
        return choice.isPresent() || text.isEmpty() ? choice : refuse(node, text.get(), reading);
    }

    /** All codes, each with what people call it, where that is another word. */
    @Override
    public Map<String, Labels> offered() {
        Map<String, Labels> offered = new LinkedHashMap<>();
        choices.forEach((code, labels) -> offered.put(code, new Labels(labels.texts().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, label -> shown(code, label.getValue()))))));
        return offered;
    }

    private Optional<Value> choice(String text) {
        Labels labels = choices.get(text);
        return labels == null ? Optional.empty() : Optional.of(new Value.Choice(text, labels));
    }

    private Optional<Value> refuse(YamlNode node, String text, Reading reading) {
        List<Labels> known = List.copyOf(offered().values());
        return meant(text)
                .<Optional<Value>>map(meant -> reading.refuse(node, ProblemCode.CHOICE_UNKNOWN_SUGGESTED, text, meant, known))
                .orElseGet(() -> reading.refuse(node, ProblemCode.CHOICE_UNKNOWN, text, known));
    }

    /** Returns the code that somebody meant who misspelt it, or wrote what people call it. */
    Optional<String> meant(String text) {
        Map<String, String> byLabel = new TreeMap<>();
        choices.forEach((code, labels) -> labels.texts().values().forEach(label -> byLabel.putIfAbsent(label, code)));
        return Suggestion.closest(text, choices.keySet())
                .or(() -> Suggestion.closest(text, byLabel.keySet()).map(byLabel::get));
    }

    private static String shown(String code, String label) {
        return Slug.fold(label).equals(Slug.fold(code)) ? code : code + " (" + label + ")";
    }
}
