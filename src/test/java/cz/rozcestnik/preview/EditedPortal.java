package cz.rozcestnik.preview;

import cz.rozcestnik.testing.Folders;
import cz.rozcestnik.testing.corpus.Corpus;
import java.nio.file.Path;
import java.util.Set;

/** The site that {@link Edit}s are done to. */
public final class EditedPortal {
    /** Records of a made-up portal that refer to no others; whatever else is there would only cost time. */
    private static final Set<String> RECORDS = Set.of("site", "a-z", "hledani", "index", "nenalezeno", "CZ010", "CZ052", "CZ063", "CZ072",
            "hlidani", "hledam-hlidani", "zamestnavatele", "detska-skupina-jihlava-15", "vzorovy-hospic-kromeriz-5",
            "vzorovy-mestsky-urad-nachod-3", "vzorove-rodinne-centrum-praha-0");

    private EditedPortal() {
    }

    /** Writes it into a folder, with its templates and assets. */
    public static void write(Path folder) {
        Corpus.of(100).files().filter(file -> RECORDS.contains(record(file.path()))).forEach(file -> file.write(folder));
        Folders.copy(Path.of("templates"), folder.resolve("templates"));
        Folders.copy(Path.of("assets"), folder.resolve("assets"));
    }

    private static String record(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        return name.substring(0, name.indexOf('.'));
    }
}
