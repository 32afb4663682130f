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
    /** Whether it is asked as a query that was sent; a half word is asked as while one types. */
    boolean sent() {
        return kind != Kind.BEGUN;
    }
}
