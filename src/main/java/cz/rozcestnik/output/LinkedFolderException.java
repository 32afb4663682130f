package cz.rozcestnik.output;

import java.io.IOException;
import java.nio.file.Path;

/** Says that a link stands where a folder is to be published, so that the link would be replaced and not what it leads to. */
public final class LinkedFolderException extends IOException {
    private static final long serialVersionUID = 1L;

    /** Names the link. */
    public LinkedFolderException(Path link) {
        super(link.toString());
    }
}
