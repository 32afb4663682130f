package cz.rozcestnik.bench;

import java.util.List;

/**
 * A query with what is meant by it.
 *
 * @param kind   its sort
 * @param typed  the text in the search box
 * @param lemmas the words meant
 */
record GoldQuery(Kind kind, String typed, List<Lemma> lemmas) {
}
