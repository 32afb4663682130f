package cz.rozcestnik.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SignsTest {
    private static final Signs SIGNS = Signs.of("!~ @");

    @Test
    void each_sign_of_either_half_of_ascii_is_found() {
        for (String sign : "!~ @".split("")) {
            assertThat(SIGNS.in("ž" + sign)).as(sign).isTrue();
            assertThat(SIGNS.hold(sign.charAt(0))).as(sign).isTrue();
        }
    }

    @Test
    void no_other_sign_is_taken_for_one_of_them() {
        for (char sign = 0; sign < 0x400; sign++) {
            boolean one = "!~ @".indexOf(sign) >= 0;
            assertThat(SIGNS.hold(sign)).as("sign %d", (int) sign).isEqualTo(one);
            assertThat(SIGNS.in("x" + sign + "y")).as("sign %d", (int) sign).isEqualTo(one);
        }
        assertThat(SIGNS.in("")).isFalse();
    }
}
