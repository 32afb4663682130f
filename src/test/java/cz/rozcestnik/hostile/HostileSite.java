package cz.rozcestnik.hostile;

import cz.rozcestnik.bake.Bakery;
import cz.rozcestnik.build.BuildOptions;
import cz.rozcestnik.build.CheckedSite;
import cz.rozcestnik.build.SideOutputs;
import cz.rozcestnik.build.SiteBuild;
import cz.rozcestnik.image.ImageCache;
import cz.rozcestnik.language.Language;
import cz.rozcestnik.output.Output;
import cz.rozcestnik.output.Publication;
import cz.rozcestnik.problem.Outcome;
import cz.rozcestnik.problem.Problem;
import cz.rozcestnik.problem.ProblemFormat;
import cz.rozcestnik.problem.ProblemTexts;
import cz.rozcestnik.publish.report.ReportPublisher;
import cz.rozcestnik.testing.Folders;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The base site with something laid over it, built.
 *
 * @param problems what its editor is told
 * @param outputs  by path; those that are no part of the site stand under {@code hosting:}, {@code handbook:} and {@code report:}
 */
record HostileSite(List<Problem> problems, SortedMap<String, byte[]> outputs) {
    static final Path BASE = Path.of("src/test/hostile/base");
    private static final LocalDateTime NOW = LocalDateTime.parse("2026-11-21T08:00");

    /** Lays files over a copy of the base site in a folder, and builds it. */
    static HostileSite of(List<HostileFile> files, Path folder) throws IOException {
        return of(files, folder, ImageCache.none());
    }

    /** Does so with the pictures that other sites have made already. */
    static HostileSite of(List<HostileFile> files, Path folder, ImageCache pictures) throws IOException {
        Folders.copy(BASE, folder);
        boolean handbook = files.isEmpty() || files.stream().anyMatch(file -> file.path().equals("content/site.yaml"));
        for (HostileFile file : files) {
            file.layInto(folder);
        }
        return built(folder, handbook, pictures);
    }

    /** Builds the base site without the records of a type that cases change, in a folder. */
    static HostileSite without(Set<String> types, Path folder, ImageCache pictures) throws IOException {
        Folders.copy(BASE, folder);
        for (String type : types) {
            for (String language : List.of("cs", "en")) {
                Files.deleteIfExists(folder.resolve("content").resolve(type).resolve("obet." + language + ".md"));
            }
        }
        return built(folder, false, pictures);
    }

    /** Only the settings of a site say anything in the handbook, which takes as long as a quarter of the site. */
    private static HostileSite built(Path folder, boolean handbook, ImageCache pictures) throws IOException {
        SiteBuild build = new SiteBuild(new BuildOptions(Optional.empty(), Optional.empty(), NOW, pictures, false));
        Outcome<CheckedSite> checked = new Bakery(folder, build).read();
        List<Problem> problems = new ArrayList<>(checked.problems());
        SortedMap<String, byte[]> outputs = new TreeMap<>();
        if (!checked.failed()) {
            Outcome<Publication> made = build.publish(checked.value());
            problems.addAll(made.problems());
            if (!made.failed()) {
                put(outputs, "", made.value().site());
                put(outputs, "hosting:", SideOutputs.hosting(checked.value()));
                put(outputs, "handbook:", handbook ? SideOutputs.handbook(checked.value()) : List.of());
                put(outputs, "report:", ReportPublisher.publish(checked.value().site(), Language.CS).value());
            }
        }
        return new HostileSite(problems.stream().distinct().sorted().toList(), outputs);
    }

    private static void put(SortedMap<String, byte[]> outputs, String folder, List<Output> files) {
        files.forEach(file -> outputs.put(folder + file.path(), file.bytes()));
    }

    boolean published() {
        return !outputs.isEmpty();
    }

    /** Returns what is told beyond what the base site is told: {@code content/service/obet.cs.md:7 html-cut}. */
    List<String> told(HostileSite base) {
        return problems.stream().filter(problem -> !base.problems.contains(problem))
                .map(problem -> problem.place().file().replace('\n', '␤') + ":" + problem.place().line() + " " + problem.code().code())
                .distinct().sorted().toList();
    }

    /** Returns everything that is written on terminals, by the name of its format. */
    SortedMap<String, String> messages() {
        SortedMap<String, String> messages = new TreeMap<>();
        for (ProblemFormat format : ProblemFormat.values()) {
            for (Language language : Language.values()) {
                messages.put(format + " " + language.code(), format.write(problems, ProblemTexts.in(language)));
            }
        }
        return messages;
    }

    /** Returns the paths of outputs, but for the handbook's, that are not the same in another site, or only in one of them. */
    Set<String> differing(HostileSite other) {
        return Stream.concat(outputs.keySet().stream(), other.outputs.keySet().stream())
                .filter(path -> !path.startsWith("handbook:") && !Arrays.equals(outputs.get(path), other.outputs.get(path)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    String text(String path) {
        return new String(outputs.get(path), StandardCharsets.UTF_8);
    }
}
