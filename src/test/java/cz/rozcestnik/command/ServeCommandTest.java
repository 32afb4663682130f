package cz.rozcestnik.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.BindException;
import org.junit.jupiter.api.Test;

class ServeCommandTest {

    @Test
    void aPortThatThisAccountMayNotTakeIsNotToldAsTaken() {
        assertThat(ServeCommand.refusal(new BindException("Permission denied"))).isEqualTo("serve.denied");
        assertThat(ServeCommand.refusal(new BindException("Address already in use"))).isEqualTo("serve.taken");
        assertThat(ServeCommand.refusal(new BindException())).isEqualTo("serve.taken");
    }
}
