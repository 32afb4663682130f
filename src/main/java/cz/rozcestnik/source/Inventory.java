package cz.rozcestnik.source;

import cz.rozcestnik.parallel.Parallel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What lies in a folder and in those inside it at one moment, but for hidden files and what programs leave behind.
 *
 * @param entries by path, in no order; no folders
 */
record Inventory(Map<Path, Entry> entries) {
    private static final Set<String> LEFT_BY_WINDOWS = Set.of("thumbs.db", "desktop.ini");

    /**
     * What can be told of a file without reading it.
     *
     * @param key of the file on its disk, which another one under the same name has not; null where the disk knows none
     */
    record Entry(boolean link, boolean regular, long size, FileTime modified, Object key) {
        private static Entry of(BasicFileAttributes known) {
            return new Entry(known.isSymbolicLink(), known.isRegularFile(), known.size(), known.lastModifiedTime(), known.fileKey());
        }
    }

    /** Looks into a part of a site, which need not be there; where it is a link or lies behind one, sees only that. */
    static Inventory of(Path root, Path part) throws IOException {
        Path at = root;
        for (Path name : root.relativize(part)) {
            at = at.resolve(name);
            if (Files.isSymbolicLink(at)) {
                return new Inventory(byPath(look(at)));
            }
        }
        return of(part);
    }

    /** Looks into a folder, which need not be there. */
    static Inventory of(Path folder) throws IOException {
        return new Inventory(Files.isDirectory(folder) ? byPath(inside(folder)) : Map.of());
    }

    private static Map<Path, Entry> byPath(List<Map.Entry<Path, Entry>> found) {
        Map<Path, Entry> entries = new HashMap<>();
        found.forEach(each -> entries.put(each.getKey(), each.getValue()));
        return entries;
    }

    /** Returns the first path that is not the same in a later inventory. */
    Optional<Path> differing(Inventory later) {
        return entries.equals(later.entries) ? Optional.empty() : Stream.concat(entries.keySet().stream(), later.entries.keySet().stream())
                .filter(path -> !Objects.equals(entries.get(path), later.entries.get(path))).min(Comparator.naturalOrder());
    }

    private static List<Map.Entry<Path, Entry>> inside(Path folder) throws IOException {
        return Parallel.eachOnDisk(children(folder), Inventory::look).stream().flatMap(List::stream).toList();
    }

    private static List<Path> children(Path folder) throws IOException {
        try (Stream<Path> children = Files.list(folder)) {
            return children.filter(child -> !isHidden(child)).toList();
        } catch (NoSuchFileException goneMeanwhile) {
            return List.of();
        }
    }

    private static List<Map.Entry<Path, Entry>> look(Path path) throws IOException {
        refuseUnknownLetters(path);
        try {
            BasicFileAttributes known = Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            return known.isDirectory() ? inside(path) : List.of(Map.entry(path, Entry.of(known)));
        } catch (NoSuchFileException goneMeanwhile) {
            return List.of();
        }
    }

    private static void refuseUnknownLetters(Path path) throws UnknownLettersException {
        try {
            path.resolveSibling(path.getFileName().toString());
        } catch (InvalidPathException unknown) {
            throw new UnknownLettersException(path);
        }
    }

    static boolean isHidden(Path path) {
        String name = path.getFileName().toString();
        boolean unsaved = name.startsWith("#") && name.endsWith("#");
        return name.startsWith(".") || name.endsWith("~") || unsaved || LEFT_BY_WINDOWS.contains(name.toLowerCase(Locale.ROOT));
    }
}
