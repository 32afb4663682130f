package cz.rozcestnik.output;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.CopyOption;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Puts a finished folder or file in the place of another; the old one stays where that fails. */
final class FolderSwap {
    private static final int ATTEMPTS = 100;

    private FolderSwap() {
    }

    /**
     * Puts a finished folder in place; the one that was there is moved aside, into the workshop.
     *
     * <p>Where another build puts its own there meanwhile, that one is replaced too.
     */
    static void swap(Workshop workshop, Path place) throws IOException {
        for (int attempt = 1;; attempt++) {
            Path last = workshop.last(attempt);
            boolean replaces = movedAside(place, last);
            try {
                move(workshop.unfinished(), place);
                return;
            } catch (IOException failed) {
                boolean overtaken = Files.exists(place, LinkOption.NOFOLLOW_LINKS);
                if (!overtaken && replaces) {
                    move(last, place);
                }
                if (!overtaken || attempt == ATTEMPTS) {
                    throw failed;
                }
            }
        }
    }

    private static boolean movedAside(Path place, Path last) throws IOException {
        try {
            move(place, last);
            return true;
        } catch (NoSuchFileException nothingToReplace) {
            return false;
        }
    }

    /** Puts a finished file in place; at no moment is there none, if there was one. */
    static void replace(Path finished, Path place) throws IOException {
        move(finished, place, StandardCopyOption.REPLACE_EXISTING);
    }

    private static void move(Path from, Path to, CopyOption... betweenDisks) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException otherDisk) {
            Files.move(from, to, betweenDisks);
        }
    }
}
