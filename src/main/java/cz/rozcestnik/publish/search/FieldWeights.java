package cz.rozcestnik.publish.search;

/**
 * What the score of a field is multiplied by.
 *
 * @param title    the title of a record
 * @param keywords its keywords
 * @param summary  its summary
 * @param body     its other text
 * @param synonyms other names of what it names
 * @param forms    its title and keywords, where they have a word in the very form of the query
 */
public record FieldWeights(float title, float keywords, float summary, float body, float synonyms, float forms) {
    /** Title 4, keywords 3, summary 2, body 1, synonyms a half; the exact form adds up to 2. */
    public static final FieldWeights DEFAULT = new FieldWeights(4, 3, 2, 1, 0.5f, 1);

    /** The weight of a field of the index. */
    float of(IndexField field) {
        return switch (field) {
            case TITLE -> title;
            case KEYWORDS -> keywords;
            case SUMMARY -> summary;
            case BODY -> body;
            case SYNONYMS -> synonyms;
            case FORMS -> forms;
        };
    }
}
