package cz.rozcestnik.publish.handbook;

import cz.rozcestnik.bake.Bakery;
import cz.rozcestnik.build.BuildOptions;
import cz.rozcestnik.build.CheckedSite;
import cz.rozcestnik.build.SiteBuild;
import cz.rozcestnik.language.Language;
import cz.rozcestnik.problem.Outcome;
import cz.rozcestnik.problem.Place;
import cz.rozcestnik.problem.Problem;
import cz.rozcestnik.problem.ProblemCode;
import cz.rozcestnik.problem.ProblemFormat;
import cz.rozcestnik.problem.ProblemTexts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is wrong in one of the two sites of an example, as the program finds it on disk. */
record ExampleRun(List<Problem> problems) {
    /** Problems that no files of text can show, as an editor meets them. */
    static final Map<String, Problem> UNSHOWABLE = Map.of(
            "no-content", Problem.of(ProblemCode.NO_CONTENT, Place.file("content")),
            "nothing-to-publish", Problem.of(ProblemCode.NOTHING_TO_PUBLISH, Place.file("content")),
            "symbolic-link", Problem.of(ProblemCode.SYMBOLIC_LINK, Place.file("content/advice/dluhy.cs.md")),
            "file-too-large", Problem.of(ProblemCode.FILE_TOO_LARGE, Place.file("content/advice/dluhy/video.mp4"), 32),
            "record-too-long", Problem.of(ProblemCode.RECORD_TOO_LONG, Place.file("content/advice/dluhy.cs.md"), 256),
            "yaml-too-long", Problem.of(ProblemCode.YAML_TOO_LONG, Place.file("content/advice/dluhy.cs.md"), 5000),
            "output-clash", Problem.of(ProblemCode.OUTPUT_CLASH, Place.file("content"), "cs/index.html"),
            "tool-failed", Problem.of(ProblemCode.TOOL_FAILED, Place.file("content"), "org.example.Tool", "timeout"));

    private static final List<String> FOUND_WHEN_PUBLISHING = List.of("template-fault", "template-missing",
            "template-endless", "template-too-long", "template-empty", "asset-missing", "layout-unknown", "words-invalid", "word-unknown", "revision-unreadable");

    static ExampleRun of(ProblemExample example, ProblemExample.Part part, Path folder) throws IOException {
        if (UNSHOWABLE.containsKey(example.code())) {
            return new ExampleRun(part == ProblemExample.Part.BEFORE ? List.of(UNSHOWABLE.get(example.code())) : List.of());
        }
        Path site = folder.resolve(part.name());
        for (ProblemExample.File file : example.site(part).values()) {
            Path path = site.resolve(file.path());
            Files.createDirectories(path.getParent());
            Files.write(path, file.bytes());
        }
        BuildOptions options =
                new BuildOptions(Optional.empty(), Optional.empty(), LocalDateTime.parse("2026-11-21T08:00"));
        SiteBuild build = new SiteBuild(options);
        Outcome<CheckedSite> checked = new Bakery(site, build).read();
        List<Problem> all = checked.problems().isEmpty() && FOUND_WHEN_PUBLISHING.contains(example.code())
                ? build.publish(checked.value()).problems() : checked.problems();
        return new ExampleRun(all.stream().distinct().sorted().toList());
    }

    String report(Language language) {
        return ProblemFormat.TEXT.write(problems, ProblemTexts.in(language));
    }
}
