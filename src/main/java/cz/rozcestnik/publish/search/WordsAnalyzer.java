package cz.rozcestnik.publish.search;

import cz.rozcestnik.search.Word;
import cz.rozcestnik.search.Words;
import org.apache.lucene.analysis.Analyzer;

/** The analyzer of one language. */
final class WordsAnalyzer extends Analyzer {
    private static final int GAP = 100;

    private final String language;

    WordsAnalyzer(String language) {
        this.language = language;
    }

    /** No phrase goes on from one keyword to the next. */
    @Override
    public int getPositionIncrementGap(String field) {
        return GAP;
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        return new TokenStreamComponents(new WordsTokenizer(
                Words.of(language), field.equals(IndexField.FORMS.fieldName()) ? Word::form : Word::term));
    }
}
