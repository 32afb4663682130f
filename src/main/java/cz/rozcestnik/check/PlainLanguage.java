package cz.rozcestnik.check;

import cz.rozcestnik.language.Language;
import cz.rozcestnik.model.Role;
import cz.rozcestnik.model.Value;
import cz.rozcestnik.site.Site;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What plain language is in each language of a site. */
record PlainLanguage(Map<Language, Words> words) {

    /** Keeps a copy. */
    PlainLanguage {
        words = Map.copyOf(words);
    }

    /**
     * The words of one language.
     *
     * @param phrases       those to avoid
     * @param abbreviations those that every reader knows
     */
    record Words(List<Phrase> phrases, Set<String> abbreviations) {
        /** No words at all. */
        static final Words NONE = new Words(List.of(), Set.of());

        /** Keeps copies. */
        Words {
            phrases = List.copyOf(phrases);
            abbreviations = Set.copyOf(abbreviations);
        }
    }

    /** A phrase to avoid, and what to say instead; both as written. */
    record Phrase(String phrase, String instead) {
    }

    /** Returns what a site's glossary explains: the abbreviations of its terms. */
    static PlainLanguage explainedBy(Site site) {
        Map<Language, Words> words = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            words.put(language, new Words(List.of(), site.records().values().stream()
                    .filter(record -> record.speaks(language))
                    .flatMap(record -> record.value(Role.ABBREVIATIONS, language).stream())
                    .filter(Value.Items.class::isInstance).flatMap(items -> ((Value.Items) items).values().stream())
                    .map(Value::normal).collect(Collectors.toSet())));
        }
        return new PlainLanguage(words);
    }

    /** Returns the words of a language. */
    Words in(Language language) {
        return words.getOrDefault(language, Words.NONE);
    }

    /** Returns all words as a text that no others have. */
    String written() {
        StringBuilder written = new StringBuilder();
        for (Language language : Language.values()) {
            Words said = in(language);
            Stream<String> phrases = said.phrases().stream().flatMap(phrase -> Stream.of(phrase.phrase(), phrase.instead()));
            Stream.of(Stream.of(language.code(), String.valueOf(said.phrases().size())), phrases, said.abbreviations().stream().sorted()).flatMap(part -> part)
                    .forEach(word -> written.append(word.length()).append(' ').append(word).append('\n'));
        }
        return written.toString();
    }

    /** Returns these words with more of them. */
    PlainLanguage and(PlainLanguage more) {
        Map<Language, Words> all = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            all.put(language, new Words(
                    Stream.concat(in(language).phrases().stream(), more.in(language).phrases().stream()).toList(),
                    Stream.concat(in(language).abbreviations().stream(), more.in(language).abbreviations().stream())
                            .collect(Collectors.toSet())));
        }
        return new PlainLanguage(all);
    }
}
