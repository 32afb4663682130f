package cz.rozcestnik.check;

import cz.rozcestnik.problem.Term;
import cz.rozcestnik.site.Translation;

/** What messages call the texts of a record. */
final class TextNames {
    private TextNames() {
    }

    /** Returns the label of a text's field, or the word for the body. */
    static Object of(Translation.Text text) {
        return text.label().<Object>map(label -> label).orElse(new Term("body"));
    }
}
