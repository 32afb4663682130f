package cz.rozcestnik.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The answer to a {@link SearchRequest}.
 *
 * @param total    how many documents match
 * @param hits     the best of them
 * @param terms    the terms that were looked for, to mark them in texts
 * @param facets   for each facet, the values that would find something instead of what it is filtered by
 * @param reading  how the query was understood
 * @param complete false if a shard was missing or damaged, so that hits may be missing
 */
public record SearchResults(int total, List<Hit> hits, Set<String> terms, List<FacetCount> facets, Reading reading, boolean complete) {
    /**
     * How many documents would be found with a value of a facet.
     *
     * @param facet name of the facet
     * @param value the value
     * @param count at least 1
     */
    public record FacetCount(String facet, String value, int count) {
    }

    /**
     * How a query was understood.
     *
     * @param everyWord    whether all words were found together; else the hits have some of them
     * @param loosened     whether quotation marks were left aside, since nothing has the phrase
     * @param onlyExcluded whether minuses were left aside, since there was nothing else
     * @param corrected    the words that were looked for instead of those the index does not have, and where those stand
     */
    public record Reading(boolean everyWord, boolean loosened, boolean onlyExcluded, List<Correction> corrected) {
    }

    /**
     * Words looked for instead of one that the index does not have.
     *
     * @param unknown the word as it was typed
     * @param meant   the others, the likeliest first
     * @param apart   whether they are rather the words that it was run together from
     */
    public record Correction(Word unknown, List<Word> meant, boolean apart) {
        /** The words as people write them: each of those that may be meant, or those it was run together from as one text. */
        public List<String> texts() {
            List<String> texts = new ArrayList<>();
            for (Word word : meant) {
                boolean goesOn = apart && !texts.isEmpty();
                texts.add((goesOn ? texts.remove(texts.size() - 1) + ' ' : "") + word.written());
            }
            return texts;
        }
    }

    /**
     * A document that was found.
     *
     * @param score    Lucene's score
     * @param document what to show of it
     */
    public record Hit(float score, StoredDocument document) {
    }
}
