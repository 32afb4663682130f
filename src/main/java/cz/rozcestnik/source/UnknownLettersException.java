package cz.rozcestnik.source;

import java.nio.file.FileSystemException;
import java.nio.file.Path;

/** A file's name has letters that the locale of this process does not know, so that nobody here can ask for it by name. */
public final class UnknownLettersException extends FileSystemException {
    private static final long serialVersionUID = 1;

    /** Names the file, with a sign in place of each byte that is unknown. */
    public UnknownLettersException(Path file) {
        super(file.toString());
    }
}
