package cz.rozcestnik.publish.schema;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import cz.rozcestnik.language.Language;
import cz.rozcestnik.model.ContentType;
import cz.rozcestnik.model.Field;
import cz.rozcestnik.model.Types;
import cz.rozcestnik.output.Output;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Makes a JSON Schema (2020-12) of each type's front matter, one for originals and one for translations.
 *
 * <p>A schema is less strict than the program's own checks, which know the whole site, and never stricter.
 */
public final class SchemaPublisher {
    private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";
    private static final String KINDS = "kinds.json";

    private final ObjectMapper json = new ObjectMapper();
    private final Types types;
    private final Language language;

    /** Makes a publisher for the types of a site, which explains fields in a language. */
    public SchemaPublisher(Types types, Language language) {
        this.types = types;
        this.language = language;
    }

    /** Returns {@code <type>.json} for the originals of each type and {@code <type>.translation.json} for the rest. */
    public List<Output> publish() {
        ObjectNode kinds = kinds();
        List<Output> schemas = new ArrayList<>();
        for (ContentType type : types.all()) {
            schemas.add(output(type.name() + ".json", schema(type, field -> true, kinds)));
            schemas.add(output(type.name() + ".translation.json", schema(type, field -> field.rules().translated(), kinds)));
        }
        return schemas;
    }

    private ObjectNode schema(ContentType type, Predicate<Field> has, ObjectNode kinds) {
        ObjectNode schema = json.createObjectNode();
        schema.put("$schema", DIALECT);
        schema.put("title", type.labels().one().in(language));
        schema.setAll(new FieldSchemas(json, language, kinds).fields(type.fields().stream().filter(has).toList()));
        schema.set("$defs", kinds);
        return schema;
    }

    private ObjectNode kinds() {
        try (InputStream in = SchemaPublisher.class.getResourceAsStream(KINDS)) {
            return (ObjectNode) json.readTree(in);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private Output output(String path, ObjectNode schema) {
        return new Output(path, (schema.toPrettyString().replace("\r\n", "\n") + "\n").getBytes(StandardCharsets.UTF_8));
    }
}
