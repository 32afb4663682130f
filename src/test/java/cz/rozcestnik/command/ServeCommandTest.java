package cz.rozcestnik.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServeCommandTest {

    @Test
    void whosePortIsTakenIsOfferedAnother(@TempDir Path folder) throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            CommandRun run = CommandRun.of("serve", folder.toString(), "--port", String.valueOf(taken.getLocalPort()));

            assertThat(run.exitCode()).isEqualTo(ExitCode.MACHINE);
            assertThat(run.err()).contains("--port " + ServeCommand.other(taken.getLocalPort()) + ".\n");
        }
        assertThat(ServeCommand.other(4081)).isEqualTo(4082);
        assertThat(ServeCommand.other(65_535)).isEqualTo(65_534);
    }

    @Test
    void aPortThatThisAccountMayNotTakeIsNotToldAsTaken() {
        assertThat(ServeCommand.refusal(new BindException("Permission denied"))).isEqualTo("serve.denied");
        assertThat(ServeCommand.refusal(new BindException("Address already in use"))).isEqualTo("serve.taken");
        assertThat(ServeCommand.refusal(new BindException())).isEqualTo("serve.taken");
    }
}
