package cz.rozcestnik.testing.corpus;

import cz.rozcestnik.document.Texts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A made-up portal as other generators read it, for measurements: the same records, texts and references.
 *
 * <p>What other generators cannot do by themselves is done for them: facts stand in both languages, a record without a
 * translation has its original text in English too, what concerns the whole country names all regions, and links are
 * addresses already.
 */
final class PeerPortal {
    private static final Pattern LINK = Pattern.compile("]\\(\\.\\./([a-z]+)/([^)]+)\\.(cs|en)\\.md\\)");
    private static final Set<String> GROUPS = Set.of("organization", "region", "topic", "situation", "audience");
    private static final List<String> LANGUAGES = List.of("cs", "en");

    private final Peer peer;
    private final Set<String> regions = new TreeSet<>();
    private final Set<String> topics = new TreeSet<>();

    PeerPortal(Peer peer) {
        this.peer = peer;
        Vocabulary.of("regions").rows().forEach(row -> regions.add(row.get(0)));
        Vocabulary.of("topics").rows().forEach(row -> topics.add(row.get(0)));
    }

    /** How a generator wants its files. */
    enum Peer {
        HUGO, ELEVENTY, JBAKE
    }

    /** Returns all content files, made as they are asked for. */
    Stream<CorpusFile> files(Corpus corpus) {
        Stream<CorpusFile> records = corpus.drafts().filter(draft -> !type(draft).equals("page"))
                .flatMap(draft -> LANGUAGES.stream().map(language -> file(draft, language)));
        return peer == Peer.HUGO ? Stream.concat(records, crossings()) : records;
    }

    /** Hugo needs a file for each page; the lists of a topic in a region are none of its own. */
    private Stream<CorpusFile> crossings() {
        return topics.stream().flatMap(topic -> regions.stream().flatMap(region -> LANGUAGES.stream().map(language ->
                new CorpusFile("content/service-in/" + topic + "-" + address(region) + "." + language + ".md",
                        "---\ntitle: " + topic + " " + region + "\ntopic: " + topic + "\nregion: " + address(region) + "\n---\n"))));
    }

    private CorpusFile file(Draft draft, String language) {
        Map<String, String> fields = new LinkedHashMap<>(language.equals("en") && draft.isTranslated() ? draft.english() : draft.czech());
        fields.putAll(draft.facts());
        String body = LINK.matcher(fields.getOrDefault(Texts.BODY, ""))
                .replaceAll(link -> "](/" + link.group(3) + "/" + section(link.group(1)) + "/" + address(link.group(2)) + ending());
        fields.remove(Texts.BODY);
        fields.remove("slug");
        if (fields.containsKey("organization")) {
            fields.put("organizations", "[" + fields.remove("organization") + "]");
        }
        if (fields.getOrDefault("regions", "").equals("[CZ]")) {
            fields.put("regions", regions.toString());
        }
        fields.computeIfPresent("regions", (field, named) -> address(named));
        return new CorpusFile(path(draft, language), peer == Peer.JBAKE ? jbake(type(draft), fields, body) : yaml(fields, body));
    }

    private String path(Draft draft, String language) {
        String name = address(draft.id().substring(draft.id().indexOf('/') + 1));
        String section = section(type(draft));
        if (peer != Peer.HUGO) {
            return "content/" + language + "/" + section + "/" + name + ".md";
        }
        return "content/" + section + "/" + name + (GROUPS.contains(type(draft)) ? "/_index." : ".") + language + ".md";
    }

    private static String yaml(Map<String, String> fields, String body) {
        StringBuilder text = new StringBuilder("---\n");
        fields.forEach((field, value) -> text.append(field).append(": ").append(value).append('\n'));
        return text.append("---\n").append(body).toString();
    }

    private static String jbake(String type, Map<String, String> fields, String body) {
        List<String> tags = new ArrayList<>();
        Stream.of("topics", "regions").map(field -> fields.getOrDefault(field, ""))
                .flatMap(value -> Stream.of(value.replaceAll("[\\[\\]]", "").split(", "))).filter(tag -> !tag.isEmpty())
                .forEach(tags::add);
        String head = fields.entrySet().stream().filter(field -> !field.getKey().equals("status") && !field.getKey().equals("date"))
                .map(field -> field.getKey() + "=" + field.getValue() + "\n").collect(Collectors.joining());
        return head + "section=" + section(type) + "\ntype=post\nstatus=published\ndate=2026-11-20\ntags="
                + String.join(",", tags) + "\n~~~~~~\n\n" + body;
    }

    private static String type(Draft draft) {
        return draft.id().substring(0, draft.id().indexOf('/'));
    }

    private static String section(String type) {
        return GROUPS.contains(type) ? type + "s" : type;
    }

    private static String address(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    private String ending() {
        return peer == Peer.JBAKE ? ".html)" : "/)";
    }
}
