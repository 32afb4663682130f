package cz.rozcestnik.bench;

import java.util.Set;

/**
 * What may be answered to a query.
 *
 * @param query    that is asked
 * @param relevant names of the right pages
 * @param neutral  names of the pages that count neither for nor against
 */
record Judgement(GoldQuery query, Set<String> relevant, Set<String> neutral) {
}
