package cz.rozcestnik.preview;

import cz.rozcestnik.source.SiteFolder;
import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;

/**
 * Sees changes in the folders of a site.
 *
 * <p>It tells only where something has changed: editors' programs save in so many ways (a file beside it that is renamed,
 * two writes, a copy) that the files themselves must say what.
 */
final class SourceWatch implements AutoCloseable {
    /** In milliseconds: two writes of one save are mostly nearer to each other. */
    private static final long MOMENT = 5;

    private final WatchService changes;
    private final Path root;
    private final Set<Path> parts;

    private SourceWatch(WatchService changes, Path root, Set<Path> parts) {
        this.changes = changes;
        this.root = root;
        this.parts = parts;
    }

    /** Begins to watch the content, templates and assets of a site, also those that come later or come back. */
    static SourceWatch of(SiteFolder folder) throws IOException {
        Set<Path> parts = new TreeSet<>(List.of(folder.content(), folder.templates(), folder.assets()));
        SourceWatch watch = new SourceWatch(folder.root().getFileSystem().newWatchService(), folder.root(), parts);
        watch.register(folder.root());
        for (Path part : parts) {
            watch.addWithTheWay(part);
        }
        return watch;
    }

    /** Waits until something has changed and a moment has passed without more; returns nothing once it is closed. */
    Optional<Changes> await() throws IOException, InterruptedException {
        try {
            Changes seen = following(changes.take());
            while (seen.isNone()) {
                seen = following(changes.take());
            }
            return Optional.of(seen);
        } catch (ClosedWatchServiceException closed) {
            return Optional.empty();
        }
    }

    /** Returns what has changed since, once a moment has passed without more; nothing where all stays quiet for a moment. */
    Optional<Changes> rest() throws IOException, InterruptedException {
        try {
            WatchKey key = changes.poll(MOMENT, TimeUnit.MILLISECONDS);
            return key == null ? Optional.empty() : Optional.of(following(key)).filter(seen -> !seen.isNone());
        } catch (ClosedWatchServiceException closed) {
            return Optional.empty();
        }
    }

    private Changes following(WatchKey first) throws IOException, InterruptedException {
        Changes seen = see(first);
        Changes more = seen;
        while (!more.isNone()) {
            WatchKey key = changes.poll(MOMENT, TimeUnit.MILLISECONDS);
            more = key == null ? new Changes(Set.of(), false) : see(key);
            seen = seen.and(more);
        }
        return seen;
    }

    @Override
    public void close() throws IOException {
        changes.close();
    }

    private Changes see(WatchKey key) throws IOException {
        Path folder = (Path) key.watchable();
        Set<Path> paths = new TreeSet<>();
        boolean anything = false;
        for (var event : key.pollEvents()) {
            if (event.context() instanceof Path name) {
                Path path = folder.resolve(name);
                // Around the parts of a site others write, too.
                if (parts.stream().anyMatch(path::startsWith)) {
                    paths.add(path);
                }
                parts.stream().filter(part -> part.startsWith(path)).forEach(paths::add);
            } else {
                anything = true;
            }
        }
        key.reset();
        for (Path path : paths) {
            if (parts.contains(path)) {
                addWithTheWay(path);
            } else if (Files.isDirectory(path)) {
                add(path);
            }
        }
        return new Changes(paths, anything);
    }

    /** Who watches each folder on the way to a part sees the part come, too. */
    private void addWithTheWay(Path part) throws IOException {
        Path at = root;
        for (Path name : root.relativize(part.getParent())) {
            at = at.resolve(name);
            if (!at.equals(root) && (!Files.isDirectory(at, LinkOption.NOFOLLOW_LINKS) || !isRegistered(at))) {
                return;
            }
        }
        if (Files.isDirectory(part)) {
            add(part);
        }
    }

    /** A folder that appears may already have folders in it; one that is gone again is no harm. */
    private void add(Path folder) throws IOException {
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path each, BasicFileAttributes attributes) throws IOException {
                return isRegistered(each) ? FileVisitResult.CONTINUE : FileVisitResult.SKIP_SUBTREE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path gone, IOException reason) {
                return FileVisitResult.CONTINUE;
            }
        });
    }

    private boolean isRegistered(Path folder) throws IOException {
        try {
            register(folder);
            return true;
        } catch (NoSuchFileException goneAgain) {
            return false;
        }
    }

    /** The system knows a folder that was renamed, and would tell of it by the name that it had. */
    private void register(Path folder) throws IOException {
        WatchKey key = keyOf(folder);
        if (!key.watchable().equals(folder)) {
            key.cancel();
            keyOf(folder);
        }
    }

    private WatchKey keyOf(Path folder) throws IOException {
        return folder.register(changes, StandardWatchEventKinds.ENTRY_CREATE, StandardWatchEventKinds.ENTRY_MODIFY,
                StandardWatchEventKinds.ENTRY_DELETE);
    }
}
