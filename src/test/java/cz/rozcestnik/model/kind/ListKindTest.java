package cz.rozcestnik.model.kind;

import static org.assertj.core.api.Assertions.assertThat;

import cz.rozcestnik.model.Value;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ListKindTest {
    private static final ListKind NUMBERS = new ListKind(new NumberKind(Optional.empty(), Optional.empty()));

    @Test
    void items_keep_their_order_in_both_styles() {
        Value three = new Value.Items(List.of(number(3), number(1), number(2)));

        assertThat(KindReading.of(NUMBERS, "[3, 1, 2]").value()).contains(three);
        assertThat(KindReading.of(NUMBERS, "\n  - 3\n  - 1\n  - 2").value()).contains(three);
    }

    @Test
    void every_item_that_is_wrong_is_told_at_its_place_and_the_others_are_kept() {
        KindReading read = KindReading.of(NUMBERS, "[a, 1, bé]");

        assertThat(read.refused()).containsExactly("NUMBER_EXPECTED 1:9", "NUMBER_EXPECTED 1:15");
        assertThat(read.value()).contains(new Value.Items(List.of(number(1))));
    }

    @Test
    void one_value_is_no_list() {
        assertThat(KindReading.of(NUMBERS, "{a: 1}").refused()).containsExactly("LIST_EXPECTED 1:8");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "1, 2"})
    void what_only_lacks_the_brackets_is_told_with_them(String written) {
        KindReading read = KindReading.of(NUMBERS, written);

        assertThat(read.refused()).containsExactly("LIST_EXPECTED_SUGGESTED 1:8");
        assertThat(read.problems().get(0).arguments()).containsExactly("[" + written + "]");
        assertThat(KindReading.of(NUMBERS, "[" + written + "]").problems()).isEmpty();
    }

    @Test
    void a_list_without_items_is_empty() {
        assertThat(KindReading.of(NUMBERS, "[]").refused()).containsExactly("VALUE_EMPTY 1:8");
    }

    private static Value number(int number) {
        return new Value.Number(BigDecimal.valueOf(number));
    }
}
