package cz.rozcestnik.bake;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import cz.rozcestnik.model.Value;
import cz.rozcestnik.site.Change;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** Writes the moments at which a site changes by itself, for a schedule. */
final class ChangesFile {
    private ChangesFile() {
    }

    /** Returns an array of {@code {moment, record, what}}, the next one first, each moment with its offset from UTC. */
    static byte[] of(List<Change> changes) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = new JsonFactory().createGenerator(bytes)) {
            json.setPrettyPrinter(new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")));
            json.writeStartArray();
            for (Change change : changes) {
                json.writeStartObject();
                json.writeStringField("moment",
                        DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(change.moment().atZone(Value.Moment.ZONE)));
                json.writeStringField("record", change.record().toString());
                json.writeStringField("what", change.what().code());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeRaw('\n');
        }
        return bytes.toByteArray();
    }
}
