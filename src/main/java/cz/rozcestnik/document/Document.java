package cz.rozcestnik.document;

import cz.rozcestnik.language.Language;
import cz.rozcestnik.markdown.Prose;
import cz.rozcestnik.model.ContentType;
import cz.rozcestnik.model.Role;
import cz.rozcestnik.model.Value;
import cz.rozcestnik.problem.Place;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A record in one language, as its file says it.
 *
 * @param name     the record
 * @param type     what it is
 * @param language of its texts
 * @param place    the first line of its file
 * @param values   what could be read, by field, in the order of the model
 * @param body     its text
 */
public record Document(
        RecordName name, ContentType type, Language language, Place place, Map<String, Value> values, Prose body) {

    /** Keeps a copy of the values. */
    public Document {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /** Returns the path of its file from the site's folder. */
    public String path() {
        return place.file();
    }

    /** Returns the value of the field with a role. */
    public Optional<Value> value(Role role) {
        return type.field(role).map(field -> values.get(field.name()));
    }
}
