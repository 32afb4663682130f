package cz.rozcestnik.publish.search;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import cz.rozcestnik.asset.Fingerprint;
import cz.rozcestnik.output.Output;
import cz.rozcestnik.site.Site;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Writes the records of the site's search for OpenSearch: per language the lines of its bulk interface, the index with
 * analyzers of the engine, the alias, a query that ranks alike, and how to load them.
 */
public final class OpenSearchExport {
    /** Two lines a record: the action and the document. */
    private static final int RECORDS_PER_FILE = 1000;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Site site;
    private final String name;

    /**
     * An export of a site.
     *
     * @param name what the indexes and aliases begin with: lower-case letters, digits and hyphens
     */
    public OpenSearchExport(Site site, String name) {
        this.site = site;
        this.name = name;
    }

    /** Makes all files, the same for the same site. */
    public List<Output> publish() {
        List<SearchEntry> entries = SearchEntries.of(site);
        List<Output> files = new ArrayList<>();
        StringBuilder commands = new StringBuilder();
        List<String> languages = site.settings().languages().stream().map(language -> language.code()).toList();
        for (String language : languages) {
            files.addAll(publish(language, SearchIndex.sorted(entries.stream()
                    .filter(entry -> entry.language().equals(language)).toList()), commands));
        }
        files.add(text("README.md", resource("README.md")
                .replace("COMMANDS", commands.toString().strip())
                .replace("LINES", String.valueOf(2 * RECORDS_PER_FILE))
                .replace("ALIAS/", name + "-" + languages.get(0) + "/")
                .replace("@LANGUAGE.", "@" + languages.get(0) + ".")));
        return files;
    }

    private List<Output> publish(String language, List<SearchEntry> entries, StringBuilder commands) {
        List<String> documents = entries.stream().map(entry -> new OpenSearchRecord(site, entry).json().toString()).toList();
        String alias = name + "-" + language;
        String index = alias + "-" + Fingerprint.of(String.join("\n", documents).getBytes(StandardCharsets.UTF_8));
        List<Output> files = new ArrayList<>();
        files.add(json(language + ".index.json", definition(language)));
        command(commands, "-X PUT", index, language + ".index.json", "application/json");
        for (int start = 0; start < entries.size(); start += RECORDS_PER_FILE) {
            StringBuilder lines = new StringBuilder();
            for (int i = start; i < Math.min(start + RECORDS_PER_FILE, entries.size()); i++) {
                lines.append(action(entries.get(i))).append('\n').append(documents.get(i)).append('\n');
            }
            String number = String.valueOf(10_001 + start / RECORDS_PER_FILE).substring(1);
            files.add(text(language + "-" + number + ".ndjson", lines.toString()));
            command(commands, "-X POST", index + "/_bulk", language + "-" + number + ".ndjson", "application/x-ndjson");
        }
        files.add(json(language + ".alias.json", alias(alias, index)));
        command(commands, "-X POST", "_aliases", language + ".alias.json", "application/json");
        files.add(json(language + ".query.json", tree("query.json")));
        return files;
    }

    private static String action(SearchEntry entry) {
        ObjectNode action = JSON.createObjectNode();
        action.putObject("index").put("_id", entry.name().toString());
        return action.toString();
    }

    private static void command(StringBuilder commands, String method, String path, String file, String type) {
        commands.append("curl -fsS ").append(method).append(" -H 'Content-Type: ").append(type).append("' \"$HOST/").append(path)
                .append("\" --data-binary @").append(file).append('\n');
    }

    /** A language that has no analyzers here gets those of English. */
    private static JsonNode definition(String language) {
        ObjectNode definition = (ObjectNode) tree(language.equals("cs") ? "index-cs.json" : "index-en.json");
        definition.set("mappings", tree("mappings.json"));
        return definition;
    }

    private static JsonNode alias(String alias, String index) {
        ObjectNode node = JSON.createObjectNode();
        ArrayNode actions = node.putArray("actions");
        actions.addObject().putObject("remove").put("index", alias + "-*").put("alias", alias).put("must_exist", false);
        actions.addObject().putObject("add").put("index", index).put("alias", alias);
        return node;
    }

    private static Output json(String path, JsonNode node) {
        return text(path, node.toPrettyString().replace("\r\n", "\n") + "\n");
    }

    private static Output text(String path, String text) {
        return new Output(path, text.getBytes(StandardCharsets.UTF_8));
    }

    private static JsonNode tree(String resource) {
        try {
            return JSON.readTree(resource(resource));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String resource(String name) {
        try (InputStream stream = Objects.requireNonNull(OpenSearchExport.class.getResourceAsStream("opensearch/" + name), name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
