package cz.rozcestnik.template;

import cz.rozcestnik.language.Phrases;
import cz.rozcestnik.language.Plural;
import cz.rozcestnik.problem.Place;
import cz.rozcestnik.problem.Problem;
import cz.rozcestnik.problem.ProblemCode;
import cz.rozcestnik.problem.Suggestion;
import cz.rozcestnik.source.SourceFile;
import cz.rozcestnik.source.SourceText;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Words that a site writes and nothing of it asks for: their names are misspelt, and visitors go on reading the old ones. */
final class UnknownWords {
    /** A text in a template, up to the first value that is put into it. */
    private static final Pattern QUOTED = Pattern.compile("\"([^\"\\n$]+)|'([^'\\n$]+)");
    private static final String DOT = ".";

    private final Set<String> known;
    private final Set<String> asked = new TreeSet<>();

    private UnknownWords(Set<String> known, SortedMap<String, SourceFile> templates) {
        this.known = known.stream().map(UnknownWords::bare).collect(Collectors.toSet());
        templates.forEach((path, template) -> {
            if (path.endsWith(".ftlh")) {
                Matcher quoted = QUOTED.matcher(template.text().value().text());
                while (quoted.find()) {
                    asked.add(quoted.group(1) == null ? quoted.group(2) : quoted.group(1));
                }
            }
        });
    }

    /** Returns the problems of a file that holds some words: those that are neither the program's nor named in a template. */
    static List<Problem> in(SourceText text, Phrases own, Phrases program, SortedMap<String, SourceFile> templates) {
        Set<String> keys = program.keys();
        if (keys.containsAll(own.keys())) {
            return List.of();
        }
        UnknownWords unknown = new UnknownWords(keys, templates);
        List<Problem> problems = new ArrayList<>();
        for (int line = 1; line <= text.lines(); line++) {
            Optional<String> key = key(text, line).filter(unknown::isUnknown);
            if (key.isPresent()) {
                problems.add(problem(text, line, key.get(), keys));
            }
        }
        return problems;
    }

    private static Problem problem(SourceText text, int line, String key, Set<String> keys) {
        String shown = text.line(line);
        Place place = text.part(line, shown.length() - shown.stripLeading().length(), key.length());
        return Suggestion.closest(key, keys).map(meant -> Problem.of(ProblemCode.WORD_UNKNOWN_SUGGESTED, place, key, meant))
                .orElseGet(() -> Problem.of(ProblemCode.WORD_UNKNOWN, place, key));
    }

    /** Templates may put the end of a key together: {@code words("season." + season)}. */
    private boolean isUnknown(String key) {
        String bare = bare(key);
        return !known.contains(bare) && !asked.contains(bare) && !asked.contains(key)
                && IntStream.range(0, key.length()).filter(at -> key.startsWith(DOT, at))
                        .noneMatch(dot -> asked.contains(key.substring(0, dot + 1)));
    }

    /** Returns a key without its plural form. */
    private static String bare(String key) {
        int dot = key.lastIndexOf(DOT);
        boolean plural = Arrays.stream(Plural.values()).anyMatch(form -> form.key().equals(key.substring(dot + 1)));
        return dot > 0 && plural ? key.substring(0, dot) : key;
    }

    /** Returns the key that a line starts with; a comment, an empty line and the rest of a text that began above have none. */
    private static Optional<String> key(SourceText text, int line) {
        if (line > 1 && goesOn(text.line(line - 1))) {
            return Optional.empty();
        }
        Properties one = new Properties();
        try {
            one.load(new StringReader(text.line(line)));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return one.stringPropertyNames().stream().findFirst();
    }

    private static boolean goesOn(String line) {
        int end = line.length();
        while (end > 0 && line.charAt(end - 1) == '\\') {
            end--;
        }
        return (line.length() - end) % 2 == 1 && !line.strip().startsWith("#") && !line.strip().startsWith("!");
    }
}
