package cz.rozcestnik.bake;

import cz.rozcestnik.cache.CacheFile;
import cz.rozcestnik.output.BuildNotes;
import cz.rozcestnik.output.LeftFiles;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;

/**
 * What a bake knows of the site that it left.
 *
 * <p>All of it is in one file, since what is known of pages counts only for the files that were left with it.
 *
 * @param around a sum over all that any page may show and no reading tells of
 * @param files  of the site
 * @param notes  of pages among them, and of the files of the search
 */
record LeftSite(String around, LeftFiles files, BuildNotes notes) {
    private static final String KIND = "site";
    private static final LeftSite NONE = new LeftSite("", LeftFiles.NONE, BuildNotes.NONE);

    /** Reads what a bake of a program left; nothing is known where it is not there, not whole or not of that program. */
    static LeftSite read(Path file, String program) throws IOException {
        return new CacheFile(KIND, program).read(file, LeftSite::from).orElse(NONE);
    }

    private static LeftSite from(DataInputStream in) throws IOException {
        return new LeftSite(in.readUTF(), LeftFiles.read(in), BuildNotes.read(in));
    }

    /** Returns what is known of pages and of the search, if all else is as it was. */
    BuildNotes notes(String now) {
        return around.equals(now) ? notes : BuildNotes.NONE;
    }

    /** Returns the bytes of the file. */
    byte[] bytes(String program) throws IOException {
        return new CacheFile(KIND, program).bytes(this::to);
    }

    private void to(DataOutputStream out) throws IOException {
        out.writeUTF(around);
        files.write(out);
        notes.write(out);
    }
}
