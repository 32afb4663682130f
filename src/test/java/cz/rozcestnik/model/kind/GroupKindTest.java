package cz.rozcestnik.model.kind;

import static org.assertj.core.api.Assertions.assertThat;

import cz.rozcestnik.language.Labels;
import cz.rozcestnik.model.Field;
import cz.rozcestnik.model.FieldKind;
import cz.rozcestnik.model.Phone;
import cz.rozcestnik.model.Value;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class GroupKindTest {
    private static final GroupKind CONTACT =
            new GroupKind(List.of(field("label", new TextKind(80), false), field("number", new PhoneKind(), true)));

    @Test
    void values_stand_in_the_order_of_the_model_with_their_own_kinds() {
        Value.Group group = (Value.Group) KindReading.of(CONTACT, "{number: 116 111, label: linka}").value().orElseThrow();

        assertThat(group.values()).containsExactly(Map.entry("label", new Value.Text("linka")),
                Map.entry("number", new Phone("116111", "116\u00a0111", Phone.Line.SHORT, Phone.Charge.FREE)));
    }

    @Test
    void a_required_field_that_is_not_there_is_missing() {
        KindReading read = KindReading.of(CONTACT, "{label: linka}");

        assertThat(read.refused()).containsExactly("FIELD_MISSING 1:8");
        assertThat(read.problems().get(0).arguments()).startsWith("number");
    }

    @Test
    void a_misspelt_field_is_told_once_and_is_not_missing_too() {
        KindReading read = KindReading.of(CONTACT, "{nubmer: 116 111}");

        assertThat(read.refused()).containsExactly("FIELD_UNKNOWN_SUGGESTED 1:9");
        assertThat(read.problems().get(0).arguments()).containsExactly("nubmer", "number");
    }

    @Test
    void an_unknown_field_is_told_with_those_that_are_known() {
        KindReading read = KindReading.of(CONTACT, "{number: 112, fax: 1}");

        assertThat(read.refused()).containsExactly("FIELD_UNKNOWN 1:22");
        assertThat(read.problems().get(0).arguments()).containsExactly("fax", "label, number");
    }

    @Test
    void a_text_is_no_group() {
        KindReading read = KindReading.of(CONTACT, "112");

        assertThat(read.refused()).containsExactly("GROUP_EXPECTED 1:8");
        assertThat(read.problems().get(0).arguments()).containsExactly("label, number");
    }

    private static Field field(String name, FieldKind kind, boolean required) {
        return new Field(name, kind, new Field.Help(Labels.same(name), Labels.same(""), ""),
                new Field.Rules(required, false), new Field.Use(Optional.empty(), 0, false));
    }
}
