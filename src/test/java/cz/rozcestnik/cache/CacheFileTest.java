package cz.rozcestnik.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CacheFileTest {
    private static final CacheFile FORM = new CacheFile("test", "5eed");
    @TempDir
    private Path folder;

    private static byte[] written() throws IOException {
        return FORM.bytes(out -> {
            out.writeUTF("Hřiště");
            out.writeInt(7);
        });
    }

    private Optional<String> read(CacheFile form, byte[] bytes) throws IOException {
        return form.read(Files.write(folder.resolve("file"), bytes), in -> in.readUTF() + in.readInt());
    }

    @Test
    void whatWasWrittenIsRead() throws IOException {
        assertThat(read(FORM, written())).contains("Hřiště7");
        assertThat(FORM.read(folder.resolve("file"), in -> in.readAllBytes().length)).contains(2 + 9 + 4);
    }

    @Test
    void aFileOfAnotherKindOrProgramIsIgnored() throws IOException {
        assertThat(read(new CacheFile("test", "other"), written())).isEmpty();
        assertThat(read(new CacheFile("rest", "5eed"), written())).isEmpty();
        assertThat(read(FORM, "something else\n".repeat(10).getBytes(StandardCharsets.UTF_8))).isEmpty();
        assertThat(read(FORM, new byte[1000])).isEmpty();
    }

    @Test
    void whereNothingWasWrittenThereIsNothing() throws IOException {
        assertThat(FORM.read(folder.resolve("none"), in -> 1)).isEmpty();
        assertThat(FORM.read(Files.createDirectories(folder.resolve("folder")), in -> 1)).isEmpty();
    }

    @Test
    void aFileOfWhichAnyBitIsDamagedIsIgnored() throws IOException {
        byte[] whole = written();
        for (int bit = 0; bit < whole.length * Byte.SIZE; bit++) {
            byte[] damaged = whole.clone();
            damaged[bit / Byte.SIZE] ^= (byte) (1 << bit % Byte.SIZE);
            assertThat(read(FORM, damaged)).as("bit " + bit).isEmpty();
        }
    }

    @Test
    void aFileThatWasCutOffAnywhereIsIgnored() throws IOException {
        byte[] whole = written();
        for (int length = 0; length < whole.length; length++) {
            assertThat(read(FORM, Arrays.copyOf(whole, length))).as(length + " bytes").isEmpty();
        }
    }
}
