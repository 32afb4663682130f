package cz.rozcestnik.document;

import cz.rozcestnik.language.Language;
import cz.rozcestnik.problem.Outcome;
import cz.rozcestnik.problem.Place;
import cz.rozcestnik.problem.ProblemCode;
import cz.rozcestnik.problem.Problems;
import cz.rozcestnik.problem.Severity;
import cz.rozcestnik.source.FrontMatter;
import cz.rozcestnik.source.SourceFile;
import cz.rozcestnik.source.SourceText;
import cz.rozcestnik.source.YamlNode;
import cz.rozcestnik.source.YamlReader;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * All snapshots of a site that can be read.
 *
 * @param byPath the texts of originals, by the paths of the snapshots in the folder of content
 */
record Snapshots(Map<String, Texts> byPath) {

    /** Keeps a copy. */
    Snapshots {
        byPath = Map.copyOf(byPath);
    }

    /** Reads the snapshots of a folder of content; one that is broken, or of no translation, is told and left out. */
    static Outcome<Snapshots> read(SortedMap<String, SourceFile> content, Map<RecordName, Set<Language>> written) {
        Problems problems = new Problems();
        Map<String, Texts> byPath = new TreeMap<>();
        Set<String> expected = new HashSet<>();
        written.forEach((name, languages) -> languages.stream().filter(language -> language != Language.values()[0])
                .forEach(language -> expected.add(Snapshot.path(name, language))));
        content.forEach((path, file) -> {
            if (Snapshot.isMeant(path) && !expected.contains(path)) {
                problems.add(ProblemCode.SNAPSHOT_LEFT_OVER, Place.file(file.path()));
            } else if (Snapshot.isMeant(path)) {
                read(file, problems).ifPresent(texts -> byPath.put(path, texts));
            }
        });
        return problems.with(new Snapshots(byPath));
    }

    /** Returns what an original said when it was translated into a language, where that is known. */
    Optional<Texts> of(RecordName name, Language language) {
        return Optional.ofNullable(byPath.get(Snapshot.path(name, language)));
    }

    private static Optional<Texts> read(SourceFile file, Problems problems) {
        Outcome<SourceText> text = file.text();
        Problems slips = new Problems();
        SourceText source = slips.keep(text);
        Optional<FrontMatter> parts = slips.keep(FrontMatter.split(source));
        Optional<Texts> texts = parts.flatMap(found -> slips.keep(YamlReader.read(found)))
                .flatMap(yaml -> texts(yaml, parts.get().body()));
        boolean broken = slips.list().stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
        if (broken || texts.isEmpty()) {
            problems.add(ProblemCode.SNAPSHOT_UNREADABLE,
                    broken ? slips.list().get(0).place() : source.wholeLine(1));
            return Optional.empty();
        }
        return texts;
    }

    private static Optional<Texts> texts(YamlNode yaml, String body) {
        Map<String, String> texts = new LinkedHashMap<>();
        if (!(yaml instanceof YamlNode.Mapping mapping)) {
            return Optional.empty();
        }
        for (YamlNode.Entry entry : mapping.entries()) {
            if (!(entry.value() instanceof YamlNode.Scalar scalar)) {
                return Optional.empty();
            }
            texts.put(entry.key(), Texts.normal(scalar.text()));
        }
        texts.put(Texts.BODY, Texts.normal(body));
        texts.values().removeIf(String::isEmpty);
        return Optional.of(new Texts(texts));
    }
}
