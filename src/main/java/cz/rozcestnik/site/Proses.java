package cz.rozcestnik.site;

import cz.rozcestnik.document.Document;
import cz.rozcestnik.markdown.Prose;
import cz.rozcestnik.model.Value;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** The texts in Markdown that a document holds. */
public final class Proses {
    private Proses() {
    }

    /** Returns the texts of the fields in the order of the model, then the body. */
    public static List<Prose> of(Document document) {
        List<Prose> proses = new ArrayList<>();
        collect(document.values().values(), proses);
        proses.add(document.body());
        return proses;
    }

    private static void collect(Collection<Value> values, List<Prose> proses) {
        for (Value value : values) {
            if (value instanceof Value.Prose prose) {
                proses.add(prose.prose());
            } else if (value instanceof Value.Items items) {
                collect(items.values(), proses);
            } else if (value instanceof Value.Group group) {
                collect(group.values().values(), proses);
            }
        }
    }
}
