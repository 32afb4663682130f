package cz.rozcestnik.command;

import static org.assertj.core.api.Assertions.assertThat;

import cz.rozcestnik.testing.Folders;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineInterfaceTest {
    private static final Path SITE = Path.of("src/test/sites/a-new-content-type");

    @TempDir
    private Path folder;

    @Test
    void a_file_where_the_machine_should_make_a_folder_is_a_refusal_of_the_machine() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "…");

        CommandRun run = CommandRun.of("build", site().toString(), "--output", file.resolve("site").toString(), "--messages", "en");

        assertThat(run.exitCode()).isEqualTo(ExitCode.MACHINE);
        assertThat(run.err()).contains(file.toString()).doesNotContain("\tat ");
        assertThat(file).hasContent("…");
    }

    @Test
    void a_fault_of_the_program_comes_with_what_to_send_us() {
        CommandRun run = onTerminalThat(() -> {
            throw new IllegalStateException("ouch");
        });

        assertThat(run.exitCode()).isEqualTo(ExitCode.FAULT);
        assertThat(run.err()).contains(System.getProperty("java.version")).contains("IllegalStateException: ouch").contains("\tat ");
    }

    @Test
    void even_a_stack_that_overflows_is_a_fault_of_the_program() {
        CommandRun run = onTerminalThat(() -> {
            throw new StackOverflowError();
        });

        assertThat(run.exitCode()).isEqualTo(ExitCode.FAULT);
        assertThat(run.err()).contains("StackOverflowError");
    }

    @ParameterizedTest
    @CsvSource({"build --clock yesterday, yesterday", "check --format xml, xml", "search --language de x, de", "search x, --language",
            "search --language cs --limit 0 x, 0", "search --language cs --limit many x, many", "build --host rodiny.example.org, rodiny.example.org",
            "build --output, --output",
            "build a b, b"})
    void wrong_use_is_told_with_the_word_that_is_wrong(String line, String word) {
        CommandRun run = CommandRun.of(line.split(" "));

        assertThat(run.exitCode()).isEqualTo(ExitCode.WRONG_USE);
        assertThat(run.err()).contains(word).doesNotContain("\tat ");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void a_search_before_a_build_is_told_what_to_do_first() {
        CommandRun run = CommandRun.of("search", "--language", "cs", "--site", folder.toString(), "x");

        assertThat(run.exitCode()).isEqualTo(ExitCode.WRONG_USE);
        assertThat(run.err()).contains("build");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "--help", "build --help", "check --help --messages en", "search --messages=en -h"})
    void help_is_a_result(String line) {
        CommandRun run = CommandRun.of(line.isEmpty() ? new String[0] : line.split(" "));

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("rozcestnik");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void a_check_without_problems_is_done() {
        assertThat(CommandRun.of("check", site().toString())).satisfies(run -> {
            assertThat(run.exitCode()).isZero();
            assertThat(run.out()).isEmpty();
        });
    }

    /** Runs a command whose result a terminal does not take. */
    private static CommandRun onTerminalThat(Runnable fails) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8) {
            @Override
            public void print(String text) {
                fails.run();
            }
        };
        int exitCode = new CommandLineInterface(out, new PrintStream(err, true, StandardCharsets.UTF_8)).run();
        return new CommandRun(exitCode, "", err.toString(StandardCharsets.UTF_8));
    }

    private Path site() {
        Path site = folder.resolve("site");
        Folders.copy(SITE, site);
        return site;
    }
}
