package cz.rozcestnik.output;

import java.io.IOException;
import java.nio.file.Path;

/** Says that a folder holds something that no build put there, so that it is not replaced. */
public final class ForeignFolderException extends IOException {
    private static final long serialVersionUID = 1L;

    /** Names the folder. */
    public ForeignFolderException(Path folder) {
        super(folder.toString());
    }
}
