package cz.rozcestnik.testing.corpus;

import java.nio.file.Path;

/** Writes a made-up portal into a folder, for measurements by hand. */
final class CorpusWriter {
    private CorpusWriter() {
    }

    /** Takes the folder, how many records and how many faults. */
    public static void main(String... arguments) {
        Corpus.of(Integer.parseInt(arguments[1])).withFaults(Integer.parseInt(arguments[2])).write(Path.of(arguments[0]));
    }
}
