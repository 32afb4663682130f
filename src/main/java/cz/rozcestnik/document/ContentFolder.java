package cz.rozcestnik.document;

import cz.rozcestnik.language.Language;
import cz.rozcestnik.model.Attachments;
import cz.rozcestnik.parallel.Parallel;
import cz.rozcestnik.problem.Outcome;
import cz.rozcestnik.problem.Place;
import cz.rozcestnik.problem.Problem;
import cz.rozcestnik.problem.ProblemCode;
import cz.rozcestnik.problem.Problems;
import cz.rozcestnik.source.SourceFile;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What the files of the folder of content tell of one another.
 *
 * @param written     the languages of the files of each record, readable or not
 * @param attachments the files in the folders of records, by these folders
 * @param snapshots   what originals said when they were translated
 */
record ContentFolder(Map<RecordName, Set<Language>> written, Map<String, Attachments> attachments, Outcome<Snapshots> snapshots) {
    /** A folder without files. */
    static final ContentFolder NONE = new ContentFolder(Map.of(), Map.of(), Outcome.of(new Snapshots(Map.of())));

    /** Files in the folder of content that are no records. */
    private static final Set<String> NO_RECORDS = Set.of("site.yaml", "addresses.yaml", "revisions.yaml", "plain-language.yaml");

    /** Keeps copies. */
    ContentFolder {
        written = Map.copyOf(written);
        attachments = Map.copyOf(attachments);
    }

    /** Looks at a folder of content. */
    static ContentFolder of(SortedMap<String, SourceFile> content) {
        Map<RecordName, Set<Language>> written = written(content);
        return new ContentFolder(written, attachments(content), Snapshots.read(content, written));
    }

    /** Returns the folder once files at some paths differ from those it was looked at with; nothing where a look at all of it tells what that means. */
    Optional<ContentFolder> after(Set<String> differing, SortedMap<String, SourceFile> before, SortedMap<String, SourceFile> now) {
        List<String> turned = differing.stream().filter(path -> before.containsKey(path) != now.containsKey(path)).toList();
        Set<RecordName> names = turned.stream().flatMap(path -> meant(path).stream()).map(ContentPath::name).collect(Collectors.toSet());
        if (before.isEmpty() || !differing.stream().allMatch(ContentFolder::isRecord)
                || names.stream().anyMatch(name -> hasSnapshot(name, now))) {
            return Optional.empty();
        }
        return Optional.of(turned.isEmpty() ? this : new ContentFolder(written(names, now), attachments, snapshots));
    }

    private static boolean hasSnapshot(RecordName name, SortedMap<String, SourceFile> content) {
        return Arrays.stream(Language.values()).anyMatch(language -> content.containsKey(Snapshot.path(name, language)));
    }

    private Map<RecordName, Set<Language>> written(Set<RecordName> names, SortedMap<String, SourceFile> content) {
        Map<RecordName, Set<Language>> all = new HashMap<>(written);
        names.forEach(all::remove);
        names.stream().map(RecordName::type).distinct().forEach(type ->
                written(content.subMap(type + "/", type + "0")).forEach((name, languages) -> {
                    if (names.contains(name)) {
                        all.put(name, languages);
                    }
                }));
        return all;
    }

    /** Returns whether a path is meant to be that of a record, well or badly named. */
    static boolean isRecord(String path) {
        return !isNoRecord(path) && !isAttachment(path) && !Snapshot.isMeant(path);
    }

    /** Returns which version of a record a file is. */
    DocumentReader.Version version(ContentPath path) {
        RecordName name = path.name();
        boolean original = written.get(name).stream().min(Comparator.naturalOrder()).filter(path.language()::equals).isPresent();
        return new DocumentReader.Version(path.language(), original, snapshots.value().of(name, path.language()));
    }

    /** Returns the files in a record's folder. */
    Attachments attachments(RecordName name) {
        Attachments found = attachments.get(name.toString());
        return found == null ? new Attachments(name.toString(), new TreeMap<>()) : found;
    }

    /** Counts of earlier days, {@code coverage/2026-11-21.csv}, are no records either. */
    private static boolean isNoRecord(String path) {
        return NO_RECORDS.contains(path) || path.startsWith("coverage/") && path.endsWith(".csv");
    }

    /** Tells records that somebody sorted into folders of their own, where nothing looks for them. */
    List<Problem> strays(SortedMap<String, SourceFile> content) {
        Problems problems = new Problems();
        content.forEach((path, file) -> {
            int folder = path.indexOf('/');
            int name = path.lastIndexOf('/');
            if (isAttachment(path) && !Snapshot.isMeant(path)
                    && ContentPath.of(path.substring(0, folder) + path.substring(name)).isPresent()
                    && !written.containsKey(owner(path))) {
                problems.add(ProblemCode.RECORD_IN_FOLDER, Place.file(file.path()), path.substring(0, folder));
            }
        });
        return problems.list();
    }

    /** Returns the record in whose folder a file lies. */
    private static RecordName owner(String path) {
        String[] parts = path.split("/", 3);
        return new RecordName(parts[0], parts[1]);
    }

    /** Files in a record's own folder, {@code service/poradna/foto.jpg}, belong to the record. */
    private static boolean isAttachment(String path) {
        return path.indexOf('/') != path.lastIndexOf('/');
    }

    /** The files of all records' folders, by the folders. */
    private static Map<String, Attachments> attachments(SortedMap<String, SourceFile> content) {
        Map<String, SortedMap<String, SourceFile>> folders = new TreeMap<>();
        content.forEach((path, file) -> {
            int folder = path.indexOf('/', path.indexOf('/') + 1);
            if (isAttachment(path) && !Snapshot.isMeant(path)) {
                folders.computeIfAbsent(path.substring(0, folder), name -> new TreeMap<>())
                        .put(path.substring(folder + 1), file);
            }
        });
        Map<String, Attachments> attachments = new TreeMap<>();
        folders.forEach((folder, files) -> attachments.put(folder, new Attachments(folder, files)));
        return attachments;
    }

    private static Map<RecordName, Set<Language>> written(SortedMap<String, SourceFile> content) {
        Map<RecordName, Set<Language>> written = new HashMap<>();
        for (Optional<ContentPath> found : Parallel.each(content.keySet(), ContentFolder::meant)) {
            found.ifPresent(file -> written.computeIfAbsent(file.name(), name -> EnumSet.noneOf(Language.class)).add(file.language()));
        }
        return written;
    }

    /** A badly named file is taken for what it is meant to be, so that its translation is not taken for the original. */
    static Optional<ContentPath> meant(String path) {
        return ContentPath.of(path).or(() -> ContentPath.misspelt(path));
    }
}
