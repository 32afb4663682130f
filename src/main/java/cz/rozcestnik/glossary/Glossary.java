package cz.rozcestnik.glossary;

import cz.rozcestnik.language.Language;
import cz.rozcestnik.markdown.Terminology;
import cz.rozcestnik.model.Role;
import cz.rozcestnik.model.Value;
import cz.rozcestnik.search.Word;
import cz.rozcestnik.search.Words;
import cz.rozcestnik.site.Site;
import cz.rozcestnik.site.SiteRecord;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The terms of a site in one language, found in texts by the stems of their words; abbreviations as they are written.
 *
 * <p>A record is a term where its type says that it becomes a schema.org {@code DefinedTerm}. Stems are what costs time,
 * so that only words which begin like a term are looked at.
 */
public final class Glossary implements Terminology {
    private static final String FORMAT = "jsonld";
    private static final String TERM = "DefinedTerm";
    /** No inflection changes the first letters of a word; two tell most words apart. */
    private static final int HEAD = 2;

    private final Words words;
    private final Map<String, List<Phrase>> phrases = new HashMap<>();

    private Glossary(Language language) {
        this.words = Words.of(language.code(), new ConcurrentHashMap<>());
    }

    /** A name of a term: its words as stems, or an abbreviation as it is written. */
    private record Phrase(List<String> stems, String abbreviation, String name) {
    }

    /** Returns the glossary of a site for texts of a language. */
    public static Glossary of(Site site, Language language) {
        Glossary glossary = new Glossary(language);
        site.types().all().stream()
                .filter(type -> TERM.equals(type.exports().get(FORMAT)) && type.hasPages())
                .flatMap(type -> site.list(type, language).stream())
                .filter(term -> term.speaks(language))
                .forEach(term -> glossary.add(term, language));
        glossary.phrases.values().forEach(some -> some.sort(Comparator.comparing((Phrase one) -> one.stems().size()).reversed()));
        return glossary;
    }

    private void add(SiteRecord term, Language language) {
        String name = term.name().toString();
        String title = term.title(language);
        add(title, new Phrase(words.in(title).stream().map(Word::term).toList(), "", name));
        term.value(Role.ABBREVIATIONS, language).filter(Value.Items.class::isInstance)
                .ifPresent(items -> ((Value.Items) items).values().forEach(item -> {
                    if (item instanceof Value.Text text) {
                        add(text.text(), new Phrase(List.of(), text.text(), name));
                    }
                }));
    }

    private void add(String written, Phrase phrase) {
        if (!written.isEmpty()) {
            phrases.computeIfAbsent(head(written, 0), key -> new ArrayList<>()).add(phrase);
        }
    }

    @Override
    public List<Occurrence> in(String text) {
        List<Occurrence> found = new ArrayList<>();
        if (phrases.isEmpty()) {
            return found;
        }
        int at = 0;
        while (at < text.length()) {
            boolean wordBegins = Character.isLetterOrDigit(text.charAt(at))
                    && (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)));
            Optional<Occurrence> term = wordBegins ? beginningAt(text, at) : Optional.empty();
            term.ifPresent(found::add);
            at = term.map(Occurrence::end).orElse(at + 1);
        }
        return found;
    }

    private Optional<Occurrence> beginningAt(String text, int at) {
        List<Phrase> candidates = phrases.getOrDefault(head(text, at), List.of());
        if (candidates.isEmpty()) {
            return Optional.empty();
        }
        int longest = candidates.get(0).stems().size();
        List<Word> next = longest == 0 ? List.of() : following(text, at, longest);
        return candidates.stream().flatMap(phrase -> match(phrase, text, at, next).stream()).findFirst();
    }

    private Optional<Occurrence> match(Phrase phrase, String text, int at, List<Word> next) {
        if (phrase.stems().isEmpty()) {
            int end = at + phrase.abbreviation().length();
            boolean whole = end >= text.length() || !Character.isLetterOrDigit(text.charAt(end));
            return text.startsWith(phrase.abbreviation(), at) && whole
                    ? Optional.of(new Occurrence(at, end, phrase.name())) : Optional.empty();
        }
        int size = phrase.stems().size();
        boolean same = next.size() >= size && phrase.stems().equals(next.subList(0, size).stream().map(Word::term).toList());
        return same ? Optional.of(new Occurrence(at, at + next.get(size - 1).end(), phrase.name())) : Optional.empty();
    }

    /** Returns so many words from a place on, with nothing but a space between them; their places count from there. */
    private List<Word> following(String text, int at, int many) {
        int end = at;
        for (int word = 0; word < many && end < text.length(); word++) {
            end += word == 0 ? 0 : 1;
            while (end < text.length() && isInWord(text.charAt(end))) {
                end++;
            }
            if (end < text.length() && !Character.isSpaceChar(text.charAt(end))) {
                break;
            }
        }
        return words.in(text.substring(at, Math.min(end, text.length())));
    }

    private static boolean isInWord(char c) {
        return Character.isLetterOrDigit(c) || c == '’' || c == '\'';
    }

    private static String head(String text, int at) {
        StringBuilder head = new StringBuilder(HEAD);
        for (int i = at; i < Math.min(at + HEAD, text.length()); i++) {
            head.append(Character.toLowerCase(text.charAt(i)));
        }
        return head.toString();
    }
}
