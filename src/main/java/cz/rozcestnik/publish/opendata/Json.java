package cz.rozcestnik.publish.opendata;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import cz.rozcestnik.output.Output;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Writes JSON as files: indented, so that people can read it, and the same on every machine. */
final class Json {
    static final JsonNodeFactory NODES = JsonNodeFactory.withExactBigDecimals(true);

    private static final DefaultIndenter INDENTER = new DefaultIndenter("  ", "\n");
    private static final ObjectWriter LINES =
            new ObjectMapper().writer(new DefaultPrettyPrinter().withObjectIndenter(INDENTER));

    private Json() {
    }

    /** Returns an object with nothing in it. */
    static ObjectNode object() {
        return NODES.objectNode();
    }

    /** Adds a text, unless it is empty. */
    static void put(ObjectNode node, String name, String text) {
        if (!text.isEmpty()) {
            node.put(name, text);
        }
    }

    /** Adds a list or an object, unless it is empty. */
    static void put(ObjectNode node, String name, JsonNode inner) {
        if (!inner.isEmpty()) {
            node.set(name, inner);
        }
    }

    /** Returns a file. */
    static Output file(String path, JsonNode node) {
        try {
            return new Output(path, (LINES.writeValueAsString(node) + "\n").getBytes(StandardCharsets.UTF_8));
        } catch (JsonProcessingException impossible) {
            // A tree of nodes has nothing that could not be written.
            throw new UncheckedIOException(impossible);
        }
    }
}
