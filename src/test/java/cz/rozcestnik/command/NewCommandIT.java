package cz.rozcestnik.command;

import static org.assertj.core.api.Assertions.assertThat;

import cz.rozcestnik.testing.DrawnImages;
import cz.rozcestnik.testing.Folders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewCommandIT {
    private static final Pattern FILE = Pattern.compile("\\bfile: ([\\w.-]+)");

    @TempDir
    private Path folder;
    private Path site;

    @BeforeEach
    void copyThePortal() {
        site = folder.resolve("site");
        Folders.copy(Path.of("content"), site.resolve("content"));
        Folders.copy(Path.of("templates"), site.resolve("templates"));
    }

    @Test
    void aNewFileOfEveryTypePassesTheCheckOnceItsRequiredFieldsHoldTheirExamples() throws IOException {
        List<String> types = types();
        assertThat(types).contains("service", "story", "crisis-line").hasSizeGreaterThan(10);
        for (String type : types) {
            CommandRun run = run(type, "zcela-novy-zaznam");
            assertThat(run.exitCode()).as(run.err()).isZero();
            Path file = file(type);
            Files.writeString(file, filled(Files.readAllLines(file)));
            addFiles(file);
        }
        assertThat(toldOfNewFiles()).isEmpty();
    }

    @Test
    void aNewFileOfEveryTypePassesTheCheckWithAllItsExamples() throws IOException {
        for (String type : types()) {
            run(type, "zcela-novy-zaznam");
            Path file = file(type);
            String everything = Files.readString(file).lines()
                    .filter(line -> !line.matches("[a-z-]+:( draft)?"))
                    .map(line -> line.matches("# ([a-z-]+:( .*)?| .*)") ? line.substring(2) : line)
                    .reduce("", (all, line) -> all + line + "\n");
            Files.writeString(file, everything);
            addFiles(file);
        }
        assertThat(toldOfNewFiles()).isEmpty();
    }

    @Test
    void aNewFileTellsOfEachRequiredFieldThatIsStillEmptyAtItsPlace() throws IOException {
        assertThat(run("audience", "prarodice").exitCode()).isZero();

        CommandRun check = CommandRun.of("check", site.toString());

        assertThat(check.out()).contains("content/audience/prarodice.cs.md:6:7: chyba: Hodnota chybí.\n  6 | title:");
    }

    @Test
    void theFileSaysWhatEachFieldIsForInTheLanguageOfTheMessages() throws IOException {
        run("service", "nova-poradna");
        assertThat(site.resolve("content/service/nova-poradna.cs.md")).content()
                .startsWith("---\n# Služba. Nejdřív vyplňte")
                .contains("\n# Poskytovatel: Kdo službu poskytuje. V souboru jméno jeho záznamu.\n# organization: vzorove-rodinne-centrum\norganization:\n")
                .contains("\n# Druh služby\n# Vyberte z těchto: childcare (péče o děti), ")
                .contains("\nstatus: draft\n")
                .contains("\n# E-mail\n# email: centrum@example.org\n");

        CommandRun.of("new", "service", "advice", "--language", "en", "--site", site.toString(), "--messages", "en");
        assertThat(site.resolve("content/service/advice.en.md")).content()
                .startsWith("---\n# Service. Fill in").contains("\n# Provider: Who provides the service. In a file the name of its record.\n");
    }

    @Test
    void onlyATypeWithAStatusIsToldHowToBePublished() {
        Folders.copy(Path.of("src/test/sites/a-new-content-type/templates/playground"), site.resolve("templates/playground"));

        assertThat(run("service", "hlidani-deti-vzorov").err()).contains("změňte stav na published");
        assertThat(run("playground", "hriste-vzorov").err()).contains("spusťte check").doesNotContain("published");
    }

    @Test
    void aFileThatIsThereIsNeverOverwritten() throws IOException {
        Path there = site.resolve("content/service/dluhova-poradna.cs.md");
        String text = Files.readString(there);

        CommandRun run = run("service", "dluhova-poradna");

        assertThat(run.exitCode()).isEqualTo(ExitCode.WRONG_USE);
        assertThat(run.err()).contains("už existuje");
        assertThat(there).hasContent(text);
    }

    @Test
    void aSecondLanguageOfARecordIsAMatterOfTranslation() throws IOException {
        Files.writeString(site.resolve("content/contact/redakce-webu.cs.md"), "---\ntitle: Redakce\n---\n");

        CommandRun run =
                CommandRun.of("new", "contact", "redakce-webu", "--language", "en", "--site", site.toString());

        assertThat(run.exitCode()).isEqualTo(ExitCode.WRONG_USE);
        assertThat(run.err()).contains("translate contact/redakce-webu en");
    }

    @Test
    void aMisspeltTypeAndANameThatIsNoneAreToldWithWhatWasMeant() {
        assertThat(run("servis", "poradna").err()).contains("Typ obsahu „servis“ neexistuje, nemysleli jste „service“?");
        assertThat(run("service", "Dluhová poradna").err()).contains("třeba dluhova-poradna.");
        assertThat(run("service", "../../etc").exitCode()).isEqualTo(ExitCode.WRONG_USE);
        assertThat(run("../service", "poradna").exitCode()).isEqualTo(ExitCode.WRONG_USE);
    }

    /** Puts the files that a record names into its folder, as its editor would. */
    private static void addFiles(Path record) throws IOException {
        Path folder = record.resolveSibling("zcela-novy-zaznam");
        for (String file : FILE.matcher(Files.readString(record)).results().map(found -> found.group(1)).toList()) {
            Files.createDirectories(folder);
            boolean picture = file.matches(".*\\.(jpg|png)");
            Files.write(folder.resolve(file), picture ? DrawnImages.jpeg(8, 8) : new byte[] {'x'});
        }
    }

    private static String filled(List<String> lines) {
        List<String> filled = new ArrayList<>();
        for (String line : lines) {
            if (!line.matches("[a-z-]+:")) {
                filled.add(line);
                continue;
            }
            int example = filled.size() - 1;
            while (!filled.get(example).startsWith("# " + line)) {
                example--;
            }
            filled.addAll(filled.subList(example, filled.size()).stream().map(one -> one.substring(2)).toList());
        }
        return String.join("\n", filled) + "\n";
    }

    private CommandRun run(String type, String name) {
        return CommandRun.of("new", type, name, "--site", site.toString());
    }

    private Path file(String type) {
        return site.resolve("content/" + type + "/zcela-novy-zaznam.cs.md");
    }

    private List<String> toldOfNewFiles() {
        return check().lines().filter(line -> line.contains("zcela-novy-zaznam")).toList();
    }

    private String check() {
        return CommandRun.of("check", site.toString(), "--format", "json").out();
    }

    private static List<String> types() throws IOException {
        try (Stream<Path> folders = Files.list(Path.of("templates"))) {
            return folders.filter(one -> Files.exists(one.resolve("type.yaml")))
                    .map(one -> one.getFileName().toString()).sorted().toList();
        }
    }
}
