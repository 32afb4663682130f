package cz.rozcestnik.source;

import java.nio.file.FileSystemException;
import java.nio.file.Path;

/** A file came, went or changed each time while the files of a site were read, so that they are of no one moment. */
public final class ChangedMeanwhileException extends FileSystemException {
    private static final long serialVersionUID = 1;

    /** Names the file. */
    public ChangedMeanwhileException(Path file) {
        super(file.toString());
    }
}
