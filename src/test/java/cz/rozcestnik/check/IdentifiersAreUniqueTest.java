package cz.rozcestnik.check;

import static org.assertj.core.api.Assertions.assertThat;

import cz.rozcestnik.testing.SmallSite;
import org.junit.jupiter.api.Test;

class IdentifiersAreUniqueTest {

    @Test
    void names_that_differ_only_in_upper_and_lower_case_lead_programs_to_one_record() {
        SmallSite site = SmallSite.empty().withType("note", "slug: {kind: text, label: {cs: A, en: A}, translated: yes, role: slug}")
                .withRecord("note/CZ051.cs", "").withRecord("note/cz051.cs", "", "slug: jiny");

        assertThat(Told.of(site)).containsExactly("IDENTIFIER_TAKEN note/cz051.cs.md:1:1 [note/CZ051]");
    }
}
