package cz.rozcestnik.output;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Folders that had to be made for another, the innermost first; who publishes nothing takes them away again. */
record NewFolders(List<Path> folders) {

    /** Makes a folder with those around it, or none where the disk fails. */
    static NewFolders make(Path folder) throws IOException {
        List<Path> missing = new ArrayList<>();
        for (Path next = folder; next != null && !Files.exists(next, LinkOption.NOFOLLOW_LINKS); next = next.getParent()) {
            missing.add(next);
        }
        NewFolders made = new NewFolders(missing);
        try {
            Files.createDirectories(folder);
            return made;
        } catch (IOException failed) {
            made.removeEmpty();
            throw failed;
        }
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
