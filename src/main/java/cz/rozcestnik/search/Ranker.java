package cz.rozcestnik.search;

import java.util.ArrayList;
import java.util.List;

/**
 * Ranks documents as Lucene does a query whose words must all be there, or any of them.
 *
 * <p>A word is a list of clauses. A clause scores in each field like a {@code SynonymQuery} of its terms: their
 * frequencies summed, the largest document frequency of them; a phrase like a {@code MultiPhraseQuery}: how often it
 * stands there, the idf of all terms of its words summed. Clauses and fields are summed in double precision; where all
 * words must be there, the sum of a word is rounded to single precision before words are summed. The whole is
 * multiplied by what the document is worth.
 */
final class Ranker {
    private final Manifest manifest;
    private final List<FieldScorer> scorers = new ArrayList<>();
    private final float[] factors;

    Ranker(Manifest manifest) {
        this.manifest = manifest;
        this.factors = manifest.demotions().factors(manifest.documentCount());
        for (SearchField field : manifest.fields()) {
            scorers.add(new FieldScorer(field));
        }
    }

    /**
     * Terms that stand for one another, or a phrase.
     *
     * @param terms   where to find it
     * @param weighed the terms of all words of a phrase; those of anything else are none
     * @param boost   what the score is multiplied by, besides the weight of the field
     */
    record Clause(List<TermEntry> terms, List<TermEntry> weighed, float boost) {
    }

    /** A document and its score. */
    record Ranked(int document, float score) {
        boolean before(Ranked other) {
            return score > other.score || score == other.score && document < other.document;
        }
    }

    /** Documents that have every word, best first. */
    List<Ranked> all(List<List<Clause>> words) {
        double[] sums = new double[manifest.documentCount()];
        int[] matched = new int[manifest.documentCount()];
        for (List<Clause> word : words) {
            double[] wordSums = fieldSums(word, new double[manifest.documentCount()]);
            for (int document = 0; document < sums.length; document++) {
                if (wordSums[document] > 0) {
                    sums[document] += SinglePrecision.round((float) wordSums[document]);
                    matched[document]++;
                }
            }
        }
        return sorted(sums, matched, words.size());
    }

    /** Documents that have at least one word, best first. */
    List<Ranked> any(List<List<Clause>> words) {
        double[] sums = new double[manifest.documentCount()];
        for (List<Clause> word : words) {
            fieldSums(word, sums);
        }
        int[] matched = new int[sums.length];
        for (int document = 0; document < sums.length; document++) {
            matched[document] = sums[document] > 0 ? 1 : 0;
        }
        return sorted(sums, matched, 1);
    }

    /** Which documents have the word. */
    boolean[] having(List<Clause> word) {
        double[] sums = fieldSums(word, new double[manifest.documentCount()]);
        boolean[] having = new boolean[sums.length];
        for (int document = 0; document < sums.length; document++) {
            having[document] = sums[document] > 0;
        }
        return having;
    }

    private double[] fieldSums(List<Clause> word, double[] sums) {
        for (Clause clause : word) {
            addFields(clause, sums);
        }
        return sums;
    }

    private void addFields(Clause clause, double[] sums) {
        for (int field = 0; field < scorers.size(); field++) {
            int[] frequencies = new int[manifest.documentCount()];
            byte[] norms = new byte[manifest.documentCount()];
            int documentFrequency = 0;
            for (TermEntry term : clause.terms()) {
                Postings postings = term.fields().get(field);
                documentFrequency = Math.max(documentFrequency, postings.documentFrequency());
                for (int i = 0; i < postings.documentFrequency(); i++) {
                    frequencies[postings.documents()[i]] += postings.frequencies()[i];
                    norms[postings.documents()[i]] = postings.norms()[i];
                }
            }
            if (documentFrequency > 0) {
                float idf = clause.weighed().isEmpty()
                        ? scorers.get(field).idf(documentFrequency) : sumOfIdf(clause.weighed(), field);
                float weight = scorers.get(field).weight(idf, clause.boost());
                for (int document = 0; document < sums.length; document++) {
                    if (frequencies[document] > 0) {
                        sums[document] += scorers.get(field).score(weight, frequencies[document], norms[document]);
                    }
                }
            }
        }
    }

    private float sumOfIdf(List<TermEntry> terms, int field) {
        double sum = 0;
        for (TermEntry term : terms) {
            int documentFrequency = term.fields().get(field).documentFrequency();
            sum += documentFrequency > 0 ? scorers.get(field).idf(documentFrequency) : 0;
        }
        return SinglePrecision.round((float) sum);
    }

    private List<Ranked> sorted(double[] sums, int[] matched, int wanted) {
        List<Ranked> ranked = new ArrayList<>();
        for (int document = 0; document < sums.length; document++) {
            if (wanted > 0 && matched[document] == wanted) {
                float score = SinglePrecision.round((float) sums[document]);
                ranked.add(new Ranked(document, SinglePrecision.round(score * factors[document])));
            }
        }
        return Lists.sorted(ranked, Ranked::before);
    }
}
