package cz.rozcestnik.preview;

import cz.rozcestnik.source.SiteFolder;
import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
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

    private SourceWatch(WatchService changes) {
        this.changes = changes;
    }

    /** Begins to watch the content, templates and assets of a site, those that are there. */
    static SourceWatch of(SiteFolder folder) throws IOException {
        SourceWatch watch = new SourceWatch(folder.root().getFileSystem().newWatchService());
        for (Path part : new Path[] {folder.content(), folder.templates(), folder.assets()}) {
            if (Files.isDirectory(part)) {
                watch.add(part);
            }
        }
        return watch;
    }

    /** Waits until something has changed and a moment has passed without more; returns nothing once it is closed. */
    Optional<Changes> await() throws IOException, InterruptedException {
        try {
            return Optional.of(following(changes.take()));
        } catch (ClosedWatchServiceException closed) {
            return Optional.empty();
        }
    }

    /** Returns what has changed since, once a moment has passed without more; nothing where all stays quiet for a moment. */
    Optional<Changes> rest() throws IOException, InterruptedException {
        try {
            WatchKey key = changes.poll(MOMENT, TimeUnit.MILLISECONDS);
            return key == null ? Optional.empty() : Optional.of(following(key));
        } catch (ClosedWatchServiceException closed) {
            return Optional.empty();
        }
    }

    private Changes following(WatchKey first) throws IOException, InterruptedException {
        Changes seen = new Changes(Set.of(), false);
        for (WatchKey key = first; key != null; key = changes.poll(MOMENT, TimeUnit.MILLISECONDS)) {
            seen = seen.and(see(key));
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
                paths.add(folder.resolve(name));
            } else {
                anything = true;
            }
        }
        key.reset();
        for (Path path : paths) {
            if (Files.isDirectory(path)) {
                add(path);
            }
        }
        return new Changes(paths, anything);
    }

    /** A folder that appears may already have folders in it; one that is gone again is no harm. */
    private void add(Path folder) throws IOException {
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path each, BasicFileAttributes attributes) throws IOException {
                try {
                    each.register(changes, StandardWatchEventKinds.ENTRY_CREATE, StandardWatchEventKinds.ENTRY_MODIFY,
                            StandardWatchEventKinds.ENTRY_DELETE);
                    return FileVisitResult.CONTINUE;
                } catch (NoSuchFileException goneAgain) {
                    return FileVisitResult.SKIP_SUBTREE;
                }
            }

            @Override
            public FileVisitResult visitFileFailed(Path gone, IOException reason) {
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
