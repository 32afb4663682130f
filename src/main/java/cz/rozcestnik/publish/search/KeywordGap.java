package cz.rozcestnik.publish.search;

import org.apache.lucene.analysis.Analyzer;

/** Parts the texts of a field, so that no phrase goes on from one keyword to the next; fields bring their words themselves. */
final class KeywordGap extends Analyzer {
    private static final int WORDS = 100;

    @Override
    public int getPositionIncrementGap(String field) {
        return WORDS;
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        throw new UnsupportedOperationException(field);
    }
}
