package cz.rozcestnik.command;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import cz.rozcestnik.language.Phrases;
import cz.rozcestnik.output.WholeFile;
import cz.rozcestnik.site.Change;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;

/** The moments at which a site changes by itself: the next few for the person who builds it, all of them for a schedule. */
record NextChanges(List<Change> changes) {
    private static final String FILE = "changes.json";
    private static final int SHOWN = 3;

    /** Tells the next few that visitors see, and where all of them are. */
    void tell(Terminal terminal, Path file) {
        List<Change> seen = changes.stream().filter(change -> change.what().isSeen()).limit(SHOWN).toList();
        seen.stream().findFirst().ifPresent(next ->
                terminal.tell("build.next", moment(next), next.record(), what(next, terminal.phrases())));
        String later = seen.stream().skip(1)
                .map(change -> moment(change) + " (" + change.record() + ": " + what(change, terminal.phrases()) + ")")
                .collect(Collectors.joining(", "));
        if (!later.isEmpty()) {
            terminal.tell("build.later", changes.size(), later, file);
        }
    }

    /**
     * Writes all into a folder: an array of {@code {moment, record, what}}, the next one first, each moment with its
     * offset from UTC.
     */
    Path write(Path folder) throws IOException {
        ObjectMapper json = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
        ArrayNode all = json.createArrayNode();
        for (Change change : changes) {
            ObjectNode one = all.addObject();
            one.put("moment", DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(change.moment().atZone(SiteArguments.ZONE)));
            one.put("record", change.record().toString());
            one.put("what", change.what().code());
        }
        Files.createDirectories(folder);
        return WholeFile.write(folder.resolve(FILE), text(json, all), StandardCharsets.UTF_8);
    }

    private static String text(ObjectMapper json, ArrayNode all) throws JsonProcessingException {
        return json.writeValueAsString(all).replace("\r\n", "\n") + "\n";
    }

    private static String moment(Change change) {
        return change.moment().toString().replace('T', ' ');
    }

    private static String what(Change change, Phrases phrases) {
        return phrases.get("change." + change.what().code());
    }
}
