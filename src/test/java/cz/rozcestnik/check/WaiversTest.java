package cz.rozcestnik.check;

import static org.assertj.core.api.Assertions.assertThat;

import cz.rozcestnik.testing.SmallSite;
import org.junit.jupiter.api.Test;

class WaiversTest {

    private static final SmallSite SITE = SmallSite.empty().withType("note", """
            waived:
                kind: list
                of:
                  kind: group
                  fields:
                    check: {kind: choice, choices: {abbreviation-unexplained: {cs: Z, en: A}, heading-skips-level: {cs: N, en: H}}, label: {cs: K, en: C}}
                    reason: {kind: text, label: {cs: D, en: R}}
                translated: yes
                role: waivers
                label: {cs: V, en: W}""");

    @Test
    void nobody_waives_what_is_no_matter_of_taste() {
        SmallSite site = SITE.withRecord("note/kun.cs", "#### Kůň\n", "waived: [{check: heading-skips-level, reason: Líbí se mi.}]");

        assertThat(Told.of(site)).containsExactly("HEADING_SKIPS_LEVEL note/kun.cs.md:5:1 [####, ##]",
                "WAIVER_UNUSED note/kun.cs.md:3:18 [heading-skips-level]");
    }

    @Test
    void a_waiver_holds_for_its_own_file_only() {
        SmallSite site = SITE.withRecord("note/kun.cs", "Řekněte UZP.\n", "waived: [{check: abbreviation-unexplained, reason: Zná ji každý.}]")
                .withRecord("note/pes.cs", "Řekněte UZP.\n");

        assertThat(Told.of(site)).containsExactly("ABBREVIATION_UNEXPLAINED note/pes.cs.md:4:9 [UZP]");
    }
}
