package cz.rozcestnik.preview;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PreviewServerTest {

    @Test
    void atTheUsualPortThisMachineIsCalledWithoutItToo() {
        assertThat(PreviewServer.hosts(80)).contains("localhost", "127.0.0.1", "[::1]", "localhost:80");
    }

    @Test
    void atAnyOtherPortItIsCalledOnlyWithIt() {
        assertThat(PreviewServer.hosts(4080)).containsExactly("localhost:4080", "127.0.0.1:4080", "[::1]:4080");
    }
}
