package cz.rozcestnik.command;

import static org.assertj.core.api.Assertions.assertThat;

import cz.rozcestnik.testing.corpus.Corpus;
import cz.rozcestnik.testing.corpus.CorpusFile;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A portal of ten thousand records with a thousand faults is checked in one run, in less memory than a gibibyte. */
class LargeSiteIT {
    private static final Corpus CORPUS = Corpus.of(10_000).withFaults(1_000);
    private static final long GIBIBYTE = 1024 * 1024;
    private static final Pattern PEAK = Pattern.compile("VmHWM:\\s+(\\d+) kB");

    @TempDir
    private Path folder;

    @Test
    void itsEditorReadsAReportThatFitsAPersonAndEndsWithWhereToBegin() throws IOException, InterruptedException {
        CORPUS.write(folder);

        List<String> report = check();

        int summary = report.indexOf("");
        assertThat(report.subList(summary + 1, report.size()))
                .isEqualTo(Files.readAllLines(Path.of("src/test/resources/cz/rozcestnik/command/large-site.cs.txt")));
        assertThat(report.subList(0, summary)).hasSizeBetween(400, 800).contains("  … a dalších 280 problémů v tomto souboru");
        Matcher peak = PEAK.matcher(Files.readString(folder.resolve("memory.txt")));
        if (peak.find()) {
            assertThat(Long.parseLong(peak.group(1))).as("peak memory in KiB").isBetween(100L * 1024, GIBIBYTE);
        }
    }

    @Test
    void itIsTenThousandRecordsInTwoLanguages() {
        List<String> records = CORPUS.files().map(CorpusFile::path).filter(path -> path.endsWith(".md")).toList();

        assertThat(records).doesNotHaveDuplicates();
        assertThat(records).filteredOn(path -> path.endsWith(".cs.md")).hasSize(10_000);
        assertThat(records).filteredOn(path -> path.endsWith(".en.md")).hasSizeGreaterThan(9_000);
    }

    private List<String> check() throws IOException, InterruptedException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        File report = folder.resolve("report.txt").toFile();
        Process run = new ProcessBuilder(java, "-Xmx512m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1",
                "-cp", System.getProperty("java.class.path"), MeasuredRun.class.getName(),
                folder.resolve("memory.txt").toString(), "check", folder.toString())
                .redirectOutput(report).redirectErrorStream(true).start();
        assertThat(run.waitFor()).isEqualTo(ExitCode.PROBLEMS);
        return Files.readAllLines(report.toPath(), StandardCharsets.UTF_8);
    }
}
