package cz.rozcestnik.template;

import cz.rozcestnik.language.Language;
import cz.rozcestnik.language.Phrases;
import cz.rozcestnik.problem.Outcome;
import cz.rozcestnik.problem.Place;
import cz.rozcestnik.problem.ProblemCode;
import cz.rozcestnik.problem.Problems;
import cz.rozcestnik.source.SourceFile;
import java.io.IOException;
import java.io.StringReader;
import java.util.EnumMap;
import java.util.Map;
import java.util.SortedMap;

/** The words of visitors in every language, from {@code templates/words}. */
public record Words(Map<Language, Phrases> byLanguage) {

    /** Keeps a copy. */
    public Words {
        byLanguage = Map.copyOf(byLanguage);
    }

    /** Reads the words among templates; a file that cannot be read is told, and then there are no words of its language. */
    public static Outcome<Words> read(SortedMap<String, SourceFile> templates) {
        Problems problems = new Problems();
        Map<Language, Phrases> words = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            String path = "words/" + language.code() + ".properties";
            SourceFile file = templates.get(path);
            words.put(language, Phrases.of(language, Map.of()));
            if (file == null) {
                problems.add(ProblemCode.WORDS_INVALID, Place.file("templates/" + path), path);
                continue;
            }
            try {
                words.put(language, Phrases.read(language, new StringReader(problems.keep(file.text()).text())));
            } catch (IOException | IllegalArgumentException broken) {
                problems.add(ProblemCode.WORDS_INVALID, Place.file(file.path()), String.valueOf(broken.getMessage()));
            }
        }
        return problems.with(new Words(words));
    }

    /** Returns the words of a language. */
    public Phrases in(Language language) {
        return byLanguage.get(language);
    }
}
