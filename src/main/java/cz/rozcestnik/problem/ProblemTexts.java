package cz.rozcestnik.problem;

import cz.rozcestnik.language.Labels;
import cz.rozcestnik.language.Language;
import cz.rozcestnik.language.Phrases;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** What problems say to people of a language. */
public final class ProblemTexts {
    private static final int LONGEST = 1000;
    private static final int SHORTENED = 100;

    private final Phrases phrases;

    private ProblemTexts(Phrases phrases) {
        this.phrases = phrases;
    }

    /** Returns the texts in a language. */
    public static ProblemTexts in(Language language) {
        String name = "messages_" + language.code() + ".properties";
        try (Reader reader = new InputStreamReader(
                ProblemTexts.class.getResourceAsStream(name), StandardCharsets.UTF_8)) {
            return new ProblemTexts(Phrases.read(language, reader));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Returns what is wrong. */
    public String message(Problem problem) {
        return phrases.get(problem.code().key(), arguments(problem));
    }

    /** Returns what to do about it. */
    public String hint(Problem problem) {
        return phrases.get(problem.code().key() + ".hint", arguments(problem));
    }

    private Object[] arguments(Problem problem) {
        return problem.arguments().stream().map(this::shown)
                .map(argument -> argument instanceof String text ? shortened(text) : argument).toArray();
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, text.offsetByCodePoints(0, SHORTENED)) + "…";
    }

    private Object shown(Object argument) {
        if (argument instanceof Labels labels) {
            return labels.in(phrases.language());
        }
        if (argument instanceof Term term) {
            return phrases.get("term." + term.key(), term.arguments().stream().map(this::shown).toArray());
        }
        return argument instanceof List<?> list
                ? list.stream().map(item -> String.valueOf(shown(item))).collect(Collectors.joining(", ")) : argument;
    }

    /** Returns a text that stands around problems, such as the word for an error. */
    public String word(String key, Object... arguments) {
        return phrases.get("report." + key, arguments);
    }
}
