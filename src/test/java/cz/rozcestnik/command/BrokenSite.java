package cz.rozcestnik.command;

import cz.rozcestnik.bake.Bakery;
import cz.rozcestnik.build.BuildOptions;
import cz.rozcestnik.build.CheckedSite;
import cz.rozcestnik.build.SiteBuild;
import cz.rozcestnik.model.Field;
import cz.rozcestnik.model.FieldKind;
import cz.rozcestnik.model.kind.GroupKind;
import cz.rozcestnik.model.kind.ListKind;
import cz.rozcestnik.problem.Outcome;
import cz.rozcestnik.problem.Place;
import cz.rozcestnik.problem.Problem;
import cz.rozcestnik.source.FrontMatter;
import cz.rozcestnik.source.SourceFile;
import cz.rozcestnik.source.YamlNode;
import cz.rozcestnik.source.YamlReader;
import cz.rozcestnik.testing.Folders;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A site with faults: what is wrong in it, in which kinds of fields, and what it looks like without its words.
 *
 * @param name     of its folder
 * @param codes    of all its problems
 * @param kinds    of the fields whose values are wrong
 * @param skeleton its files without what their values say
 */
record BrokenSite(String name, SortedSet<String> codes, SortedSet<String> kinds, List<String> skeleton) {
    static final Path CASES = Path.of("src/test/broken-sites");
    private static final Pattern TOKENS = Pattern.compile("\uFEFF|\\r|[\\p{L}\\p{N}_-]+:(?=\\s|$)|[\\[\\]{},#]|\\n[ \\t]*|[^\\s\\[\\]{},]+");

    /** Returns the names of all cases. */
    static List<String> names() throws IOException {
        try (Stream<Path> folders = Files.list(CASES)) {
            return folders.filter(Files::isDirectory).map(folder -> folder.getFileName().toString()).sorted().toList();
        }
    }

    /** Reads a case from a copy of it in a folder. */
    static BrokenSite read(String name, Path folder) throws IOException {
        Folders.copy(CASES.resolve(name), folder);
        SiteBuild build = new SiteBuild(
                new BuildOptions(Optional.empty(), Optional.empty(), LocalDateTime.parse("2026-11-21T08:00")));
        Outcome<CheckedSite> checked = new Bakery(folder, build).read();
        List<Problem> problems = Stream.concat(checked.problems().stream(),
                checked.failed() ? Stream.of() : build.publish(checked.value()).problems().stream()).toList();
        SortedSet<String> kinds = new TreeSet<>();
        problems.forEach(problem -> kind(checked.value(), problem.place()).ifPresent(kinds::add));
        return new BrokenSite(name,
                problems.stream().map(problem -> problem.code().code()).collect(Collectors.toCollection(TreeSet::new)),
                kinds, skeleton(CASES.resolve(name)));
    }

    /** Returns the kind of the innermost field whose value a place is in. */
    private static Optional<String> kind(CheckedSite site, Place place) {
        if (!place.file().matches("content/[^/]+/[^/]+\\.md")) {
            return Optional.empty();
        }
        String path = place.file().substring("content/".length());
        SourceFile file = site.sources().content().get(path);
        return Optional.ofNullable(file)
                .flatMap(found -> FrontMatter.split(found.text().value()).value())
                .filter(parts -> place.line() < parts.bodyLine())
                .flatMap(parts -> YamlReader.read(parts).value())
                .filter(YamlNode.Mapping.class::isInstance).map(YamlNode.Mapping.class::cast)
                .flatMap(fields -> site.site().types().find(path.substring(0, path.indexOf('/')))
                        .flatMap(type -> kind(type.fields(), fields, place)));
    }

    private static Optional<String> kind(List<Field> fields, YamlNode.Mapping mapping, Place place) {
        return mapping.entries().stream().filter(entry -> !isAfter(entry.value().place(), place))
                .reduce((first, second) -> second)
                .flatMap(entry -> fields.stream().filter(field -> field.name().equals(entry.key())).findFirst()
                        .map(field -> kind(field.kind(), entry.value(), place)));
    }

    private static String kind(FieldKind kind, YamlNode node, Place place) {
        if (kind instanceof ListKind list && node instanceof YamlNode.Sequence sequence) {
            return sequence.items().stream().filter(item -> !isAfter(item.place(), place))
                    .reduce((first, second) -> second).map(item -> kind(list.of(), item, place)).orElse(kind.name());
        }
        if (kind instanceof GroupKind group && node instanceof YamlNode.Mapping mapping) {
            return kind(group.fields(), mapping, place).orElse(kind.name());
        }
        return kind.name();
    }

    private static boolean isAfter(Place one, Place other) {
        return one.line() > other.line() || one.line() == other.line() && one.column() > other.column();
    }

    private static List<String> skeleton(Path folder) throws IOException {
        List<String> files = new ArrayList<>();
        for (Path file : Folders.files(folder)) {
            String path = folder.relativize(file).toString();
            if (!path.startsWith("expected.")) {
                String text = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
                files.add(path.matches(".*\\.(md|yaml)") ? withoutWords(new String(Files.readAllBytes(file),
                        StandardCharsets.UTF_8)) : text);
            }
        }
        return files.stream().sorted().toList();
    }

    /** Returns a text with keys, brackets and indents, and one {@code x} for each run of words. */
    private static String withoutWords(String text) {
        return TOKENS.matcher(text).results().map(MatchResult::group)
                .map(token -> token.endsWith(":") || token.matches("\uFEFF|\\r|[\\[\\]{},#]|\\n[ \\t]*") ? token : "x")
                .collect(Collectors.joining(" ")).replaceAll("x( x)+", "x");
    }
}
