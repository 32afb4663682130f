package cz.rozcestnik.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class Hash64Test {

    @Test
    void the_same_has_the_same_sum() {
        assertThat(new Hash64().add("poradna").add(7).value()).isEqualTo(new Hash64().add("poradna").add(7).value());
    }

    @Test
    void where_one_text_ends_and_the_next_begins_tells() {
        assertThat(new Hash64().add("ab").add("c").value()).isNotEqualTo(new Hash64().add("a").add("bc").value());
        assertThat(new Hash64().add("").value()).isNotEqualTo(new Hash64().value());
    }

    @Test
    void texts_whose_hash_is_the_same_in_java_have_other_sums() {
        assertThat("Aa".hashCode()).isEqualTo("BB".hashCode());
        assertThat(new Hash64().add("Aa").value()).isNotEqualTo(new Hash64().add("BB").value());
    }

    @Test
    void bytes_that_differ_anywhere_have_other_sums() {
        byte[] bytes = new byte[21];
        Set<Long> sums = new HashSet<>();
        for (int length = 0; length <= bytes.length; length++) {
            sums.add(new Hash64().add(bytes, length).value());
        }
        for (int at = 0; at < bytes.length; at++) {
            for (int bit = 0; bit < Byte.SIZE; bit++) {
                bytes[at] ^= (byte) (1 << bit);
                sums.add(new Hash64().add(bytes, bytes.length).value());
                bytes[at] ^= (byte) (1 << bit);
            }
        }
        assertThat(sums).hasSize(bytes.length + 1 + bytes.length * Byte.SIZE);
    }
}
