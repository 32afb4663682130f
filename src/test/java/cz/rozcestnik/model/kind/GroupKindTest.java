package cz.rozcestnik.model.kind;

import static org.assertj.core.api.Assertions.assertThat;

import cz.rozcestnik.language.Labels;
import cz.rozcestnik.model.Field;
import cz.rozcestnik.model.FieldKind;
import cz.rozcestnik.model.Phone;
import cz.rozcestnik.model.Role;
import cz.rozcestnik.model.Value;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GroupKindTest {
    private static final GroupKind CONTACT =
            new GroupKind(List.of(field("label", new TextKind(80), false), field("number", new PhoneKind(), true)));

    private static final Field STATUS = new Field("status", new ChoiceKind(statuses()),
            new Field.Help(Labels.same("Stav záznamu"), Labels.same(""), ""), new Field.Rules(true, false),
            new Field.Use(Optional.of(Role.STATUS), 0, false));

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

    @ParameterizedTest
    @CsvSource({"draft: yes, draft", "Draft: true, draft", "rozepsany: ano, draft", "published: no, draft", "published: false, draft", "draft: ne, published",
        "draft: false, published", "zverejneno: ano, published", "published: 2026-05-01, published", "archived: yes, archived", "archived: no, published"})
    void a_status_written_as_a_field_of_its_own_is_told_with_the_line_to_write(String written, String code) {
        KindReading read = KindReading.of(new GroupKind(List.of(STATUS)), "{" + written + "}");

        assertThat(read.refused()).containsExactly("STATUS_AS_FIELD 1:9");
        assertThat(read.problems().get(0).arguments()).containsExactly(written.substring(0, written.indexOf(':')), "status: " + code);
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

    private static Map<String, Labels> statuses() {
        Map<String, Labels> statuses = new LinkedHashMap<>();
        statuses.put("draft", Labels.same("rozepsaný"));
        statuses.put("published", Labels.same("zveřejněný"));
        statuses.put("archived", Labels.same("archivovaný"));
        return statuses;
    }

    private static Field field(String name, FieldKind kind, boolean required) {
        return new Field(name, kind, new Field.Help(Labels.same(name), Labels.same(""), ""),
                new Field.Rules(required, false), new Field.Use(Optional.empty(), 0, false));
    }
}
