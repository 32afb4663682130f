package cz.rozcestnik.search;

import java.util.ArrayList;
import java.util.List;

/**
 * Chooses the terms of an index that stand for the words of a query.
 *
 * <p>A word stands for the terms of its stem, {@code whole}; for its written form, {@code exact}; and while it is being
 * typed, for those of longer words, {@code begun}.
 */
final class TermChoice {
    private static final int MOST_VARIANTS = 16;

    private final Query query;
    private final Query.Dictionary dictionary;

    TermChoice(Query query, Query.Dictionary dictionary) {
        this.query = query;
        this.dictionary = dictionary;
    }

    Question question() {
        List<Question.Part> asked = new ArrayList<>();
        List<Word> unknown = new ArrayList<>();
        for (List<Word> alternatives : query.words()) {
            Question.Part part = part(alternatives);
            asked.add(part);
            if (part.isEmpty()) {
                unknown.add(alternatives.get(0));
            }
        }
        asked.addAll(phrases(query.phrases()));
        List<Question.Part> known = known(asked);
        return new Question(distinct(known), known(phrases(query.excluded())), unknown, known.size() == asked.size());
    }

    private static List<Question.Part> known(List<Question.Part> parts) {
        List<Question.Part> known = new ArrayList<>();
        for (Question.Part part : parts) {
            if (!part.isEmpty()) {
                known.add(part);
            }
        }
        return known;
    }

    private static List<Question.Part> distinct(List<Question.Part> parts) {
        List<Question.Part> distinct = new ArrayList<>();
        List<String> seen = new ArrayList<>();
        for (Question.Part part : parts) {
            if (!Lists.has(seen, part.allTerms())) {
                distinct.add(part);
                seen.add(part.allTerms());
            }
        }
        return distinct;
    }

    private Question.Part part(List<Word> alternatives) {
        List<String> whole = new ArrayList<>();
        List<String> exact = new ArrayList<>();
        for (Word word : alternatives) {
            whole.addAll(variants(word));
            exact.addAll(forms(word));
        }
        List<String> begun = begun(alternatives.get(0), whole.isEmpty());
        // While one types, letters that no title or keyword has as a word are hardly one yet, whatever stem they have.
        return new Question.Part(Lists.of(whole), exact, begun, query.reading().sent() || !exact.isEmpty());
    }

    private List<Question.Part> phrases(List<List<Word>> phrases) {
        List<Question.Part> parts = new ArrayList<>();
        for (List<Word> phrase : phrases) {
            List<List<String>> places = new ArrayList<>();
            for (Word word : phrase) {
                places.add(variants(word));
            }
            parts.add(new Question.Part(places, new ArrayList<>(), new ArrayList<>(), true));
        }
        return parts;
    }

    /** The one it is written as, if it has diacritics and the index has it; else all of its key. */
    private List<String> variants(Word word) {
        List<String> variants = new ArrayList<>();
        for (String term : dictionary.beginningWith(word.key() + Word.SEPARATOR)) {
            if (term.equals(word.term()) && word.accented()) {
                return Lists.of(term);
            }
            if (!Word.isForm(term) && variants.size() < MOST_VARIANTS) {
                variants.add(term);
            }
        }
        return variants;
    }

    /** The forms that are written like the word: with its diacritics if it has any, else with whichever. */
    private List<String> forms(Word word) {
        List<String> forms = new ArrayList<>();
        for (String term : dictionary.beginningWith(word.key() + Word.SEPARATOR)) {
            boolean same = word.accented() ? term.equals(word.form()) : Folding.fold(term).equals(word.form());
            if (same && forms.size() < MOST_VARIANTS) {
                forms.add(term);
            }
        }
        return forms;
    }

    /** Terms of longer words; where a term is needed, letters come off the end until there is one. */
    private List<String> begun(Word word, boolean needed) {
        List<String> begun = new ArrayList<>();
        for (String beginning : query.beginnings(word)) {
            int seen = 0;
            for (String term : dictionary.beginningWith(beginning)) {
                boolean own = isOwn(term);
                seen += own ? 0 : 1;
                if (seen <= Query.MOST_BEGUN && !own && !Word.isForm(term)) {
                    begun.add(term);
                }
            }
            if (!needed || !begun.isEmpty()) {
                break;
            }
        }
        return begun;
    }

    /** Whether a term is of one of the query's own words. */
    private boolean isOwn(String term) {
        for (List<Word> alternatives : query.words()) {
            for (Word word : alternatives) {
                if (term.startsWith(word.key() + Word.SEPARATOR)) {
                    return true;
                }
            }
        }
        return false;
    }
}
