package cz.rozcestnik.model.definition;

import cz.rozcestnik.language.Language;
import cz.rozcestnik.markdown.MarkdownParser;
import cz.rozcestnik.model.ContentType;
import cz.rozcestnik.model.FarOverdue;
import cz.rozcestnik.model.Field;
import cz.rozcestnik.model.Interval;
import cz.rozcestnik.language.Labels;
import cz.rozcestnik.language.Slug;
import cz.rozcestnik.model.ModelNames;
import cz.rozcestnik.model.Reading;
import cz.rozcestnik.model.Types;
import cz.rozcestnik.parallel.Parallel;
import cz.rozcestnik.problem.Outcome;
import cz.rozcestnik.problem.ProblemCode;
import cz.rozcestnik.problem.Problems;
import cz.rozcestnik.source.SourceFile;
import cz.rozcestnik.source.SourceText;
import cz.rozcestnik.source.SourceTree;
import cz.rozcestnik.source.YamlNode;
import cz.rozcestnik.source.YamlReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiFunction;

/** Reads the content types of a site from {@code templates/<type>/type.yaml} and {@code templates/fieldsets}. */
public final class TypesReader {
    private static final String FIELDSETS = "fieldsets/";
    private static final String TYPE_FILE = "/type.yaml";
    private static final List<String> EXPORTS =
            List.of("calendar", "codes", "coverage", "data", "hsds", "jsonld", "personal-data", "vcard");
    private static final Map<String, List<String>> BECOMES = Map.of("hsds", List.of("service", "organization"),
            "coverage", List.of("story"), "calendar", List.of("yes"), "vcard", List.of("yes"));
    private static final List<String> FILES = List.of("codes", "data", "personal-data");

    private final Problems problems = new Problems();
    private final SortedMap<String, List<Field>> fieldsets;

    private TypesReader(SortedMap<String, List<Field>> fieldsets) {
        this.fieldsets = fieldsets;
    }

    /** A type with what its file says. */
    private record Written(ContentType type, YamlNode node) {
    }

    /** Reads all types; one that is broken is left out, with its problems told. */
    public static Outcome<Types> read(SourceTree tree) {
        Problems problems = new Problems();
        SortedMap<String, List<Field>> fieldsets = new TreeMap<>();
        problems.keep(eachOf(tree, TypesReader::fieldset, fieldsets)).forEach(
                (path, fields) -> fieldsets.put(path.substring(FIELDSETS.length(), path.length() - ".yaml".length()), fields));
        SortedMap<String, ContentType> types = new TreeMap<>();
        SortedMap<String, YamlNode> nodes = new TreeMap<>();
        problems.keep(eachOf(tree, TypesReader::type, fieldsets)).values().forEach(written -> {
            types.put(written.type().name(), written.type());
            nodes.put(written.type().name(), written.node());
        });
        Types all = new Types(types);
        problems.addAll(new ModelCheck(all, nodes).problems());
        return problems.with(all);
    }

    private interface Step<T> {
        Optional<T> of(TypesReader reader, String path, SourceFile file);
    }

    /** Returns what a step makes of files among the templates by their paths, side by side. */
    private static <T> Outcome<SortedMap<String, T>> eachOf(SourceTree tree, Step<T> step, SortedMap<String, List<Field>> fieldsets) {
        List<Map.Entry<String, SourceFile>> files = tree.templates().entrySet().stream().filter(file -> file.getKey().endsWith(".yaml")).toList();
        List<Outcome<Optional<T>>> made = Parallel.each(files, file -> {
            TypesReader reader = new TypesReader(fieldsets);
            Optional<T> value = step.of(reader, file.getKey(), file.getValue());
            return reader.problems.with(value);
        });
        SortedMap<String, T> found = new TreeMap<>();
        Problems problems = new Problems();
        for (int i = 0; i < made.size(); i++) {
            String path = files.get(i).getKey();
            problems.keep(made.get(i)).ifPresent(value -> found.put(path, value));
        }
        return problems.with(found);
    }

    private Optional<List<Field>> fieldset(String path, SourceFile file) {
        return !path.startsWith(FIELDSETS) ? Optional.empty() : yaml(file, (node, reading) -> {
            Settings settings = Settings.of(node, reading, "fields");
            return Optional.of(settings.required("fields").map(new FieldReader(reading)::fields).orElse(List.of()));
        });
    }

    private Optional<Written> type(String path, SourceFile file) {
        if (!path.endsWith(TYPE_FILE) || path.indexOf('/') != path.length() - TYPE_FILE.length()) {
            return Optional.empty();
        }
        String name = path.substring(0, path.length() - TYPE_FILE.length());
        return yaml(file, (node, reading) -> type(name, node, reading).map(type -> new Written(type, node)));
    }

    private <T> Optional<T> yaml(SourceFile file, BiFunction<YamlNode, Reading, Optional<T>> use) {
        Outcome<SourceText> text = file.text();
        problems.keep(text);
        Reading reading = new Reading(text.value(), Language.CS, new MarkdownParser(), problems);
        return text.failed() ? Optional.empty()
                : problems.keep(YamlReader.read(text.value())).flatMap(node -> use.apply(node, reading));
    }

    private Optional<ContentType> type(String name, YamlNode node, Reading reading) {
        Settings settings = Settings.of(node, reading, "labels", "hint", "section", "sheet", "list", "order", "paged", "fieldsets", "exports",
                "verify-every", "far-overdue", "searchable", "background", "fields", "gathers", "lists", "filters");
        if (!ModelNames.isName(name)) {
            problems.add(ProblemCode.MODEL_NAME_INVALID, node.place(), name);
        }
        Labels hint = settings.labels("hint").orElse(Labels.same(""));
        Optional<ContentType.Names> names = settings.required("labels").map(labels -> names(labels, hint, reading));
        if (names.isEmpty()) {
            return Optional.empty();
        }
        List<Field> fields = new ArrayList<>(shared(settings, reading));
        settings.node("fields").map(new FieldReader(reading)::fields).ifPresent(fields::addAll);
        SortedMap<String, String> exports = settings.node("exports").map(exported -> exports(exported, reading)).orElseGet(TreeMap::new);
        return Optional.of(new ContentType(name, names.get(), pages(settings, reading), FieldReader.merged(fields),
                gathers(settings, reading), exports));
    }

    private static SortedMap<String, String> exports(YamlNode node, Reading reading) {
        Settings settings = Settings.of(node, reading, EXPORTS.toArray(String[]::new));
        SortedMap<String, String> exports = new TreeMap<>();
        EXPORTS.forEach(name -> settings.node(name).ifPresent(value -> reading.text(value)
                .filter(text -> isExport(name, text, value, reading)).ifPresent(text -> exports.put(name, text))));
        return exports;
    }

    /** Some exports know what a type can become, some give its files a name. */
    private static boolean isExport(String name, String text, YamlNode value, Reading reading) {
        if (BECOMES.containsKey(name) && !BECOMES.get(name).contains(text)) {
            reading.refuse(value, ProblemCode.CHOICE_UNKNOWN, text, String.join(", ", BECOMES.get(name)));
            return false;
        }
        if (FILES.contains(name) && !Slug.isSlug(text)) {
            reading.refuse(value, ProblemCode.SLUG_INVALID, text, Slug.of(text));
            return false;
        }
        return true;
    }

    private static ContentType.Names names(YamlNode node, Labels hint, Reading reading) {
        Map<Language, String> one = new TreeMap<>();
        Map<Language, String> many = new TreeMap<>();
        Settings languages = Settings.of(node, reading,
                Language.codes().toArray(String[]::new));
        for (Language language : Language.values()) {
            languages.required(language.code()).ifPresent(forms -> {
                Settings settings = Settings.of(forms, reading.in(language), "one", "many");
                settings.required("one");
                settings.required("many");
                settings.text("one").ifPresent(text -> one.put(language, text));
                settings.text("many").ifPresent(text -> many.put(language, text));
            });
        }
        return new ContentType.Names(new Labels(one), new Labels(many), hint);
    }

    private List<Field> shared(Settings settings, Reading reading) {
        List<Field> fields = new ArrayList<>();
        settings.node("fieldsets").ifPresent(node -> Settings.items(node, reading).forEach(item ->
                reading.text(item).ifPresent(name -> {
                    if (fieldsets.containsKey(name)) {
                        fields.addAll(fieldsets.get(name));
                    } else {
                        new FieldReader(reading).refuse(ProblemCode.MODEL_FIELDSET_UNKNOWN, item.place(), name,
                                List.copyOf(fieldsets.keySet()));
                    }
                })));
        return fields;
    }

    private ContentType.Pages pages(Settings settings, Reading reading) {
        Optional<Labels> section = settings.labels("section");
        settings.node("section").ifPresent(this::refuseOddFolders);
        settings.node("sheet").ifPresent(this::refuseOddFolders);
        Optional<Interval> verifyEvery = settings.node("verify-every").flatMap(node -> reading.text(node)
                .flatMap(text -> {
                    Optional<Interval> interval = Interval.of(text);
                    if (interval.isEmpty()) {
                        problems.add(ProblemCode.INTERVAL_EXPECTED, node.place(), text);
                    }
                    return interval;
                }));
        return new ContentType.Pages(section, settings.labels("sheet"),
                ListsReader.lists(settings, section.isPresent(), reading),
                new ContentType.Search(settings.yes("searchable", section.isPresent()), settings.yes("background", false)), verifyEvery,
                settings.node("far-overdue").flatMap(node -> farOverdue(node, reading)).orElse(FarOverdue.NOTICE));
    }

    private static Optional<FarOverdue> farOverdue(YamlNode node, Reading reading) {
        return reading.text(node).flatMap(text -> FarOverdue.of(text).or(() ->
                reading.refuse(node, ProblemCode.CHOICE_UNKNOWN, text, String.join(", ", FarOverdue.codes()))));
    }

    private void refuseOddFolders(YamlNode section) {
        if (section instanceof YamlNode.Mapping folders) {
            folders.entries().forEach(entry -> {
                if (entry.value() instanceof YamlNode.Scalar folder && !folder.text().isEmpty()
                        && !Slug.isSlug(folder.text())) {
                    problems.add(ProblemCode.SLUG_INVALID, folder.place(), folder.text(), Slug.of(folder.text()));
                }
            });
        }
    }

    private static List<ContentType.Gathering> gathers(Settings settings, Reading reading) {
        return settings.mapping("gathers").entrySet().stream().flatMap(entry -> {
            Settings gathering = Settings.of(entry.getValue(), reading, "from", "by");
            Optional<String> from = gathering.required("from").flatMap(reading::text);
            Optional<String> by = gathering.required("by").flatMap(reading::text);
            return from.flatMap(type -> by.map(field ->
                    new ContentType.Gathering(entry.getKey(), type, field))).stream();
        }).toList();
    }
}
