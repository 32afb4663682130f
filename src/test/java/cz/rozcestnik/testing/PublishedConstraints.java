package cz.rozcestnik.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** What a published format asks for, as a JSON Schema of our own; an independent validator compares. */
public final class PublishedConstraints {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(Dialects.getDraft202012());

    private final ObjectNode schema;

    private PublishedConstraints(ObjectNode schema) {
        this.schema = schema;
    }

    /** Reads a schema that stands beside the tests of a class. */
    public static PublishedConstraints of(Class<?> test, String file) {
        try (InputStream in = test.getResourceAsStream(file)) {
            return new PublishedConstraints((ObjectNode) JSON.readTree(in));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Returns what is wrong with a value by the whole schema. */
    public List<String> problems(JsonNode value) {
        return REGISTRY.getSchema(schema.toString()).validate(value).stream().map(Object::toString).toList();
    }

    /** Returns what is wrong with a value by one of the schema's definitions. */
    public List<String> problems(String definition, JsonNode value) {
        ObjectNode one = schema.deepCopy();
        one.put("$ref", "#/$defs/" + definition);
        return REGISTRY.getSchema(one.toString()).validate(value).stream().map(Object::toString).toList();
    }
}
