package cz.rozcestnik.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.apache.lucene.util.automaton.CharacterRunAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;
import org.junit.jupiter.api.Test;

class EditDistanceTest {
    @Test
    void a_swap_of_neighbours_is_one_slip() {
        assertThat(EditDistance.within(1, "hlidani", "hlidain")).isTrue();
        assertThat(EditDistance.within(1, "hlidani", "hilndai")).isFalse();
        assertThat(EditDistance.within(1, "", "a")).isTrue();
        assertThat(EditDistance.within(1, "", "ab")).isFalse();
    }

    @Test
    void slips_are_counted_like_lucene_does() {
        Random random = new Random(11);
        int[] accepted = new int[3];
        for (int round = 0; round < 3000; round++) {
            String one = word(random);
            String other = word(random);
            for (int slips = 1; slips <= 2; slips++) {
                boolean near = new CharacterRunAutomaton(new LevenshteinAutomata(one, true).toAutomaton(slips)).run(other);
                assertThat(EditDistance.within(slips, one, other)).as(one + " " + other + " " + slips).isEqualTo(near);
                accepted[slips] += near ? 1 : 0;
            }
        }
        assertThat(accepted[1]).isGreaterThan(50);
        assertThat(accepted[2]).isGreaterThan(accepted[1]);
    }

    private static String word(Random random) {
        StringBuilder word = new StringBuilder();
        for (int letters = 2 + random.nextInt(4); letters > 0; letters--) {
            word.append((char) ('a' + random.nextInt(3)));
        }
        return word.toString();
    }
}
