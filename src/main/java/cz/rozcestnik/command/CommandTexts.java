package cz.rozcestnik.command;

import cz.rozcestnik.language.Language;
import cz.rozcestnik.language.Phrases;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;

/** What the commands say, in one language. */
record CommandTexts(Language language, Phrases phrases, ResourceBundle bundle) {

    /** Returns the texts in a language. */
    static CommandTexts in(Language language) {
        String name = "texts_" + language.code() + ".properties";
        try (Reader reader = new InputStreamReader(
                CommandTexts.class.getResourceAsStream(name), StandardCharsets.UTF_8)) {
            StringWriter text = new StringWriter();
            reader.transferTo(text);
            return new CommandTexts(language, Phrases.read(language, new StringReader(text.toString())),
                    new PropertyResourceBundle(new StringReader(text.toString())));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
