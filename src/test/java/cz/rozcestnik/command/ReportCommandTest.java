package cz.rozcestnik.command;

import static org.assertj.core.api.Assertions.assertThat;

import cz.rozcestnik.testing.Folders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportCommandTest {
    @TempDir
    private Path folder;
    private Path site;

    @BeforeEach
    void copyASite() {
        site = folder.resolve("site");
        Folders.copy(Path.of("src/test/sites/translations"), site);
    }

    @Test
    void everyOfficeReadsWhatItHasToVerifyTheMostUrgentFirst() throws IOException {
        assertThat(report().exitCode()).isZero();

        assertThat(csv("freshness")).isEqualTo("""
                Responsible office;Record;Type;State;Verified;Valid until;Time left;File
                Matrika;"'=1+1; kolik to je";Leaflet;long overdue;2025-01-10;2025-07-10;-499;content/leaflet/vzorec.cs.md
                Matrika;Narození dítěte;Leaflet;overdue;2026-03-01;2026-09-01;-81;content/leaflet/narozeni-ditete.cs.md
                """);
        assertThat(page("freshness")).contains("<h2>Matrika <span class=\"count\">2 rows</span></h2>")
                .contains("1\u00a0September\u00a02026").contains("81 days late").doesNotContain("Bytový odbor");
    }

    @Test
    void theClockDecidesWhatIsDue() throws IOException {
        CommandRun.of("report", site.toString(), "--messages", "en", "--clock", "2027-03-10T08:00");

        assertThat(csv("freshness")).contains("Bytový odbor;Moving house;Leaflet;verify soon;2026-10-01;2027-04-01;22;");
    }

    @Test
    void everyOfficeReadsWhichTranslationsAreMissingOrOlderThanTheirOriginals() throws IOException {
        CommandRun.of("translate", "leaflet/stehovani", "en", "--confirm", "--site", site.toString());
        Path original = site.resolve("content/leaflet/stehovani.cs.md");
        Files.writeString(original, Files.readString(original).replace("title: Stěhování", "title: Stěhujeme se\nsource-note: Odbor"));

        report();

        assertThat(csv("translations")).contains(
                "Bytový odbor;Moving house;Leaflet;English;older than the original;\"Title, Source of the facts\";"
                        + "\"Title: [-Stěhování-]{+Stěhujeme se+}\nSource of the facts: {+Odbor+}\";translate leaflet/stehovani en;content/leaflet/stehovani.cs.md\n",
                "Bytový odbor;Moving house;Leaflet;English;incomplete;Source of the facts;;",
                "Matrika;Narození dítěte;Leaflet;English;missing;;;translate leaflet/narozeni-ditete en;")
                .doesNotContain("koncept");
        assertThat(page("translations")).contains("<strong>Title:</strong> <del>Stěhování</del><ins>Stěhujeme se</ins>");
    }

    @Test
    void referencesAndLinksTellWhoUsesARecordAndWhichNobodyUses() throws IOException {
        report();

        assertThat(csv("references")).contains(
                "Leaflets;Moving house;1;leaflet/vzorec;content/leaflet/stehovani.cs.md\n",
                "Offices;Matrika;2;\"leaflet/narozeni-ditete, leaflet/vzorec\";content/office/matrika.cs.md\n");
        assertThat(csv("unused")).isEqualTo("""
                Type;Record;Responsible office;File
                Subjects;Škola;Nobody answers for it;content/subject/skola.cs.md
                """);
    }

    @Test
    void regionsAndTopicsAreCountedAndTheGapsAreNamed() throws IOException {
        report();

        assertThat(csv("coverage")).startsWith("Type;Region;Bydlení;Narození;Škola\n")
                .contains("Leaflets;CZ051;2;1;0\n", "Leaflets;CZ052;1;1;0\n", "Leaflets;CZ080;0;0;0\n", "Leaflets;CZ;0;1;0\n");
        assertThat(csv("gaps")).contains("Liberecký kraj;Škola;nothing\n", "Moravskoslezský kraj;Narození;1 record for the whole country\n")
                .doesNotContain("Liberecký kraj;Bydlení");
        assertThat(csv("gaps").lines()).hasSize(1 + 12 * 3 + 2);
    }

    @Test
    void whatIsCountedIsKeptAmongTheContentByDaysAndOnlyWhereItChanged() throws IOException {
        Path counts = site.resolve("content/coverage");

        assertThat(report().err()).contains("the counts of today are in");
        assertThat(counts.resolve("2026-11-21.csv")).content().startsWith("region;topic;services;stories\n")
                .contains("\nCZ051;bydleni;2;0\n");
        CommandRun later = CommandRun.of("report", site.toString(), "--messages", "en", "--clock", "2026-11-25T08:00");
        assertThat(later.exitCode()).isZero();
        assertThat(later.err()).doesNotContain("counts of today");
        assertThat(counts).isDirectoryNotContaining("glob:**2026-11-25.csv");
    }

    @Test
    void theReportIsCzechUnlessAskedOtherwiseAndNeedsNothingButItsFolder() throws IOException {
        CommandRun run = CommandRun.of("report", site.toString());

        assertThat(run.err()).startsWith("Přehledy jsou hotové, otevřete ");
        assertThat(page("index")).contains("<html lang=\"cs\">", "2 záznamy k ověření", "Stav k 21.\u00a011.\u00a02026", "Letáky");
        assertThat(page("index")).doesNotContain("<script").doesNotContain("http://").doesNotContain("https://");
        Folders.files(folderOfReport()).forEach(file -> assertThat(file.getFileName().toString())
                .matches("[a-z]+\\.(html|csv|css)|\\.rozcestnik"));
    }

    @Test
    void theSameContentGivesTheSameBytes() {
        report();
        SortedMap<String, String> first = Folders.fingerprints(folderOfReport());
        report();

        assertThat(Folders.fingerprints(folderOfReport())).isEqualTo(first).hasSizeGreaterThan(10);
    }

    @Test
    void aSiteWithAnErrorLeavesTheLastReportAsItWas() throws IOException {
        report();
        SortedMap<String, String> first = Folders.fingerprints(folderOfReport());
        Files.writeString(site.resolve("content/leaflet/koncept.cs.md"), "---\ntitel: Koncept\n---\n");

        CommandRun run = report();

        assertThat(run.exitCode()).isEqualTo(ExitCode.PROBLEMS);
        assertThat(run.err()).contains("content/leaflet/koncept.cs.md:2:1: error:").contains("No report was made: mend the errors first.");
        assertThat(Folders.fingerprints(folderOfReport())).isEqualTo(first);
    }

    @Test
    void aFolderThatDoesNotExistIsWrongUse() {
        assertThat(CommandRun.of("report", folder.resolve("nowhere").toString()).exitCode()).isEqualTo(ExitCode.WRONG_USE);
    }

    private CommandRun report() {
        return CommandRun.of("report", site.toString(), "--messages", "en");
    }

    private Path folderOfReport() {
        return site.resolve("target/report");
    }

    private String page(String name) throws IOException {
        return Files.readString(folderOfReport().resolve(name + ".html"));
    }

    private String csv(String name) throws IOException {
        String text = Files.readString(folderOfReport().resolve(name + ".csv"));
        assertThat(text).startsWith("\ufeff");
        return text.substring(1).replace("\r\n", "\n");
    }
}
