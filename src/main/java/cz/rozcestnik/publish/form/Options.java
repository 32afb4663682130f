package cz.rozcestnik.publish.form;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import cz.rozcestnik.language.Collation;
import cz.rozcestnik.language.Labels;
import cz.rozcestnik.model.FieldKind;
import cz.rozcestnik.model.Nuts;
import cz.rozcestnik.model.Value;
import cz.rozcestnik.model.kind.ChoiceKind;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The values that an editor chooses from, under names instead of codes. */
final class Options {
    private final FormTexts texts;

    Options(FormTexts texts) {
        this.texts = texts;
    }

    /** Returns the choices of a kind, or nothing for a kind whose values are written. */
    Optional<ArrayNode> of(FieldKind kind) {
        if (kind instanceof ChoiceKind choice) {
            Map<String, String> labels = new LinkedHashMap<>();
            choice.choices().forEach((code, label) -> labels.put(code, label(code, label)));
            return Optional.of(options(labels));
        }
        return switch (kind.name()) {
            case "region" -> Optional.of(regions());
            case "language" -> Optional.of(languages());
            case "yes-no" -> Optional.of(yesAndNo());
            default -> Optional.empty();
        };
    }

    private String label(String code, Labels label) {
        String text = texts.of(label);
        return text.isEmpty() ? code : text;
    }

    /** Returns yes and no. Not a switch: one that nobody touched would say no, and would read a yes of a file as no. */
    ArrayNode yesAndNo() {
        Map<String, String> answers = new LinkedHashMap<>();
        answers.put("yes", texts.get("yes"));
        answers.put("no", texts.get("no"));
        return options(answers);
    }

    /** Returns what may happen on public holidays, in the words of the files. */
    ArrayNode holidays() {
        Map<String, String> answers = new LinkedHashMap<>();
        answers.put("zavřeno", texts.get("closed"));
        answers.put("otevřeno", texts.get("open"));
        return options(answers);
    }

    private ArrayNode regions() {
        Map<String, String> regions = new LinkedHashMap<>();
        regions.put(Value.Region.COUNTRY, texts.get("region.country"));
        regions.putAll(Nuts.REGIONS);
        return options(regions);
    }

    /** Returns all languages by their names, in the order of the form's language. */
    ArrayNode languages() {
        Map<String, String> languages = new LinkedHashMap<>();
        Arrays.stream(Locale.getISOLanguages())
                .sorted(Collation.of(texts.language()).by(this::language))
                .forEach(code -> languages.put(code, language(code)));
        return options(languages);
    }

    private String language(String code) {
        return Locale.forLanguageTag(code).getDisplayLanguage(texts.language().locale());
    }

    private static ArrayNode options(Map<String, String> labels) {
        ArrayNode options = JsonNodeFactory.instance.arrayNode();
        labels.forEach((code, label) -> options.addObject().put("label", label).put("value", code));
        return options;
    }
}
