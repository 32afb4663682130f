package cz.rozcestnik.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Base64;
import java.util.Random;
import java.util.zip.Deflater;
import org.junit.jupiter.api.Test;

class PackedTest {
    @Test
    void what_is_packed_comes_back() {
        Random random = new Random(1);
        for (int size : new int[] {0, 1, 2, 3, 100, 4096, 70_000}) {
            for (int letters : new int[] {1, 4, 256}) {
                byte[] bytes = bytes(random, size, letters);
                assertThat(Packed.unpack(Packed.pack(bytes))).isEqualTo(bytes);
            }
        }
    }

    @Test
    void every_kind_of_deflate_block_is_read() {
        byte[] bytes = bytes(new Random(2), 3000, 7);
        for (int level = Deflater.NO_COMPRESSION; level <= Deflater.BEST_COMPRESSION; level++) {
            for (int strategy : new int[] {Deflater.DEFAULT_STRATEGY, Deflater.HUFFMAN_ONLY, Deflater.FILTERED}) {
                assertThat(Inflater.inflate(deflate(bytes, level, strategy), 0)).isEqualTo(bytes);
            }
        }
        assertThat(Inflater.inflate(deflate(new byte[] {7}, 9, Deflater.DEFAULT_STRATEGY), 0)).containsExactly(7);
    }

    @Test
    void text_that_was_cut_anywhere_is_refused() {
        String packed = Packed.pack(bytes(new Random(3), 500, 9));
        for (int length = 0; length < packed.length(); length++) {
            String cut = packed.substring(0, length);
            assertThatThrownBy(() -> Packed.unpack(cut)).as("%d characters", length)
                    .isInstanceOf(DamagedShardException.class);
        }
    }

    @Test
    void bytes_that_were_changed_anywhere_are_refused() {
        byte[] packed = Base64.getDecoder().decode(Packed.pack(bytes(new Random(4), 500, 9)));
        Random random = new Random(5);
        int refused = 0;
        for (int at = 0; at < packed.length; at++) {
            byte[] changed = packed.clone();
            changed[at] ^= (byte) (1 << random.nextInt(7));
            String text = Base64.getEncoder().encodeToString(changed);
            try {
                assertThat(Packed.unpack(text)).isEqualTo(Packed.unpack(Base64.getEncoder().encodeToString(packed)));
            } catch (DamagedShardException damaged) {
                refused++;
            }
        }
        assertThat(refused).isGreaterThan(packed.length * 9 / 10);
    }

    @Test
    void letters_that_are_not_base64_are_refused() {
        assertThatThrownBy(() -> Packed.unpack("<b>&</b>")).isInstanceOf(DamagedShardException.class);
    }

    private static byte[] bytes(Random random, int size, int letters) {
        byte[] bytes = new byte[size];
        for (int i = 0; i < size; i++) {
            bytes[i] = (byte) random.nextInt(letters);
        }
        return bytes;
    }

    private static byte[] deflate(byte[] bytes, int level, int strategy) {
        Deflater deflater = new Deflater(level, true);
        deflater.setStrategy(strategy);
        deflater.setInput(bytes);
        deflater.finish();
        byte[] out = new byte[2 * bytes.length + 100];
        int length = 0;
        while (!deflater.finished()) {
            length += deflater.deflate(out, length, out.length - length);
        }
        deflater.end();
        return java.util.Arrays.copyOf(out, length);
    }
}
