package cz.rozcestnik.publish.handbook;

import cz.rozcestnik.language.Language;
import cz.rozcestnik.language.Phrases;
import cz.rozcestnik.source.SourceFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The handbook's own templates and texts, which travel with the program. */
final class HandbookResources {
    private static final List<String> TEMPLATES = List.of("base.ftlh", "index.ftlh", "type.ftlh", "problem.ftlh",
            "files_cs.ftlh", "files_en.ftlh");

    private HandbookResources() {
    }

    static SortedMap<String, SourceFile> templates() {
        SortedMap<String, SourceFile> templates = new TreeMap<>();
        TEMPLATES.forEach(name -> templates.put(name, new SourceFile("handbook/" + name, bytes(name))));
        return templates;
    }

    static Phrases phrases(String name, Language language) {
        try {
            return Phrases.read(language, new StringReader(text(name + "_" + language.code() + ".properties")));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static String text(String name) {
        return new String(bytes(name), StandardCharsets.UTF_8);
    }

    static Optional<String> find(String name) {
        return HandbookResources.class.getResource(name) == null ? Optional.empty() : Optional.of(text(name));
    }

    static byte[] bytes(String name) {
        try (InputStream in = HandbookResources.class.getResourceAsStream(name)) {
            return in.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
