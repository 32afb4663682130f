package cz.rozcestnik.command;

import static org.assertj.core.api.Assertions.assertThat;

import cz.rozcestnik.testing.DrawnImages;
import cz.rozcestnik.testing.Folders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BuildCommandTest {
    @TempDir
    private Path folder;
    private Path site;
    private Path output;

    @BeforeEach
    void copyASite() {
        site = folder.resolve("site");
        output = site.resolve("target/site");
        Folders.copy(Path.of("src/test/sites/a-new-content-type"), site);
    }

    @Test
    void aSiteWithAFaultLeavesTheLastGoodOneAsItWasByteForByte() throws IOException {
        assertThat(build().exitCode()).isZero();
        Map<String, String> good = Folders.fingerprints(site.resolve("target"));

        Files.writeString(site.resolve("content/playground/lesni-hriste.cs.md"), "---\ntitle: Hřiště\nsurface: blto\n---\n");

        assertThat(build().exitCode()).isEqualTo(ExitCode.PROBLEMS);
        assertThat(Folders.fingerprints(site.resolve("target"))).isEqualTo(good).isNotEmpty();
    }

    @Test
    void aSecondBuildWritesNoFileWhoseBytesStay() {
        assertThat(build().err()).doesNotContain("nově zapsáno 0");
        assertThat(build().err()).contains("nově zapsáno 0");
    }

    @Test
    void theNextMomentsAtWhichTheSiteChangesAreToldAndAllAreWrittenForASchedule() throws IOException {
        Folders.copy(Path.of("src/test/sites/a-year-of-a-site"), folder.resolve("year"));

        CommandRun run = CommandRun.of("build", folder.resolve("year").toString(), "--clock", "2026-11-30T10:00");

        Path file = folder.resolve("year/target/changes.json");
        assertThat(run.err()).contains("Sám od sebe se web změní 2026-12-01 00:00 (note/kampan: objeví se). Tehdy ho vytvořte znovu.",
                "Potom ještě 2026-12-25 00:00 (note/kampan: skončí), 2027-01-01 00:00 (note/poradkyne: skončí). Všech 6 okamžiků je v " + file);
        assertThat(file).content().startsWith("""
                [ {
                  "moment" : "2026-12-01T00:00:00+01:00",
                  "record" : "note/kampan",
                  "what" : "appears"
                }, {""").contains("\"2027-04-08T00:00:00+02:00\"", "\"far-overdue\"");
    }

    @Test
    void aSiteThatWillNotChangeByItselfHasAnEmptyListOfMoments() {
        CommandRun run = CommandRun.of("build", site.toString(), "--clock", "2050-01-01T00:00");

        assertThat(run.err()).contains("Web je hotový").doesNotContain("Sám od sebe");
        assertThat(site.resolve("target/changes.json")).hasContent("[ ]");
    }

    @Test
    void aFileThatIsGoneFromTheContentIsGoneFromTheSite() throws IOException {
        build();
        Path page = output.resolve("cs/hriste/chobotnice.html");
        assertThat(page).exists();

        Files.delete(site.resolve("content/playground/chobotnice.cs.md"));
        build();

        assertThat(page).doesNotExist();
    }

    @Test
    void nothingIsLeftBesideTheSiteWhenItIsPublished() throws IOException {
        build();
        build();

        try (Stream<Path> beside = Files.list(site.resolve("target"))) {
            assertThat(beside.map(path -> path.getFileName().toString())).containsExactlyInAnyOrder("site", "index", "handbook", "changes.json", "hosting", "rozcestnik-site.zip", "cache", ".rozcestnik-lock");
        }
    }

    @Test
    void aFolderThatHoldsSomethingElseIsNotReplaced() throws IOException {
        Path letters = Files.createDirectories(folder.resolve("letters"));
        Files.writeString(letters.resolve("dear-jana.txt"), "…");

        CommandRun run = CommandRun.of("build", site.toString(), "--output", letters.toString(), "--messages", "en");

        assertThat(run.exitCode()).isEqualTo(ExitCode.WRONG_USE);
        assertThat(run.err()).contains("letters holds something that Rozcestník did not put there");
        assertThat(letters.resolve("dear-jana.txt")).exists();
    }

    @Test
    void aLinkInPlaceOfTheOutputIsRefusedWithWhatToDo() throws IOException {
        Files.createDirectories(site.resolve("target"));
        Files.createSymbolicLink(output, Files.createDirectory(folder.resolve("www")));

        CommandRun run = CommandRun.of("build", site.toString(), "--messages", "en");

        assertThat(run.exitCode()).isEqualTo(ExitCode.WRONG_USE);
        assertThat(run.err()).contains(output + " is only a link").contains("--output");
        assertThat(output).isSymbolicLink();
    }

    @Test
    void picturesThatCannotBeKeptForTheNextBuildDoNotSpoilThisOne() throws IOException {
        Files.write(Files.createDirectories(site.resolve("content/playground/chobotnice")).resolve("guma.jpg"), DrawnImages.jpeg(8, 8));
        Files.writeString(site.resolve("content/playground/chobotnice.cs.md"), "\n![Černá guma pod prolézačkou](guma.jpg)\n", StandardOpenOption.APPEND);
        Files.createDirectories(site.resolve("target/cache"));
        Path images = Files.writeString(site.resolve("target/cache/images"), "…");

        CommandRun run = CommandRun.of("build", site.toString(), "--messages", "en");

        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).contains("The site is ready", "could not be kept for the next build", images.toString(), "is not a folder").doesNotContain("stays as it was");
        assertThat(output.resolve("cs/hriste/lesni-hriste.html")).exists();
    }

    @Test
    void aFolderThatDoesNotExistIsWrongUse() {
        CommandRun run = CommandRun.of("build", folder.resolve("nowhere").toString());

        assertThat(run.exitCode()).isEqualTo(ExitCode.WRONG_USE);
        assertThat(run.err()).contains("neexistuje");
    }

    @Test
    void aMisspeltCommandIsToldWithTheOneThatWasMeant() {
        CommandRun run = CommandRun.of("bulid");

        assertThat(run.exitCode()).isEqualTo(ExitCode.WRONG_USE);
        assertThat(run.err()).isEqualToIgnoringNewLines("""
                Nerozumím slovu „bulid“, nemysleli jste „build“?
                Nápovědu ukáže: rozcestnik --help
                """);
    }

    @Test
    void theHostThatIsToldStandsInAbsoluteAddresses() throws IOException {
        CommandRun.of("build", site.toString(), "--host", "https://rodiny.example.org/portal");

        assertThat(output.resolve("cs/hriste/lesni-hriste.html")).content()
                .contains("<link rel=\"canonical\" href=\"https://rodiny.example.org/portal/cs/hriste/lesni-hriste.html\">");
    }

    @Test
    void problemsForProgramsAreJsonAndForGitHubAreAnnotations() throws IOException {
        Files.writeString(site.resolve("content/playground/lesni-hriste.cs.md"), "---\ntitle: Hřiště\nsurface: sandd\n---\n");
        Files.delete(site.resolve("content/playground/lesni-hriste.en.md"));

        assertThat(CommandRun.of("check", site.toString(), "--format", "json", "--messages", "en").out()).isEqualTo("""
                [
                  {"file": "content/playground/lesni-hriste.cs.md", "line": 3, "column": 10, "severity": "error", \
                "code": "choice-unknown", "message": "The value “sandd” is not known; did you mean “sand”?", \
                "hint": "Choose one of these: grass, sand, rubber."}
                ]
                """);
        assertThat(CommandRun.of("check", site.toString(), "--format", "github", "--messages", "en").out()).isEqualTo(
                "::error file=content/playground/lesni-hriste.cs.md,line=3,col=10,endColumn=14,title=choice-unknown"
                + "::The value “sandd” is not known; did you mean “sand”?%0AChoose one of these: grass, sand, rubber.\n");
    }

    @Test
    void searchPrintsRankScoreAddressAndTitle() {
        build();

        CommandRun run = CommandRun.of("search", "--language", "cs", "--site", site.toString(), "reka");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).matches("1\t\\d+\\.\\d+\tcs/hriste/hriste-u-reky\\.html\tHřiště u\u00a0řeky\n");
    }

    private CommandRun build() {
        return CommandRun.of("build", site.toString());
    }
}
