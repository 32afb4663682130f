package cz.rozcestnik.bake;

import cz.rozcestnik.cache.CacheFile;
import cz.rozcestnik.check.SoundTexts;
import java.io.IOException;
import java.nio.file.Path;

/** The file of the texts that need not be checked again by the same program. */
final class TextsFile {
    private static final String KIND = "texts";

    private TextsFile() {
    }

    /** Reads what a bake of a program left; no texts where it is not there, not whole or not of that program. */
    static SoundTexts read(Path file, String program) throws IOException {
        return new CacheFile(KIND, program).read(file, SoundTexts::read).orElse(SoundTexts.NONE);
    }

    /** Returns the bytes of the file. */
    static byte[] of(SoundTexts texts, String program) throws IOException {
        return new CacheFile(KIND, program).bytes(texts::write);
    }
}
