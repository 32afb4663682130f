package cz.rozcestnik.source;

import cz.rozcestnik.parallel.Parallel;
import cz.rozcestnik.parallel.Step;
import cz.rozcestnik.problem.Outcome;
import cz.rozcestnik.problem.Place;
import cz.rozcestnik.problem.Problem;
import cz.rozcestnik.problem.ProblemCode;
import cz.rozcestnik.problem.Problems;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/**
 * Reads a site's folder and the program's defaults.
 *
 * <p>Symbolic links are refused, hidden files are passed over, and no file larger than {@value #LARGEST} bytes is
 * read.
 */
public final class TreeReader {
    /** The largest file that is read, in bytes. */
    public static final long LARGEST = 32L * 1024 * 1024;

    private static final String DEFAULTS = "site/";

    /** Editors and version control save many files in a row, but mostly faster than all are read. */
    private static final int ATTEMPTS = 3;

    private final Path root;
    private final Contents contents;
    private final Problems problems = new Problems();

    /** How a file is read: the bytes of as many as it had when it was looked at. */
    interface Contents {
        byte[] of(Path file, long size) throws IOException;
    }

    private TreeReader(Path root, Contents contents) {
        this.root = root;
        this.contents = contents;
    }

    /**
     * Reads all files as they are at one moment, and tells what the editor can mend as problems.
     *
     * @throws ChangedMeanwhileException where they change each time while they are read
     * @throws IOException               where the disk fails
     */
    public static Outcome<SourceTree> read(SiteFolder folder) throws IOException {
        return read(folder, TreeReader::bytes);
    }

    /** Reads all files in a way; two equal inventories, one before and one after, say that nothing has changed between. */
    static Outcome<SourceTree> read(SiteFolder folder, Contents contents) throws IOException {
        Optional<Path> changed = Optional.empty();
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            SiteInventory before = SiteInventory.of(folder);
            try {
                Outcome<SourceTree> tree = new TreeReader(folder.root(), contents).tree(folder, before);
                changed = before.differing(SiteInventory.of(folder));
                if (changed.isEmpty()) {
                    return tree;
                }
            } catch (IOException failed) {
                changed = before.differing(SiteInventory.of(folder));
                if (changed.isEmpty()) {
                    throw failed;
                }
            }
        }
        throw new ChangedMeanwhileException(changed.orElseThrow());
    }

    /** Reads a folder that is no site, such as an unpacked package; throws {@link IOException} where the disk fails. */
    public static Outcome<SortedMap<String, SourceFile>> files(Path folder) throws IOException {
        TreeReader reader = new TreeReader(folder, TreeReader::bytes);
        return reader.folder(folder, Inventory.of(folder));
    }

    private Outcome<SourceTree> tree(SiteFolder folder, SiteInventory listed) throws IOException {
        if (!Files.isDirectory(folder.content()) && listed.content().entries().isEmpty()) {
            problems.add(ProblemCode.NO_CONTENT, Place.file(name(root, folder.content())));
        }
        Step<Outcome<SortedMap<String, SourceFile>>> content = Step.onDisk(() -> folder(folder.content(), listed.content()));
        Step<Outcome<SortedMap<String, SourceFile>>> templates = Step.onDisk(() -> folder(folder.templates(), listed.templates()));
        Step<Outcome<SortedMap<String, SourceFile>>> assets = Step.onDisk(() -> folder(folder.assets(), listed.assets()));
        Step<SortedMap<String, SourceFile>> defaults = Step.onDisk(TreeReader::defaults);
        Parallel.runOnDisk(List.of(content, templates, assets, defaults));
        return problems.with(new SourceTree(problems.keep(content.made()),
                over("templates/", defaults.made(), problems.keep(templates.made())),
                over("assets/", defaults.made(), problems.keep(assets.made()))));
    }

    /** Returns a site's own files with those of the program's defaults of a folder that it does not replace. */
    private static SortedMap<String, SourceFile> over(String folder, SortedMap<String, SourceFile> defaults, SortedMap<String, SourceFile> own) {
        SortedMap<String, SourceFile> files = new TreeMap<>();
        defaults.forEach((path, file) -> {
            if (path.startsWith(folder)) {
                files.put(path.substring(folder.length()), file);
            }
        });
        files.putAll(own);
        return files;
    }

    private Outcome<SortedMap<String, SourceFile>> folder(Path folder, Inventory listed) throws IOException {
        SortedMap<String, SourceFile> files = new TreeMap<>();
        int start = folder.equals(root) ? 0 : name(root, folder).length() + 1;
        List<Outcome<Optional<SourceFile>>> read =
                Parallel.eachOnDisk(listed.entries().entrySet(), each -> file(each.getKey(), each.getValue()));
        read.forEach(each -> each.value().ifPresent(file -> files.put(file.path().substring(start), file)));
        return new Outcome<>(files, read.stream().flatMap(each -> each.problems().stream())
                .sorted(Comparator.comparing(problem -> problem.place().file())).toList());
    }

    private Outcome<Optional<SourceFile>> file(Path path, Inventory.Entry known) throws IOException {
        String shown = name(root, path);
        if (known.link()) {
            return refused(Problem.of(ProblemCode.SYMBOLIC_LINK, Place.file(shown)));
        }
        if (known.size() > LARGEST) {
            return refused(Problem.of(ProblemCode.FILE_TOO_LARGE, Place.file(shown), LARGEST / 1024 / 1024));
        }
        return Outcome.of(known.regular() ? Optional.of(new SourceFile(shown, contents.of(path, known.size()))) : Optional.empty());
    }

    private static Outcome<Optional<SourceFile>> refused(Problem problem) {
        return new Outcome<>(Optional.empty(), List.of(problem));
    }

    /** A link that has taken the file's place is not followed; a file that has grown or shrunk is not the one that was looked at. */
    static byte[] bytes(Path file, long size) throws IOException {
        try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
            byte[] bytes = new byte[(int) size];
            int read = in.readNBytes(bytes, 0, bytes.length);
            return read == bytes.length ? bytes : Arrays.copyOf(bytes, read);
        }
    }

    static String name(Path root, Path path) {
        Path shown = path.startsWith(root) ? root.relativize(path) : path;
        return shown.toString().replace(File.separatorChar, '/');
    }

    /** Returns the program's own templates and assets by path, such as {@code templates/layout/base.ftlh}. */
    static SortedMap<String, SourceFile> defaults() throws IOException {
        Path home = home();
        return Files.isDirectory(home) ? fromClasses(home.resolve(DEFAULTS)) : fromJar(home);
    }

    private static Path home() {
        try {
            return Path.of(TreeReader.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static SortedMap<String, SourceFile> fromClasses(Path folder) throws IOException {
        SortedMap<String, SourceFile> files = new TreeMap<>();
        for (Path path : Inventory.of(folder).entries().keySet()) {
            String name = name(folder, path);
            files.put(name, new SourceFile(name, Files.readAllBytes(path)));
        }
        return files;
    }

    private static SortedMap<String, SourceFile> fromJar(Path home) throws IOException {
        SortedMap<String, SourceFile> files = new TreeMap<>();
        try (JarFile jar = new JarFile(home.toFile())) {
            for (JarEntry entry : (Iterable<JarEntry>) jar.stream()::iterator) {
                if (entry.getName().startsWith(DEFAULTS) && !entry.isDirectory()) {
                    String name = entry.getName().substring(DEFAULTS.length());
                    try (InputStream in = jar.getInputStream(entry)) {
                        files.put(name, new SourceFile(name, in.readAllBytes()));
                    }
                }
            }
        }
        return files;
    }
}
