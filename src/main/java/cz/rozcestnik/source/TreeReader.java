package cz.rozcestnik.source;

import cz.rozcestnik.problem.ProblemCode;
import cz.rozcestnik.problem.Outcome;
import cz.rozcestnik.problem.Place;
import cz.rozcestnik.problem.Problems;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;

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

    private final Problems problems = new Problems();

    private TreeReader() {
    }

    /** Reads all files; throws {@link IOException} where the disk fails, and tells what the editor can mend as problems. */
    public static Outcome<SourceTree> read(SiteFolder folder) throws IOException {
        TreeReader reader = new TreeReader();
        if (!Files.isDirectory(folder.content())) {
            reader.problems.add(ProblemCode.NO_CONTENT, Place.file(name(folder.root(), folder.content())));
        }
        SortedMap<String, SourceFile> templates = new TreeMap<>();
        SortedMap<String, SourceFile> assets = new TreeMap<>();
        defaults().forEach((path, file) -> {
            if (path.startsWith("templates/")) {
                templates.put(path.substring("templates/".length()), file);
            } else if (path.startsWith("assets/")) {
                assets.put(path.substring("assets/".length()), file);
            }
        });
        templates.putAll(reader.folder(folder.root(), folder.templates()));
        assets.putAll(reader.folder(folder.root(), folder.assets()));
        SortedMap<String, SourceFile> content = reader.folder(folder.root(), folder.content());
        return reader.problems.with(new SourceTree(content, templates, assets));
    }

    /** Reads a folder that is no site, such as an unpacked package; throws {@link IOException} where the disk fails. */
    public static Outcome<SortedMap<String, SourceFile>> files(Path folder) throws IOException {
        TreeReader reader = new TreeReader();
        SortedMap<String, SourceFile> files = reader.folder(folder, folder);
        return reader.problems.with(files);
    }

    private SortedMap<String, SourceFile> folder(Path root, Path folder) throws IOException {
        SortedMap<String, SourceFile> files = new TreeMap<>();
        if (Files.isDirectory(folder)) {
            for (Path path : walk(folder)) {
                String shown = name(root, path);
                if (Files.isSymbolicLink(path)) {
                    problems.add(ProblemCode.SYMBOLIC_LINK, Place.file(shown));
                } else if (Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
                    read(path, shown, name(folder, path), files);
                }
            }
        }
        return files;
    }

    private void read(Path path, String shown, String key, SortedMap<String, SourceFile> files) throws IOException {
        if (Files.size(path) > LARGEST) {
            problems.add(ProblemCode.FILE_TOO_LARGE, Place.file(shown), LARGEST / 1024 / 1024);
        } else {
            files.put(key, new SourceFile(shown, Files.readAllBytes(path)));
        }
    }

    private static List<Path> walk(Path folder) throws IOException {
        List<Path> paths = new ArrayList<>();
        try (Stream<Path> children = Files.list(folder)) {
            for (Path child : children.sorted().toList()) {
                if (isHidden(child)) {
                    continue;
                }
                if (Files.isDirectory(child, LinkOption.NOFOLLOW_LINKS)) {
                    paths.addAll(walk(child));
                } else {
                    paths.add(child);
                }
            }
        }
        return paths;
    }

    static boolean isHidden(Path path) {
        String name = path.getFileName().toString();
        return name.startsWith(".") || name.endsWith("~") || name.toLowerCase(Locale.ROOT).equals("thumbs.db");
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
        if (Files.isDirectory(folder)) {
            for (Path path : walk(folder)) {
                String name = name(folder, path);
                files.put(name, new SourceFile(name, Files.readAllBytes(path)));
            }
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
