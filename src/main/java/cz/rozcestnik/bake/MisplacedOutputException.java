package cz.rozcestnik.bake;

import java.io.IOException;
import java.nio.file.Path;

/** Says that a site cannot be published into a folder, since it lies in or around the site's sources or what is made beside it. */
public final class MisplacedOutputException extends IOException {
    private static final long serialVersionUID = 1L;

    /** Names the folder. */
    public MisplacedOutputException(Path folder) {
        super(folder.toString());
    }
}
