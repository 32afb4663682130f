package cz.rozcestnik.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ChecksumTest {

    /** The values that catalogues of checksums give for these digits. */
    @Test
    void bothChecksumsStandOneAfterTheOther() {
        assertThat(Checksum.of("123456789".getBytes(StandardCharsets.US_ASCII))).hasToString("cbf43926e3069283");
        assertThat(Checksum.of(new byte[0])).hasToString("0000000000000000");
    }

    @Test
    void bytesThatShareOneOfThemDifferInTheOther() {
        Checksum one = Checksum.of("plumless".getBytes(StandardCharsets.US_ASCII));
        Checksum other = Checksum.of("buckeroo".getBytes(StandardCharsets.US_ASCII));

        assertThat(one.crc32()).isEqualTo(other.crc32());
        assertThat(one).isNotEqualTo(other);
    }
}
