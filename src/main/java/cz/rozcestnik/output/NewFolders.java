package cz.rozcestnik.output;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Folders that had to be made for another, the innermost first; who publishes nothing takes them away again. */
record NewFolders(List<Path> folders) {

    /** Makes a folder with those around it, or none where the disk fails. */
    static NewFolders make(Path folder) throws IOException {
        Deque<Path> missing = new ArrayDeque<>();
        for (Path next = folder; next != null && !Files.exists(next, LinkOption.NOFOLLOW_LINKS); next = next.getParent()) {
            missing.push(next);
        }
        List<Path> made = new ArrayList<>();
        try {
            for (Path outer : missing) {
                made.add(0, Files.createDirectories(outer));
            }
            Files.createDirectories(folder);
        } catch (IOException failed) {
            try (Closeable undone = new NewFolders(made)::removeEmpty) {
                throw failed;
            }
        }
        return new NewFolders(made);
    }

    /** Takes away those in which there is nothing. */
    void removeEmpty() throws IOException {
        for (Path folder : folders) {
            try {
                Files.deleteIfExists(folder);
            } catch (DirectoryNotEmptyException used) {
                return;
            }
        }
    }
}
