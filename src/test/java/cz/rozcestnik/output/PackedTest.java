package cz.rozcestnik.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PackedTest {

    @Test
    void theSameBytesComeBackWhateverTheyAre() {
        Random random = new Random(1);
        for (int length : new int[] {0, 1, 2, 10, 1000, 70_000}) {
            byte[] noise = new byte[length];
            random.nextBytes(noise);
            assertThat(Packed.of(noise).bytes()).isEqualTo(noise);
            byte[] text = "Rodina ".repeat(length).getBytes(StandardCharsets.UTF_8);
            assertThat(Packed.of(text).bytes()).isEqualTo(text);
        }
    }

    @Test
    void aTextIsShorterPackedAndNoiseIsLeftAsItIs() {
        byte[] noise = new byte[1000];
        new Random(1).nextBytes(noise);

        assertThat(Packed.of("Rodina ".repeat(100).getBytes(StandardCharsets.UTF_8)).data()).hasSizeLessThan(50);
        assertThat(Packed.of(noise)).matches(packed -> !packed.deflated() && packed.data().length == 1000);
    }

    @Test
    void whoChangesTheBytesChangesNoOutput() {
        byte[] bytes = {1, 2, 3};
        Output output = new Output("a", bytes);
        bytes[0] = 9;
        output.bytes()[1] = 9;

        output.dense().bytes()[1] = 9;

        assertThat(output.bytes()).containsExactly(1, 2, 3);
    }

    @Test
    void whatWasPackedBeforeMakesNoDifference() {
        Random random = new Random(2);
        try (Packers packers = new Packers()) {
            for (int length : new int[] {70_000, 300_000, 10, 0, 1000, 300_000, 20_000}) {
                byte[] noise = new byte[length];
                random.nextBytes(noise);
                byte[] text = ("Rodina " + length + " ").repeat(length / 10).getBytes(StandardCharsets.UTF_8);
                for (byte[] bytes : new byte[][] {noise, text, noise}) {
                    assertThat(packers.pack(bytes)).usingRecursiveComparison().isEqualTo(Packed.of(bytes));
                }
            }
        }
    }

    @Test
    void oneWhoPacksWhenAllAreDoneStillGetsWhatHeAskedFor() {
        Packers packers = new Packers();
        byte[] bytes = "Rodina ".repeat(100).getBytes(StandardCharsets.UTF_8);
        packers.pack(bytes);
        packers.close();

        assertThat(packers.pack(bytes).bytes()).isEqualTo(bytes);
    }
}
