package cz.rozcestnik.build;

import cz.rozcestnik.document.Document;
import cz.rozcestnik.document.DocumentsReader;
import cz.rozcestnik.document.SourceFingerprint;
import cz.rozcestnik.model.ContentType;
import cz.rozcestnik.model.Field;
import cz.rozcestnik.model.FieldKind;
import cz.rozcestnik.model.Role;
import cz.rozcestnik.model.Types;
import cz.rozcestnik.model.definition.TypesReader;
import cz.rozcestnik.model.kind.GroupKind;
import cz.rozcestnik.model.kind.ListKind;
import cz.rozcestnik.problem.Place;
import cz.rozcestnik.source.FrontMatter;
import cz.rozcestnik.source.SiteFolder;
import cz.rozcestnik.source.SourceFile;
import cz.rozcestnik.source.SourceText;
import cz.rozcestnik.source.SourceTree;
import cz.rozcestnik.source.TreeReader;
import cz.rozcestnik.source.YamlNode;
import cz.rozcestnik.source.YamlReader;
import cz.rozcestnik.translation.ConfirmedTranslation;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;

/**
 * A copy of a site in which every type and every field has another name: {@code service} is {@code service-x},
 * {@code phones} is {@code phones-y}, in the model, the content and the templates.
 */
final class RenamedSite {
    static final String TYPE = "-x";
    static final String FIELD = "-y";

    private final SourceTree tree;
    private final Types types;

    private RenamedSite(SourceTree tree) {
        this.tree = tree;
        this.types = TypesReader.read(tree).value();
    }

    /** Writes the renamed copy of a site into a folder and returns the names that its types had. */
    static Set<String> write(Path site, Path copy) throws IOException {
        RenamedSite renamed = new RenamedSite(TreeReader.read(SiteFolder.of(site)).value());
        renamed.write("content", renamed.tree.content(), copy);
        renamed.write("templates", renamed.tree.templates(), copy);
        renamed.write("assets", renamed.tree.assets(), copy);
        confirmTranslations(copy, outdated(renamed.tree, renamed.types));
        return renamed.types.byName().keySet();
    }

    /** Names of fields stand in fingerprints, and links to types in the texts they are made of. */
    /** What translations say of fields that have changed in their originals since, by their new names. */
    private static Map<String, Map<String, String>> outdated(SourceTree tree, Types types) {
        List<Document> documents = DocumentsReader.read(tree.content(), types).value().read();
        Map<String, Map<String, String>> outdated = new HashMap<>();
        for (Document one : documents) {
            one.type().field(Role.SOURCE).map(field -> one.values().get(field.name())).ifPresent(source ->
                    documents.stream().filter(original -> original.name().equals(one.name()) && original != one).forEach(original -> {
                        Map<String, String> then = new HashMap<>(words(source.normal()));
                        then.entrySet().removeAll(words(SourceFingerprint.of(original.texts()).toString()).entrySet());
                        outdated.put(one.name().type() + TYPE + "/" + one.name().name(), then);
                    }));
        }
        return outdated;
    }

    private static Map<String, String> words(String fingerprint) {
        return Arrays.stream(fingerprint.split(" ")).map(word -> word.split(":")).collect(Collectors.toMap(word -> word[0], word -> word[1]));
    }

    private static String kept(String fingerprint, Map<String, String> then) {
        return Arrays.stream(fingerprint.split(" ")).map(word -> word.split(":")).map(word -> word[0] + ":"
                + then.getOrDefault(word[0].endsWith(FIELD) ? word[0].substring(0, word[0].length() - FIELD.length()) : word[0], word[1]))
                .collect(Collectors.joining(" "));
    }

    private static void confirmTranslations(Path copy, Map<String, Map<String, String>> outdated) throws IOException {
        SourceTree tree = TreeReader.read(SiteFolder.of(copy)).value();
        List<Document> documents = DocumentsReader.read(tree.content(), TypesReader.read(tree).value()).value().read();
        for (Document translation : documents) {
            Optional<Document> original = documents.stream().filter(one -> one.name().equals(translation.name()))
                    .min(Comparator.comparing(Document::language)).filter(one -> one != translation);
            if (original.isPresent()) {
                Path file = copy.resolve(translation.path());
                String field = translation.type().field(Role.SOURCE).orElseThrow().name();
                String line = field + ": " + kept(SourceFingerprint.of(original.get().texts()).toString(),
                        outdated.getOrDefault(translation.name().toString(), Map.of()));
                SourceText text = SourceText.of(translation.path(), Files.readString(file));
                Files.write(file, ConfirmedTranslation.of(text, Files.readAllBytes(file), line).orElseThrow());
            }
        }
    }

    private void write(String folder, SortedMap<String, SourceFile> files, Path copy) throws IOException {
        for (var entry : files.entrySet()) {
            Path target = copy.resolve(folder).resolve(folder.equals("assets") ? entry.getKey() : path(entry.getKey()));
            Files.createDirectories(target.getParent());
            Files.write(target, renamed(entry.getKey(), entry.getValue()));
        }
    }

    private byte[] renamed(String path, SourceFile file) {
        if (path.endsWith(".md")) {
            return content(types.find(first(path)).orElseThrow(), file.text().value()).getBytes(StandardCharsets.UTF_8);
        }
        if (path.endsWith(".yaml")) {
            SourceText text = file.text().value();
            List<Edit> edits = new ArrayList<>();
            YamlReader.read(text).value().ifPresent(node -> model(node, edits));
            return apply(text.text(), edits).getBytes(StandardCharsets.UTF_8);
        }
        if (path.endsWith(".ftlh")) {
            return template(file.text().value().text()).getBytes(StandardCharsets.UTF_8);
        }
        return file.bytes();
    }

    private String path(String path) {
        if (path.startsWith("fieldsets/")) {
            return path.replace(".yaml", TYPE + ".yaml");
        }
        return types.find(first(path)).isPresent() ? first(path) + TYPE + path.substring(path.indexOf('/')) : path;
    }

    private static String first(String path) {
        return path.contains("/") ? path.substring(0, path.indexOf('/')) : path;
    }

    private String content(ContentType type, SourceText text) {
        List<Edit> edits = new ArrayList<>();
        FrontMatter parts = FrontMatter.split(text).value().orElseThrow();
        YamlReader.read(parts).value().ifPresent(node -> fields(node, type.fields(), edits));
        String renamed = apply(text.text(), edits);
        for (String name : types.byName().keySet()) {
            renamed = renamed.replace("../" + name + "/", "../" + name + TYPE + "/")
                    .replace("](/" + name + "/", "](/" + name + TYPE + "/");
        }
        return renamed;
    }

    private static void fields(YamlNode node, List<Field> fields, List<Edit> edits) {
        if (node instanceof YamlNode.Mapping mapping) {
            for (YamlNode.Entry entry : mapping.entries()) {
                edits.add(new Edit(entry.keyPlace(), entry.key(), entry.key() + FIELD));
                fields.stream().filter(field -> field.name().equals(entry.key())).findFirst()
                        .flatMap(field -> group(field.kind())).ifPresent(group -> inner(entry.value(), group, edits));
            }
        }
    }

    private static void inner(YamlNode node, GroupKind group, List<Edit> edits) {
        if (node instanceof YamlNode.Sequence sequence) {
            sequence.items().forEach(item -> fields(item, group.fields(), edits));
        } else {
            fields(node, group.fields(), edits);
        }
    }

    private static Optional<GroupKind> group(FieldKind kind) {
        FieldKind inner = kind instanceof ListKind list ? list.of() : kind;
        return inner instanceof GroupKind group ? Optional.of(group) : Optional.empty();
    }

    private void model(YamlNode node, List<Edit> edits) {
        if (node instanceof YamlNode.Sequence sequence) {
            sequence.items().forEach(item -> model(item, edits));
        }
        if (!(node instanceof YamlNode.Mapping mapping)) {
            return;
        }
        for (YamlNode.Entry entry : mapping.entries()) {
            switch (entry.key()) {
                case "fields" -> ((YamlNode.Mapping) entry.value()).entries().forEach(field ->
                        edits.add(new Edit(field.keyPlace(), field.key(), field.key() + FIELD)));
                case "to", "from", "funding", "contact" -> type(entry.value(), edits);
                case "navigation" -> ((YamlNode.Sequence) entry.value()).items().forEach(item -> type(item, edits));
                case "fieldsets" -> ((YamlNode.Sequence) entry.value()).items().forEach(item ->
                        edits.add(new Edit(item.place(), ((YamlNode.Scalar) item).text(), ((YamlNode.Scalar) item).text() + TYPE)));
                case "by", "between", "order" -> field(entry.value(), edits);
                default -> { }
            }
            model(entry.value(), edits);
        }
    }

    private void type(YamlNode node, List<Edit> edits) {
        if (node instanceof YamlNode.Scalar scalar && types.find(first(scalar.text())).isPresent()) {
            edits.add(new Edit(scalar.place(), first(scalar.text()), first(scalar.text()) + TYPE));
        }
    }

    private static void field(YamlNode node, List<Edit> edits) {
        if (node instanceof YamlNode.Sequence sequence) {
            sequence.items().forEach(item -> field(item, edits));
        }
        if (node instanceof YamlNode.Scalar scalar) {
            edits.add(new Edit(scalar.place(), scalar.text(), scalar.text().replace(".", FIELD + ".") + FIELD));
        }
    }

    private String template(String text) {
        String renamed = text
                .replaceAll("\\.f\\.([a-z]+)", ".f[\"$1\"]")
                .replaceAll("\\.f\\[\"([a-z-]+)\"]", ".f[\"$1" + FIELD + "\"]")
                .replaceAll("\\blists\\.([a-z]+)", "lists[\"$1\"]")
                .replaceAll("\\blists\\[\"([a-z-]+)\"]", "lists[\"$1" + TYPE + "\"]")
                .replaceAll("(label\\(|@m\\.fact )\"([a-z-]+)\"", "$1\"$2" + FIELD + "\"");
        for (String name : types.byName().keySet()) {
            renamed = renamed.replace("\"/" + name + "/", "\"/" + name + TYPE + "/");
        }
        return renamed;
    }

    private record Edit(Place place, String from, String to) {
    }

    private static String apply(String text, List<Edit> edits) {
        List<String> lines = new ArrayList<>(text.lines().toList());
        edits.stream().distinct()
                .sorted(Comparator.comparing((Edit edit) -> edit.place().column()).reversed())
                .forEach(edit -> lines.set(edit.place().line() - 1, apply(lines.get(edit.place().line() - 1), edit)));
        return lines.stream().collect(Collectors.joining("\n", "", "\n"));
    }

    private static String apply(String line, Edit edit) {
        int start = line.indexOf(edit.from(), line.offsetByCodePoints(0, edit.place().column() - 1));
        return line.substring(0, start) + edit.to() + line.substring(start + edit.from().length());
    }
}
