package cz.rozcestnik.testing.corpus;

import java.nio.file.Path;
import java.util.Locale;

/** Writes a made-up portal into a folder, for measurements by hand. */
final class CorpusWriter {
    private CorpusWriter() {
    }

    /** Takes the folder, how many records, and how many faults or the generator, such as {@code hugo}, that reads it. */
    public static void main(String... arguments) {
        Path folder = Path.of(arguments[0]);
        Corpus corpus = Corpus.of(Integer.parseInt(arguments[1]));
        if (Character.isDigit(arguments[2].charAt(0))) {
            corpus.withFaults(Integer.parseInt(arguments[2])).write(folder);
        } else {
            new PeerPortal(PeerPortal.Peer.valueOf(arguments[2].toUpperCase(Locale.ROOT))).files(corpus)
                    .forEach(file -> file.write(folder));
        }
    }
}
