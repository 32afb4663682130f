package cz.rozcestnik.model.kind;

import static org.assertj.core.api.Assertions.assertThat;

import cz.rozcestnik.model.Value;
import cz.rozcestnik.problem.Place;
import org.junit.jupiter.api.Test;

class ReferenceKindTest {
    @Test
    void the_name_of_a_record_is_kept_with_its_place() {
        assertThat(KindReading.of(new ReferenceKind("organization"), "mesto-vzorov").value()).contains(new Value.Reference(
                "organization", "mesto-vzorov", new Place("x.cs.md", 1, 8, 12, "field: mesto-vzorov")));
    }

    @Test
    void a_list_is_no_name() {
        assertThat(KindReading.of(new ReferenceKind("organization"), "[a, b]").refused()).containsExactly("TEXT_EXPECTED 1:8");
    }
}
