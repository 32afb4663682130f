package cz.rozcestnik.glossary;

import cz.rozcestnik.language.Language;
import cz.rozcestnik.markdown.Terminology;
import cz.rozcestnik.model.Role;
import cz.rozcestnik.model.Value;
import cz.rozcestnik.search.Word;
import cz.rozcestnik.search.Words;
import cz.rozcestnik.site.Site;
import cz.rozcestnik.site.SiteRecord;
import cz.rozcestnik.trace.Hash64;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * The terms of a site in one language, found in texts by the stems of their words; abbreviations as they are written.
 *
 * <p>A record is a term where its type says that it becomes a schema.org {@code DefinedTerm}. Stems are what costs time,
 * so that only words which begin like a term are looked at.
 */
public final class Glossary implements Terminology {
    private static final String FORMAT = "jsonld";
    private static final String TERM = "DefinedTerm";
    private static final int LONGEST_OF_SHORT = 4;
    private static final String VOWELS = "aáeéěiíoóuúůyý";
    private final Words words;
    /** By the first two letters of a name, which inflection hardly ever changes and which tell most words apart. */
    private final Map<Integer, Names> names = new HashMap<>();

    private Glossary(Language language) {
        this.words = Words.of(language.code(), new ConcurrentHashMap<>());
    }

    /** Names of terms that begin alike, each with the record it leads to: by their words as stems, or as abbreviations are written. */
    private static final class Names {
        private final Map<List<String>, String> byStems = new HashMap<>();
        private final Map<String, String> abbreviations = new LinkedHashMap<>();
        private int longest;

        /** The first of two terms of one name is the one that is meant. */
        private void add(List<String> stems, String record) {
            byStems.putIfAbsent(stems, record);
            longest = Math.max(longest, stems.size());
        }
    }

    /** Returns the glossary of a site for texts of a language. */
    public static Glossary of(Site site, Language language) {
        Glossary glossary = new Glossary(language);
        terms(site, language).forEach(term -> glossary.add(term, language));
        return glossary;
    }

    /** Returns a sum that no glossary has which would find other terms. */
    public static long sum(Site site, Language language) {
        Hash64 sum = new Hash64();
        terms(site, language).forEach(term -> {
            sum.add(term.name().toString()).add(term.title(language));
            abbreviations(term, language).forEach(sum::add);
        });
        return sum.value();
    }

    private static Stream<SiteRecord> terms(Site site, Language language) {
        return site.types().all().stream()
                .filter(type -> TERM.equals(type.exports().get(FORMAT)) && type.hasPages())
                .flatMap(type -> site.list(type, language).stream())
                .filter(term -> term.speaks(language));
    }

    private static Stream<String> abbreviations(SiteRecord term, Language language) {
        return term.value(Role.ABBREVIATIONS, language).filter(Value.Items.class::isInstance).stream()
                .flatMap(items -> ((Value.Items) items).values().stream())
                .filter(Value.Text.class::isInstance).map(item -> ((Value.Text) item).text()).filter(text -> !text.isEmpty());
    }

    private void add(SiteRecord term, Language language) {
        String name = term.name().toString();
        String title = term.title(language);
        List<String> stems = stems(words.in(title));
        if (!stems.isEmpty()) {
            beginnings(title).forEach(beginning -> beginningAs(beginning).add(stems, name));
        }
        abbreviations(term, language).forEach(text -> beginningAs(text).abbreviations.putIfAbsent(text, name));
    }

    /** A short word may change its vowel: dům, domu; dítě, děti. */
    private static Stream<String> beginnings(String title) {
        int end = 0;
        while (end < title.length() && Character.isLetter(title.charAt(end))) {
            end++;
        }
        boolean changes = end > 1 && end <= LONGEST_OF_SHORT && VOWELS.indexOf(Character.toLowerCase(title.charAt(1))) >= 0;
        return changes ? VOWELS.chars().mapToObj(vowel -> title.substring(0, 1) + (char) vowel) : Stream.of(title);
    }

    private Names beginningAs(String written) {
        return names.computeIfAbsent(head(written, 0), head -> new Names());
    }

    private static List<String> stems(List<Word> words) {
        return words.stream().map(Word::term).toList();
    }

    @Override
    public List<Occurrence> in(String text) {
        List<Occurrence> found = new ArrayList<>();
        if (names.isEmpty()) {
            return found;
        }
        boolean inWord = false;
        for (int at = 0; at < text.length(); at++) {
            boolean letter = Character.isLetterOrDigit(text.charAt(at));
            Names candidates = letter && !inWord ? names.get(head(text, at)) : null;
            Optional<Occurrence> term = candidates == null ? Optional.empty() : beginningAt(candidates, text, at);
            if (term.isPresent()) {
                found.add(term.get());
                at = term.get().end() - 1;
            }
            inWord = Character.isLetterOrDigit(text.charAt(at));
        }
        return found;
    }

    private Optional<Occurrence> beginningAt(Names candidates, String text, int at) {
        return named(candidates, text, at).or(() -> abbreviated(candidates, text, at));
    }

    /** Of names that begin with one another, the longest is meant. */
    private Optional<Occurrence> named(Names candidates, String text, int at) {
        List<Word> next = candidates.longest == 0 ? List.of() : following(text, at, candidates.longest);
        List<String> stems = stems(next);
        for (int size = Math.min(candidates.longest, next.size()); size > 0; size--) {
            String record = candidates.byStems.get(stems.subList(0, size));
            if (record != null) {
                return Optional.of(new Occurrence(at, at + next.get(size - 1).end(), record));
            }
        }
        return Optional.empty();
    }

    private static Optional<Occurrence> abbreviated(Names candidates, String text, int at) {
        return candidates.abbreviations.entrySet().stream().filter(each -> isWhole(each.getKey(), text, at)).findFirst()
                .map(each -> new Occurrence(at, at + each.getKey().length(), each.getValue()));
    }

    private static boolean isWhole(String abbreviation, String text, int at) {
        int end = at + abbreviation.length();
        return text.startsWith(abbreviation, at) && (end >= text.length() || !Character.isLetterOrDigit(text.charAt(end)));
    }

    /** Returns so many words from a place on, with nothing but a space or the end of a line between them; their places count from there. */
    private List<Word> following(String text, int at, int many) {
        int end = at;
        for (int word = 0; word < many && end < text.length(); word++) {
            end += word == 0 ? 0 : 1;
            while (end < text.length() && isInWord(text.charAt(end))) {
                end++;
            }
            if (end < text.length() && !Character.isSpaceChar(text.charAt(end)) && text.charAt(end) != '\n') {
                break;
            }
        }
        return words.in(text.substring(at, Math.min(end, text.length())));
    }

    private static boolean isInWord(char c) {
        return Character.isLetterOrDigit(c) || c == '’' || c == '\'';
    }

    private static int head(String text, int at) {
        char first = Character.toLowerCase(text.charAt(at));
        return at + 1 < text.length() ? first << Character.SIZE | Character.toLowerCase(text.charAt(at + 1)) : first;
    }
}
