package cz.rozcestnik.search;

import java.util.ArrayList;
import java.util.List;

/**
 * One way to read a request; where it finds nothing, the next attempt reads it otherwise.
 *
 * @param query     what is looked for
 * @param loosened  whether it leaves quotation marks aside
 * @param complete  whether all shards came so far
 * @param corrected what it looks for instead of unknown words
 */
record Attempt(SearchRequest request, Query query, boolean loosened, boolean complete, List<SearchResults.Correction> corrected) {

    /** The request as it was typed. */
    static Attempt first(SearchRequest request, Words words) {
        return new Attempt(request, Query.of(request.text(), words).sent(request.sent()), false, true, new ArrayList<>());
    }

    /** The same attempt once shards were loaded for it. */
    Attempt loaded(boolean all) {
        return new Attempt(request, query, loosened, complete && all, corrected);
    }

    /** With the words of phrases anywhere. */
    Attempt loosened(Words words) {
        return new Attempt(request, query.loosened(words), query.reading().quoted(), complete, corrected);
    }

    /** With other words for unknown ones. */
    Attempt corrected(List<SearchResults.Correction> corrections) {
        return new Attempt(request, query.corrected(corrections), loosened, complete, corrections);
    }

    /** As if the last word were still being typed. */
    Attempt unsent() {
        return new Attempt(request, query.sent(false), loosened, complete, corrected);
    }

    /** How the request was read where this attempt answers it. */
    SearchResults.Reading reading(boolean everyWord) {
        return new SearchResults.Reading(everyWord, loosened, query.reading().onlyExcluded(), corrected);
    }
}
