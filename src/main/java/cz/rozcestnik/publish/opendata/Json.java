package cz.rozcestnik.publish.opendata;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import cz.rozcestnik.output.Output;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** Writes JSON as files: indented, so that people can read it, and the same on every machine. */
final class Json {
    static final JsonNodeFactory NODES = JsonNodeFactory.withExactBigDecimals(true);

    private static final DefaultIndenter INDENTER = new DefaultIndenter("  ", "\n");
    private static final ObjectWriter LINES =
            new ObjectMapper().writer(new DefaultPrettyPrinter().withObjectIndenter(INDENTER))
                    .without(JsonGenerator.Feature.AUTO_CLOSE_TARGET);

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
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Writer text = new OutputStreamWriter(bytes, StandardCharsets.UTF_8)) {
            LINES.writeValue(text, node);
            text.write('\n');
        } catch (IOException impossible) {
            // It is written to memory.
            throw new UncheckedIOException(impossible);
        }
        return Output.of(path, bytes.toByteArray());
    }
}
