package cz.rozcestnik.model.kind;

import static org.assertj.core.api.Assertions.assertThat;

import cz.rozcestnik.language.Labels;
import cz.rozcestnik.model.Value;
import cz.rozcestnik.problem.ProblemCode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChoiceKindTest {
    private static final Labels SAND = Labels.same("písek");
    private static final List<Labels> KNOWN = List.of(Labels.same("sand (písek)"), Labels.same("grass (tráva)"));
    private static final ChoiceKind SURFACE = new ChoiceKind(choices());

    @Test
    void a_code_of_the_list_comes_with_its_label() {
        assertThat(KindReading.of(SURFACE, "sand").value()).contains(new Value.Choice("sand", SAND));
    }

    @Test
    void a_misspelt_code_is_refused_with_the_one_that_was_meant() {
        KindReading read = KindReading.of(SURFACE, "Snad");

        assertThat(read.refused()).containsExactly("CHOICE_UNKNOWN_SUGGESTED 1:8");
        assertThat(read.problems().get(0).arguments()).containsExactly("Snad", "sand", KNOWN);
    }

    @Test
    void what_people_call_a_code_means_it() {
        KindReading read = KindReading.of(SURFACE, "Trava");

        assertThat(read.refused()).containsExactly("CHOICE_UNKNOWN_SUGGESTED 1:8");
        assertThat(read.problems().get(0).arguments()).containsExactly("Trava", "grass", KNOWN);
    }

    @Test
    void any_other_text_is_refused_with_the_codes_and_their_labels_in_the_order_of_the_model() {
        KindReading read = KindReading.of(SURFACE, "beton");

        assertThat(read.refused()).containsExactly("CHOICE_UNKNOWN 1:8");
        assertThat(read.problems().get(0).arguments()).containsExactly("beton", KNOWN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "''", "~", "[]"})
    void a_choice_left_empty_is_told_with_the_codes_to_choose_from(String empty) {
        KindReading read = KindReading.of(SURFACE, empty);

        assertThat(read.codes()).containsExactly(ProblemCode.VALUE_EMPTY_SUGGESTED);
        assertThat(read.problems().get(0).arguments()).containsExactly(KNOWN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]"})
    void so_is_a_list_of_choices(String empty) {
        KindReading read = KindReading.of(new ListKind(SURFACE), empty);

        assertThat(read.codes()).containsExactly(ProblemCode.VALUE_EMPTY_SUGGESTED);
        assertThat(read.problems().get(0).arguments()).containsExactly(KNOWN);
    }

    private static Map<String, Labels> choices() {
        Map<String, Labels> choices = new LinkedHashMap<>();
        choices.put("sand", SAND);
        choices.put("grass", Labels.same("tráva"));
        return choices;
    }
}
