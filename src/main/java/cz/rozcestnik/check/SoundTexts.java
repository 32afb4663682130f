package cz.rozcestnik.check;

import cz.rozcestnik.source.SourceFile;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Texts in which the rules over texts found nothing; while the rules stay, they need not be read again.
 *
 * @param rules a digest of all that decides what the rules find, but for the texts
 * @param files digests of the files ({@link SourceFile#digest})
 */
public record SoundTexts(String rules, Set<String> files) {
    /** No text was read yet. */
    public static final SoundTexts NONE = new SoundTexts("", Set.of());

    /** Keeps a copy. */
    public SoundTexts {
        files = Collections.unmodifiableSet(new LinkedHashSet<>(files));
    }

    /** Returns whether rules with a digest find nothing in a file. */
    boolean hold(SourceFile file, String now) {
        return rules.equals(now) && files.contains(file.digest());
    }

    /** Reads what was written; throws {@link IOException} where it ends too soon. */
    public static SoundTexts read(DataInputStream in) throws IOException {
        String rules = in.readUTF();
        Set<String> files = new LinkedHashSet<>();
        for (int count = in.readInt(); count > 0; count--) {
            files.add(in.readUTF());
        }
        return new SoundTexts(rules, files);
    }

    /** Writes these; throws {@link IOException} where that fails. */
    public void write(DataOutputStream out) throws IOException {
        out.writeUTF(rules);
        out.writeInt(files.size());
        for (String file : files) {
            out.writeUTF(file);
        }
    }
}
