package cz.rozcestnik.publish.form;

import cz.rozcestnik.language.Labels;
import cz.rozcestnik.language.Language;
import cz.rozcestnik.language.Phrases;
import cz.rozcestnik.problem.Place;
import cz.rozcestnik.problem.Problem;
import cz.rozcestnik.problem.ProblemCode;
import cz.rozcestnik.problem.ProblemTexts;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** What the form says in one language: its own texts, the model's labels, and the advice that problems give. */
final class FormTexts {
    private final Phrases phrases;
    private final ProblemTexts problems;

    private FormTexts(Phrases phrases, ProblemTexts problems) {
        this.phrases = phrases;
        this.problems = problems;
    }

    /** Returns the texts in a language. */
    static FormTexts in(Language language) {
        String name = "texts_" + language.code() + ".properties";
        try (Reader reader = new InputStreamReader(
                FormTexts.class.getResourceAsStream(name), StandardCharsets.UTF_8)) {
            return new FormTexts(Phrases.read(language, reader), ProblemTexts.in(language));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    Language language() {
        return phrases.language();
    }

    /** Returns a text of the form. */
    String get(String key, Object... arguments) {
        return phrases.get(key, arguments);
    }

    /** Returns a text of the form, or nothing where there is none of the key. */
    Optional<String> find(String key) {
        return phrases.find(key, List.of());
    }

    /** Returns a text of the model. */
    String of(Labels labels) {
        return labels.in(language());
    }

    /** Returns what a problem advises to write; its advice must not depend on the value, nor on how a file is written. */
    String advice(ProblemCode code) {
        return find("advice." + code.key()).orElseGet(() -> problems.hint(Problem.of(code, Place.file(""))));
    }
}
