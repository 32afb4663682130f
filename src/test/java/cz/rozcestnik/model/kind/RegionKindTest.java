package cz.rozcestnik.model.kind;

import static org.assertj.core.api.Assertions.assertThat;

import cz.rozcestnik.model.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegionKindTest {
    private static final RegionKind REGION = new RegionKind("region");

    @ParameterizedTest
    @ValueSource(strings = {"CZ010", "CZ051", "CZ063", "CZ080", "CZ"})
    void a_code_of_a_region_or_of_the_country_is_kept(String code) {
        Value.Region region = (Value.Region) KindReading.of(REGION, code).value().orElseThrow();

        assertThat(region.code()).isEqualTo(code);
        assertThat(region.type()).isEqualTo("region");
        assertThat(region.isCountry()).isEqualTo(code.length() == 2);
    }

    @ParameterizedTest
    @CsvSource({"CZ061, CZ063, Kraj Vysočina", "CZ062, CZ064, Jihomoravský kraj"})
    void an_obsolete_code_is_refused_with_the_one_of_today(String obsolete, String current, String name) {
        KindReading read = KindReading.of(REGION, obsolete);

        assertThat(read.refused()).containsExactly("REGION_OBSOLETE 1:8");
        assertThat(read.problems().get(0).arguments()).containsExactly(obsolete, current, name);
    }

    @ParameterizedTest
    @CsvSource({"cz051, CZ051", "Liberecký kraj, CZ051", "liberecky, CZ051", "Praha, CZ010", "vysočina, CZ063", "Hlavní město Praha, CZ010", "CZ51, CZ051"})
    void a_name_or_a_slip_is_refused_with_the_code_that_was_meant(String written, String meant) {
        KindReading read = KindReading.of(REGION, written);

        assertThat(read.refused()).containsExactly("REGION_UNKNOWN_SUGGESTED 1:8");
        assertThat(read.problems().get(0).arguments()).startsWith(written, meant);
    }

    @Test
    void any_other_text_is_refused() {
        assertThat(KindReading.of(REGION, "Slezsko").refused()).containsExactly("REGION_UNKNOWN 1:8");
    }
}
