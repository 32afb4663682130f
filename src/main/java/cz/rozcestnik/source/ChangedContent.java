package cz.rozcestnik.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collection;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.StreamSupport;

/**
 * What has become of a few files of the folder of content since a site was read.
 *
 * @param files those that are there, by their paths in the folder
 * @param gone  the paths of those that are there no more
 */
public record ChangedContent(SortedMap<String, SourceFile> files, SortedSet<String> gone) {

    /**
     * Reads files again that may have changed; nothing where only a look at the whole folder tells what to make of them,
     * such as at links and folders.
     *
     * @param content the folder as it was read
     * @throws IOException where the disk fails
     */
    public static Optional<ChangedContent> read(SiteFolder folder, SortedMap<String, SourceFile> content, Collection<Path> changed)
            throws IOException {
        ChangedContent found = new ChangedContent(new TreeMap<>(), new TreeSet<>());
        for (Path path : changed) {
            if (!path.startsWith(folder.content()) || path.equals(folder.content()) || !isHidden(path, folder) && !found.isPlain(path, folder, content)) {
                return Optional.empty();
            }
        }
        return Optional.of(found);
    }

    private static boolean isHidden(Path path, SiteFolder folder) {
        return StreamSupport.stream(folder.content().relativize(path).spliterator(), false).anyMatch(Inventory::isHidden);
    }

    /** Returns the folder of content as it is now. */
    public SortedMap<String, SourceFile> in(SortedMap<String, SourceFile> content) {
        SortedMap<String, SourceFile> now = new TreeMap<>(content);
        gone.forEach(now::remove);
        now.putAll(files);
        return now;
    }

    private boolean isPlain(Path path, SiteFolder folder, SortedMap<String, SourceFile> content) throws IOException {
        String name = TreeReader.name(folder.content(), path);
        try {
            BasicFileAttributes known = attributes(path);
            if (!known.isRegularFile() || known.size() > TreeReader.LARGEST) {
                return false;
            }
            byte[] bytes = Files.readAllBytes(path);
            files.put(name, new SourceFile(TreeReader.name(folder.root(), path), bytes));
            return bytes.length == attributes(path).size();
        } catch (NoSuchFileException deleted) {
            gone.add(name);
            return content.containsKey(name) || content.tailMap(name + "/").keySet().stream().noneMatch(other -> other.startsWith(name + "/"));
        }
    }

    private static BasicFileAttributes attributes(Path path) throws IOException {
        return Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    }
}
