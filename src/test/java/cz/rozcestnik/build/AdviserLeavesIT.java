package cz.rozcestnik.build;

import static org.assertj.core.api.Assertions.assertThat;

import cz.rozcestnik.output.Output;
import cz.rozcestnik.source.SiteFolder;
import cz.rozcestnik.source.SourceFile;
import cz.rozcestnik.source.SourceTree;
import cz.rozcestnik.source.TreeReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The adviser of a region changes: an editor writes it into one file of the portal, and it is everywhere. */
class AdviserLeavesIT {
    private static final String FILE = "contact/poradenske-misto-liberecky-kraj.cs.md";
    private static final String LEAVING = "liberecky-kraj@example.org";
    private static final String COMING = "nova-poradkyne@example.org";

    @Test
    void oneFileChangesEveryPageCardAndTableInBothLanguagesAndTheOldAddressIsNowhere() throws IOException {
        SourceTree before = TreeReader.read(SiteFolder.of(Path.of(""))).value();
        SortedMap<String, SourceFile> content = new TreeMap<>(before.content());
        SourceFile file = content.get(FILE);
        String text = new String(file.bytes(), StandardCharsets.UTF_8);
        content.put(FILE, new SourceFile(file.path(), text.replace(LEAVING, COMING).getBytes(StandardCharsets.UTF_8)));

        List<String> held = filesWith(LEAVING, before);
        SourceTree after = new SourceTree(content, before.templates(), before.assets());

        assertThat(held).contains("cs/kraje/liberecky-kraj.html", "en/regions/liberec-region.html",
                "cs/kontakty/poradenske-misto-liberecky-kraj.vcf", "data/contacts.csv", "cs/kontakty/index.html");
        assertThat(filesWith(COMING, after)).containsExactlyElementsOf(held);
        assertThat(filesWith(LEAVING, after)).isEmpty();
    }

    private static List<String> filesWith(String text, SourceTree tree) {
        BuildOptions options = new BuildOptions(Optional.empty(), Optional.empty(), LocalDateTime.parse("2026-11-21T08:00"));
        return new SiteBuild(options).run(tree).value().site().stream()
                .filter(file -> unfolded(file).contains(text)).map(Output::path).sorted().toList();
    }

    /** Cards break long lines. */
    private static String unfolded(Output file) {
        return new String(file.bytes(), StandardCharsets.UTF_8).replace("\r\n ", "").replace("%40", "@");
    }
}
