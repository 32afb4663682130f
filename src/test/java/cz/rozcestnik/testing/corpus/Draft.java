package cz.rozcestnik.testing.corpus;

import cz.rozcestnik.document.SourceFingerprint;
import cz.rozcestnik.document.Texts;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A record before it is written into its files.
 *
 * @param id      such as {@code service/dluhova-poradna-12}
 * @param facts   what stands once, as it is written in YAML, by field
 * @param czech   Czech texts as they are written in YAML, by field; the body under {@link Texts#BODY}
 * @param english the same in English; empty where there is no translation
 */
record Draft(String id, Map<String, String> facts, Map<String, String> czech, Map<String, String> english) {
    private static final Set<String> OF_EACH_LANGUAGE = Set.of("slug", "everyday-words");

    Draft {
        facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
        czech = Collections.unmodifiableMap(new LinkedHashMap<>(czech));
        english = Collections.unmodifiableMap(new LinkedHashMap<>(english));
    }

    static Draft of(String id) {
        return new Draft(id, Map.of(), Map.of(), Map.of());
    }

    Draft fact(String field, String value) {
        return new Draft(id, plus(facts, field, value), czech, english);
    }

    Draft withoutFact(String field) {
        Map<String, String> fewer = new LinkedHashMap<>(facts);
        fewer.remove(field);
        return new Draft(id, fewer, czech, english);
    }

    Draft text(String field, String inCzech, String inEnglish) {
        return new Draft(id, facts, plus(czech, field, inCzech), plus(english, field, inEnglish));
    }

    Draft czech(String field, String text) {
        return new Draft(id, facts, plus(czech, field, text), english);
    }

    Draft english(String field, String text) {
        return new Draft(id, facts, czech, plus(english, field, text));
    }

    /** Returns the record with a paragraph more in its Czech text. */
    Draft paragraph(String text) {
        return czech(Texts.BODY, czech.getOrDefault(Texts.BODY, "") + "\n" + text + "\n");
    }

    Draft untranslated() {
        return new Draft(id, facts, czech, Map.of());
    }

    boolean isTranslated() {
        return !english.isEmpty();
    }

    List<CorpusFile> files() {
        List<CorpusFile> files = new ArrayList<>();
        Map<String, String> original = new LinkedHashMap<>(czech);
        original.putAll(facts);
        files.add(file("cs", original));
        if (isTranslated()) {
            files.add(file("en", plus(english, "source", fingerprint())));
        }
        return files;
    }

    private CorpusFile file(String language, Map<String, String> fields) {
        StringBuilder text = new StringBuilder("---\n");
        fields.forEach((field, value) -> {
            if (!field.equals(Texts.BODY)) {
                text.append(field).append(": ").append(value).append('\n');
            }
        });
        text.append("---\n").append(fields.getOrDefault(Texts.BODY, ""));
        return new CorpusFile("content/" + id + "." + language + ".md", text.toString());
    }

    private String fingerprint() {
        Map<String, String> translated = new LinkedHashMap<>(czech);
        translated.keySet().removeAll(OF_EACH_LANGUAGE);
        translated.replaceAll((field, text) -> text.strip());
        translated.values().removeIf(String::isEmpty);
        return SourceFingerprint.of(new Texts(translated)).toString();
    }

    private static Map<String, String> plus(Map<String, String> some, String field, String value) {
        Map<String, String> more = new LinkedHashMap<>(some);
        more.put(field, value);
        return more;
    }
}
