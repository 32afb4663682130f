package cz.rozcestnik.command;

import static org.assertj.core.api.Assertions.assertThat;

import cz.rozcestnik.language.Language;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class FaultTest {
    private final ByteArrayOutputStream told = new ByteArrayOutputStream();

    @Test
    void tooLittleMemoryIsTheMachinesRefusal() {
        assertThat(failed(new OutOfMemoryError("Java heap space"))).isEqualTo(ExitCode.MACHINE);
        assertThat(told()).contains("nemá dost paměti").doesNotContain("\tat ");
    }

    @Test
    void anyOtherErrorIsAFaultOfOursWithItsTrace() {
        assertThat(failed(new ExceptionInInitializerError("gone"))).isEqualTo(ExitCode.FAULT);
        assertThat(told()).contains("chyba programu").contains("ExceptionInInitializerError");
    }

    private int failed(Throwable failure) {
        PrintStream stream = new PrintStream(told, true, StandardCharsets.UTF_8);
        return CommandLineInterface.failed(failure, new Terminal(stream, stream, CommandTexts.in(Language.CS)));
    }

    private String told() {
        return told.toString(StandardCharsets.UTF_8);
    }
}
