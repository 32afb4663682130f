package cz.rozcestnik.publish.search;

import cz.rozcestnik.language.Language;
import cz.rozcestnik.model.Role;
import cz.rozcestnik.model.Value;
import cz.rozcestnik.search.Word;
import cz.rozcestnik.search.Words;
import cz.rozcestnik.site.Site;
import cz.rozcestnik.site.SiteRecord;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The glossary as synonyms: what names a term by one of its names is found by the others too.
 *
 * <p>Names are the title, the abbreviations and the keywords of records that become a schema.org {@code DefinedTerm}. A
 * keyword of one word, such as <i>mateřská</i>, means the term only where it is a keyword of another record; elsewhere it
 * stands for too much.
 */
final class Synonyms {
    /** The roles of a term's other names. */
    static final List<Role> NAMES = List.of(Role.ABBREVIATIONS, Role.KEYWORDS);
    private static final String FORMAT = "jsonld";
    private static final String TERM = "DefinedTerm";
    /** No record takes on more names than this. */
    private static final int MOST = 24;

    private final Words words;
    private final List<List<Name>> terms = new ArrayList<>();
    private final Map<String, List<Name>> byFirstKey = new HashMap<>();

    private Synonyms(Words words) {
        this.words = words;
    }

    /**
     * A name of a term.
     *
     * @param term  the number of its term
     * @param keys  the stems of its words
     * @param exact whether it means the term wherever it stands
     */
    private record Name(int term, String text, List<String> keys, boolean exact) {
        private boolean standsAt(int start, List<Word> words) {
            boolean same = start + keys.size() <= words.size();
            for (int at = 0; same && at < keys.size(); at++) {
                same = keys.get(at).equals(words.get(start + at).key());
            }
            return same;
        }
    }

    static Synonyms of(Site site, Language language, Words words) {
        Synonyms synonyms = new Synonyms(words);
        terms(site, language).forEach(term -> synonyms.terms.add(synonyms.names(term, language)));
        return synonyms;
    }

    /** Returns the terms of a site in a language. */
    static Stream<SiteRecord> terms(Site site, Language language) {
        return site.records().values().stream()
                .filter(record -> TERM.equals(record.type().exports().get(FORMAT)) && record.speaks(language));
    }

    /** The other names of the terms that an entry names. */
    List<String> of(ReadEntry read) {
        SearchEntry entry = read.entry();
        Set<Name> standing = new HashSet<>();
        for (String text : List.of(entry.title(), entry.summary(), entry.body())) {
            standing(read.texts().words(text), standing);
        }
        Set<List<String>> keywords = new HashSet<>();
        for (String keyword : entry.keywords()) {
            standing(read.texts().words(keyword), standing);
            keywords.add(keys(read.texts().words(keyword)));
        }
        return standing.stream().filter(name -> name.exact() || keywords.contains(name.keys())).map(Name::term).distinct().sorted()
                .flatMap(term -> terms.get(term).stream()).filter(name -> !standing.contains(name)).limit(MOST)
                .map(Name::text).toList();
    }

    /** Adds the names that stand in a text; only those that begin with one of its words are looked at. */
    private void standing(List<Word> text, Set<Name> standing) {
        for (int at = 0; at < text.size(); at++) {
            for (Name name : byFirstKey.getOrDefault(text.get(at).key(), List.of())) {
                if (name.standsAt(at, text)) {
                    standing.add(name);
                }
            }
        }
    }

    private List<Name> names(SiteRecord term, Language language) {
        List<Name> names = new ArrayList<>();
        names.add(name(withoutParentheses(term.title(language)), true));
        for (Role role : NAMES) {
            for (Value value : term.values(role, language)) {
                Optional.of(value).filter(Value.Text.class::isInstance).map(text -> ((Value.Text) text).text())
                        .ifPresent(text -> names.add(name(text, role == Role.ABBREVIATIONS || words.in(text).size() > 1)));
            }
        }
        names.removeIf(name -> name.keys().isEmpty());
        names.forEach(name -> byFirstKey.computeIfAbsent(name.keys().get(0), key -> new ArrayList<>()).add(name));
        return names;
    }

    private Name name(String text, boolean exact) {
        return new Name(terms.size(), text, keys(words.in(text)), exact);
    }

    private static List<String> keys(List<Word> words) {
        return words.stream().map(Word::key).toList();
    }

    private static String withoutParentheses(String title) {
        int opening = title.indexOf(" (");
        return opening > 0 ? title.substring(0, opening) : title;
    }
}
