package cz.rozcestnik.command;

import static org.assertj.core.api.Assertions.assertThat;

import cz.rozcestnik.testing.Folders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrongUseTest {
    @TempDir
    private Path folder;
    private Path site;

    @BeforeEach
    void copyASite() {
        site = folder.resolve("site");
        Folders.copy(Path.of("src/test/sites/a-new-content-type"), site);
    }

    @ParameterizedTest
    @ValueSource(strings = {".", "..", "content", "content/out", "templates/out", "assets/out", "target/index",
        "target/index/cs", "target", "target/handbook", "target/hosting", "target/rozcestnik-site.zip", "target/changes.json",
        "target/cache/site", "target/report", "target/form", "target/search-export"})
    void anOutputThatWouldMixWithTheSourcesOrWhatElseABuildMakesIsRefused(String output) throws IOException {
        Map<String, String> before = Folders.fingerprints(site);
        String place = site.resolve(output).normalize().toString();

        CommandRun czech = CommandRun.of("build", site.toString(), "--output", place);
        CommandRun english = CommandRun.of("build", site.toString(), "--output", place, "--messages", "en");

        assertThat(czech.exitCode()).isEqualTo(ExitCode.WRONG_USE);
        assertThat(czech.err()).contains("Do složky " + place + " se web zveřejnit nedá");
        assertThat(english.exitCode()).isEqualTo(ExitCode.WRONG_USE);
        assertThat(english.err()).contains("The site cannot be published into " + place);
        assertThat(Folders.fingerprints(site)).isEqualTo(before).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({"--format, json", "--host, https://example.org/"})
    void anOptionThatStandsTwiceIsRefusedByItsName(String option, String value) {
        CommandRun czech = CommandRun.of("check", site.toString(), option, value, option, value);
        CommandRun english = CommandRun.of("check", site.toString(), option, value, option, value, "--messages", "en");

        assertThat(czech.exitCode()).isEqualTo(ExitCode.WRONG_USE);
        assertThat(czech.err()).contains("Volba " + option + " tu stojí dvakrát.");
        assertThat(english.err()).contains("The option " + option + " stands here twice.");
    }

    @Test
    void aForeignFolderInThePlaceOfTheIndexChangesNothing() throws IOException {
        Files.createDirectories(site.resolve("target/index"));
        Files.writeString(site.resolve("target/index/dear-jana.txt"), "…");
        Path output = folder.resolve("www");

        CommandRun run = CommandRun.of("build", site.toString(), "--output", output.toString(), "--messages", "en");

        assertThat(run.exitCode()).isEqualTo(ExitCode.WRONG_USE);
        assertThat(run.err()).contains("index holds something that Rozcestník did not put there");
        assertThat(output).doesNotExist();
        assertThat(site.resolve("target/index/dear-jana.txt")).exists();
    }

    @ParameterizedTest
    @ValueSource(strings = {"foo", "", "javascript:alert(1)", "file:///etc", "ftp://example.org/", "https://",
        "https://example", "https://example.org/?a=b", "https://example.org/#top", "https://me@example.org/",
        "//example.org/", "https://exa mple.org/", "https://-.org/", "http://999.1.2.3/"})
    void aHostThatIsNoPublicAddressIsRefused(String host) {
        CommandRun czech = CommandRun.of("build", site.toString(), "--host", host);
        CommandRun english = CommandRun.of("check", site.toString(), "--host", host, "--messages", "en");

        assertThat(czech.exitCode()).isEqualTo(ExitCode.WRONG_USE);
        assertThat(czech.err()).contains("„" + host + "“ není adresa webu");
        assertThat(english.exitCode()).isEqualTo(ExitCode.WRONG_USE);
        assertThat(english.err()).contains("“" + host + "” is not the address of a site");
        assertThat(site.resolve("target")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://example.org", "http://rodiny.example.org:8080/portal/", "http://localhost:8000",
        "http://127.0.0.1:8000/", "http://[::1]:8000/"})
    void aHostOnTheWebOrOnThisMachineIsTaken(String host) {
        assertThat(CommandRun.of("check", site.toString(), "--host", host).err()).contains("0 chyb");
    }

    @Test
    void aMissingOptionIsToldByItsName() {
        CommandRun run = CommandRun.of("search", "dluhy", "--site", site.toString());

        assertThat(run.exitCode()).isEqualTo(ExitCode.WRONG_USE);
        assertThat(run.err()).startsWith("Chybí: --language cs|en\n");
        assertThat(CommandRun.of("search", "--language", "cs").err()).startsWith("Chybí: TEXT\n");
    }

    @ParameterizedTest
    @CsvSource({"check", "build", "serve", "report"})
    void aFileInPlaceOfTheFolderIsNotToldToBeMissing(String command) {
        String file = site.resolve("content/playground/u-reky.cs.md").toString();

        assertThat(CommandRun.of(command, file)).isEqualTo(
                new CommandRun(ExitCode.WRONG_USE, "", file + " je soubor. Zadejte složku webu, ve které leží content.\n"));
    }

    @ParameterizedTest
    @CsvSource({"check, '', DIR", "build --output, '', DIR", "check --changed, '', FILE"})
    void anEmptyPathIsNotTakenForTheFolderOneStandsIn(String command, String path, String expected) {
        CommandRun run = CommandRun.of((command + " " + path).split(" ", -1));

        assertThat(run.exitCode()).isEqualTo(ExitCode.WRONG_USE);
        assertThat(run.err()).startsWith("Hodnota „“ se sem nehodí. Čekám " + expected + ".\n");
    }

    @Test
    void aFolderInPlaceOfTheListOfChangedFilesIsRefused() {
        CommandRun run = CommandRun.of("check", site.toString(), "--changed", folder.toString());

        assertThat(run.exitCode()).isEqualTo(ExitCode.WRONG_USE);
        assertThat(run.err()).contains("Soubor " + folder + " není nebo ho nejde přečíst.");
    }

    @Test
    void aListOfChangedFilesInAnOldCharsetHindersNothing() throws IOException {
        Path list = Files.write(folder.resolve("changed.txt"), new byte[] {(byte) 0xE8, '.', 'm', 'd', '\n'});

        assertThat(CommandRun.of("check", site.toString(), "--changed", list.toString()).exitCode()).isZero();
    }

    @Test
    void aWordWithAnAtSignIsAWordLikeAnyOther() throws IOException {
        Files.writeString(folder.resolve("slova"), "--help");

        for (String word : new String[] {"@" + folder, "@" + folder.resolve("slova")}) {
            CommandRun run = CommandRun.of("check", word);

            assertThat(run.exitCode()).isEqualTo(ExitCode.WRONG_USE);
            assertThat(run.err()).startsWith("Složka ").contains(word + " neexistuje.");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"serve --port abc", "serve --port=", "search --language cs --limit 99999999999 x"})
    void whereANumberBelongsItIsSaid(String line) {
        assertThat(CommandRun.of(line.split(" ")).err()).contains("se sem nehodí. Čekám celé číslo.");
    }

    @Test
    void aPathThatFellApartAtItsSpacesIsToldHowToBeWritten() {
        assertThat(CommandRun.of("check", "Web", "rodin").err())
                .startsWith("Nerozumím slovu „rodin“.\nJe-li v cestě nebo ve jménu mezera, dejte je do uvozovek.\n");
        assertThat(CommandRun.of("chekc").err()).doesNotContain("mezera");
        assertThat(CommandRun.of("check", "--fromat").err()).doesNotContain("mezera");
    }

    @Test
    void lettersThatTheMachineDoesNotKnowAreToldAsSuch() {
        CommandRun run = CommandRun.of("check", "Web rodin z Plzn\uFFFD\uFFFD\0");

        assertThat(run.exitCode()).isEqualTo(ExitCode.MACHINE);
        assertThat(run.err()).contains("nezná písmena").contains("LC_ALL=C.UTF-8");
    }

    @ParameterizedTest
    @ValueSource(strings = {"serve", "report", "form"})
    void anAddressIsTakenOnlyWhereItMakesADifference(String command) {
        CommandRun run = CommandRun.of(command, site.toString(), "--host", "https://example.org/");

        assertThat(run.exitCode()).isEqualTo(ExitCode.WRONG_USE);
        assertThat(run.err()).startsWith("Nerozumím slovu „--host“");
    }

    @ParameterizedTest
    @ValueSource(strings = {"new playground nove-hriste", "translate playground/u-reky en"})
    void aRecordIsNotSoughtOrStartedOutsideASite(String line) throws IOException {
        Path records = site.resolve("content");

        CommandRun run = CommandRun.of((line + " --site " + records).split(" "));

        assertThat(run.exitCode()).isEqualTo(ExitCode.WRONG_USE);
        assertThat(run.err()).startsWith("Složka " + records.resolve("content") + " neexistuje");
        assertThat(records.resolve("content")).doesNotExist();
    }

    @Test
    void aLanguageInWhichTheProgramDoesNotSpeakIsRefused() {
        for (String[] given : new String[][] {{"--messages", "de"}, {"--messages=de"}}) {
            CommandRun run = given.length == 1
                    ? CommandRun.of("check", site.toString(), given[0])
                    : CommandRun.of("check", site.toString(), given[0], given[1]);

            assertThat(run.exitCode()).isEqualTo(ExitCode.WRONG_USE);
            assertThat(run.err()).contains("„de“").contains("cs|en");
            assertThat(run.out()).isEmpty();
        }
    }
}
