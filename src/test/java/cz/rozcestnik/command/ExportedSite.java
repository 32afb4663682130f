package cz.rozcestnik.command;

import static org.assertj.core.api.Assertions.assertThat;

import cz.rozcestnik.testing.corpus.Corpus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A made-up portal whose search was exported, with one record of a title that tries to be more than a text. */
public final class ExportedSite {
    private static final char LINE_SEPARATOR = '\u2028';
    private static final String WRITTEN = "\"}}\\{\"delete\":{}} <script>alert(1)</script>" + LINE_SEPARATOR + "konec";
    /** The title as visitors should read it: a text on one line. */
    public static final String HOSTILE = WRITTEN.replace(LINE_SEPARATOR, ' ');

    private ExportedSite() {
    }

    /** Builds it in the folder and returns the folder of the export. */
    public static Path of(Path folder, String index) throws IOException {
        if (!Files.exists(folder.resolve("content"))) {
            Corpus.of(1300).write(folder);
            String term = Files.readString(anyTerm(folder));
            Files.writeString(folder.resolve("content/term/nebezpecny.cs.md"),
                    term.replaceFirst("title: .*", "title: '" + WRITTEN.replace("\\", "\\\\") + "'"));
        }
        CommandRun run = CommandRun.of("build", folder.toString(), "--search-export", "opensearch", "--search-index", index);
        assertThat(run.exitCode()).as(run.err()).isZero();
        return folder.resolve("target/search-export");
    }

    private static Path anyTerm(Path folder) throws IOException {
        try (var files = Files.list(folder.resolve("content/term"))) {
            return files.filter(file -> file.toString().endsWith(".cs.md")).sorted().findFirst().orElseThrow();
        }
    }
}
