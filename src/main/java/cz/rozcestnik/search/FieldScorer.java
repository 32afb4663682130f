package cz.rozcestnik.search;

/**
 * Scores one field as Lucene's {@code BM25Similarity} does, with the same rounding at every step.
 *
 * <p>{@code w − w / (1 + freq × normInverse)} with {@code w = boost × idf} and
 * {@code normInverse = 1 / (k1 × ((1 − b) + b × length / averageLength))}, k1 = 1.2, b = 0.75.
 */
final class FieldScorer {
    private static final double HALF = 0.5;

    private final SearchField field;
    private final float[] normInverse = new float[256];

    FieldScorer(SearchField field) {
        this.field = field;
        float k1 = SinglePrecision.round(1.2f);
        float average = SinglePrecision.round((float) (field.totalTermFrequency() / (double) field.documentCount()));
        for (int norm = 0; norm < normInverse.length; norm++) {
            float share = SinglePrecision.round(SinglePrecision.round(0.75f * length(norm)) / average);
            float factor = SinglePrecision.round(k1 * SinglePrecision.round(0.25f + share));
            normInverse[norm] = SinglePrecision.round(1f / factor);
        }
    }

    /** How much a term tells that stands in so many documents. */
    float idf(int documentFrequency) {
        double ratio = (field.documentCount() - documentFrequency + HALF) / (documentFrequency + HALF);
        return SinglePrecision.round((float) Math.log(1 + ratio));
    }

    /** Weight of terms that tell so much. */
    float weight(float idf, float boost) {
        return SinglePrecision.round(SinglePrecision.round(field.weight() * boost) * idf);
    }

    /** Score of a term of this weight that stands so often in a field whose length has this norm. */
    float score(float weight, float frequency, byte norm) {
        float inverse = normInverse[norm & 0xff];
        float divisor = SinglePrecision.round(1f + SinglePrecision.round(frequency * inverse));
        return SinglePrecision.round(weight - SinglePrecision.round(weight / divisor));
    }

    /** The length that Lucene's {@code SmallFloat.byte4ToInt} gives for a norm of 0 to 255. */
    static int length(int norm) {
        int exact = 24;
        if (norm < exact) {
            return norm;
        }
        int code = norm - exact;
        int shift = (code >>> 3) - 1;
        return exact + (shift < 0 ? code & 7 : (code & 7 | 8) << shift);
    }
}
