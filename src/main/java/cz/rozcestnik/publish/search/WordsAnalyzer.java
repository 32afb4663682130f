package cz.rozcestnik.publish.search;

import cz.rozcestnik.search.Words;
import org.apache.lucene.analysis.Analyzer;

/** The analyzer of one language. */
final class WordsAnalyzer extends Analyzer {
    private final String language;

    WordsAnalyzer(String language) {
        this.language = language;
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        return new TokenStreamComponents(new WordsTokenizer(Words.of(language)));
    }
}
