package cz.rozcestnik.template;

import cz.rozcestnik.language.Language;
import cz.rozcestnik.language.Phrases;
import cz.rozcestnik.language.Typography;
import cz.rozcestnik.problem.Outcome;
import cz.rozcestnik.problem.Place;
import cz.rozcestnik.problem.ProblemCode;
import cz.rozcestnik.problem.Problems;
import cz.rozcestnik.source.SourceFile;
import cz.rozcestnik.source.SourceText;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of visitors in every language: the program's, and over them those of {@code templates/words}. */
public record Words(Map<Language, Phrases> byLanguage) {
    private static final Pattern BROKEN_ESCAPE =
            Pattern.compile("(?<!\\\\)(?:\\\\{2})*(\\\\u)(?![0-9A-Fa-f]{4})");

    /** Keeps a copy. */
    public Words {
        byLanguage = Map.copyOf(byLanguage);
    }

    /** Reads the words among templates; of a file that cannot be read only the problem is kept. */
    public static Outcome<Words> read(SortedMap<String, SourceFile> templates) {
        Problems problems = new Problems();
        Map<Language, Phrases> words = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            String path = "words/" + language.code() + ".properties";
            Phrases program = defaults(language, path);
            Map<String, String> texts = new HashMap<>(program.texts());
            SourceFile file = templates.get(path);
            if (file != null) {
                texts.putAll(problems.keep(own(program, file, templates)).texts());
            }
            texts.replaceAll((key, text) -> Typography.apply(text, language));
            words.put(language, Phrases.of(language, texts));
        }
        return problems.with(new Words(words));
    }

    private static Outcome<Phrases> own(Phrases program, SourceFile file, SortedMap<String, SourceFile> templates) {
        Problems problems = new Problems();
        SourceText text = problems.keep(file.text());
        try {
            Phrases own = Phrases.read(program.language(), new StringReader(text.text()));
            problems.addAll(UnknownWords.in(text, own, program, templates));
            return problems.with(own);
        } catch (IllegalArgumentException brokenEscape) {
            problems.add(ProblemCode.WORDS_INVALID, brokenEscape(text));
            return problems.with(Phrases.of(program.language(), Map.of()));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static Place brokenEscape(SourceText text) {
        List<String> lines = text.text().lines().toList();
        for (int line = 1; line <= lines.size(); line++) {
            String shown = text.line(line);
            Matcher broken = BROKEN_ESCAPE.matcher(shown);
            if (!shown.stripLeading().startsWith("#") && broken.find()) {
                return text.place(line, shown.codePointCount(0, broken.start(1)) + 1, 2);
            }
        }
        return Place.file(text.path());
    }

    private static Phrases defaults(Language language, String path) {
        try (InputStream in = Words.class.getResourceAsStream("/site/templates/" + path);
                Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            return Phrases.read(language, reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Returns the words of a language. */
    public Phrases in(Language language) {
        return byLanguage.get(language);
    }
}
