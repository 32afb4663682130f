package cz.rozcestnik.site;

import cz.rozcestnik.document.RecordName;
import cz.rozcestnik.model.Attachment;
import java.text.Normalizer;
import java.util.Collection;
import java.util.Optional;

/** Finds the pictures that texts in Markdown show: files in the folder of the text's own record. */
public final class Embedded {
    private Embedded() {
    }

    /**
     * Returns the file that a picture names.
     *
     * @param target as the author wrote it: a name in the record's folder, or a path from the record's file
     * @param record whose text it is
     * @param files  the paths of all files from the folder of content
     */
    public static Optional<Attachment> find(String target, RecordName record, Collection<String> files) {
        String plain = composed(target.startsWith("./") ? target.substring(2) : target);
        String own = record.name() + "/";
        String wanted = record + "/" + (plain.startsWith(own) ? plain.substring(own.length()) : plain);
        return files.stream().filter(file -> composed(file).equals(wanted) || spaced(composed(file)).equals(wanted))
                .findFirst().map(file -> new Attachment(record.toString(), file.substring(record.toString().length() + 1), 0));
    }

    /** Returns the record whose file stands at a path, whatever the folder of content is called. */
    public static RecordName record(String file) {
        String[] parts = file.split("/");
        String name = parts[parts.length - 1];
        return new RecordName(parts[parts.length - 2], name.substring(0, name.indexOf('.')));
    }

    private static String spaced(String path) {
        return path.replace(" ", "%20");
    }

    private static String composed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }
}
