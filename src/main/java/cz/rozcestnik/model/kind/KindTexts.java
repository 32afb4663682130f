package cz.rozcestnik.model.kind;

import cz.rozcestnik.language.Language;
import cz.rozcestnik.language.Phrases;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** What kinds of fields say of themselves to people of a language, by the names of the kinds. */
public final class KindTexts {
    private final Phrases phrases;

    private KindTexts(Phrases phrases) {
        this.phrases = phrases;
    }

    /** Returns the texts in a language. */
    public static KindTexts in(Language language) {
        String name = "kinds_" + language.code() + ".properties";
        try (Reader reader = new InputStreamReader(
                KindTexts.class.getResourceAsStream(name), StandardCharsets.UTF_8)) {
            return new KindTexts(Phrases.read(language, reader));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Returns what people call a kind, such as {@code opening hours}. */
    public Optional<String> label(String kind) {
        return phrases.find(kind + ".label", List.of());
    }

    /** Returns what to write in a field of a kind, and what is done with it. */
    public Optional<String> explanation(String kind) {
        return phrases.find(kind + ".explanation", List.of());
    }
}
