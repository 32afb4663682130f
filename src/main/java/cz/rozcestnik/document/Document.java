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
 * @param places   where the values stand, by field
 * @param body     its text
 * @param texts    what a translator translates of it
 * @param origin   what its original said when this was translated from it, where that is known
 */
public record Document(
        RecordName name,
        ContentType type,
        Language language,
        Place place,
        Map<String, Value> values,
        Places places,
        Prose body,
        Texts texts,
        Optional<Texts> origin) {

    /** Keeps copies. */
    public Document {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /** Returns where the value of a field stands, or the beginning of the file where it has none. */
    public Place place(String field) {
        return places.of(field).orElse(place);
    }

    /** Returns where the value of the field with a role stands, or the beginning of the file where it has none. */
    public Place place(Role role) {
        return type.field(role).map(field -> place(field.name())).orElse(place);
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
