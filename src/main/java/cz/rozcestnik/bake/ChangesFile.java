package cz.rozcestnik.bake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import cz.rozcestnik.model.Value;
import cz.rozcestnik.site.Change;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** Writes the moments at which a site changes by itself, for a schedule. */
final class ChangesFile {
    private ChangesFile() {
    }

    /** Returns an array of {@code {moment, record, what}}, the next one first, each moment with its offset from UTC. */
    static byte[] of(List<Change> changes) throws JsonProcessingException {
        ObjectMapper json = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
        ArrayNode all = json.createArrayNode();
        for (Change change : changes) {
            ObjectNode one = all.addObject();
            one.put("moment", DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(change.moment().atZone(Value.Moment.ZONE)));
            one.put("record", change.record().toString());
            one.put("what", change.what().code());
        }
        return (json.writeValueAsString(all).replace("\r\n", "\n") + "\n").getBytes(StandardCharsets.UTF_8);
    }
}
