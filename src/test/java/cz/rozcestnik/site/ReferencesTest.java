package cz.rozcestnik.site;

import static org.assertj.core.api.Assertions.assertThat;

import cz.rozcestnik.document.RecordName;
import cz.rozcestnik.language.Language;
import cz.rozcestnik.model.ContentType;
import cz.rozcestnik.testing.SmallSite;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReferencesTest {
    private static final String LABEL = "label: {cs: X, en: X}";
    private static final SmallSite SITE = SmallSite.empty().withType("region").withType("measure").withType("service",
            "regions: {kind: list, of: {kind: region, to: region}, " + LABEL + "}",
            "nearby: {kind: reference, to: service, " + LABEL + "}",
            "steps: {kind: list, " + LABEL + ", of: {kind: group, fields: {measure: {kind: reference, to: measure, " + LABEL + "}}}}")
            .withRecord("region/CZ010.cs", "").withRecord("region/CZ051.cs", "").withRecord("measure/kurz.cs", "");

    @Test
    void a_record_knows_who_names_it_and_in_which_field() {
        Site site = SITE.withRecord("service/a.cs", "", "nearby: b").withRecord("service/b.cs", "").site();

        assertThat(site.referencesTo(new RecordName("service", "b"))).singleElement().satisfies(reference -> {
            assertThat(reference.from()).isEqualTo(new RecordName("service", "a"));
            assertThat(reference.field()).isEqualTo("nearby");
            assertThat(reference.place().line()).isEqualTo(3);
        });
    }

    @Test
    void a_reference_inside_groups_of_a_list_has_a_dotted_field() {
        Site site = SITE.withRecord("service/a.cs", "", "steps: [{measure: kurz}]").site();

        assertThat(site.referencesTo(new RecordName("measure", "kurz"))).extracting(Reference::field).containsExactly("steps.measure");
        assertThat(gathered(site, "measure/kurz", "steps.measure")).containsExactly("a");
    }

    @Test
    void the_whole_country_is_every_region() {
        Site site = SITE.withRecord("service/all.cs", "", "regions: [CZ]").withRecord("service/one.cs", "", "regions: [CZ051]").site();

        assertThat(gathered(site, "region/CZ010", "regions")).containsExactly("all");
        assertThat(gathered(site, "region/CZ051", "regions")).containsExactly("all", "one");
    }

    @Test
    void a_record_that_names_another_twice_is_gathered_once() {
        Site site = SITE.withRecord("service/a.cs", "", "regions: [CZ, CZ051]").site();

        assertThat(gathered(site, "region/CZ051", "regions")).containsExactly("a");
    }

    @Test
    void only_the_field_of_the_gathering_counts() {
        Site site = SITE.withRecord("service/a.cs", "", "nearby: b").withRecord("service/b.cs", "").site();

        assertThat(gathered(site, "service/b", "regions")).isEmpty();
        assertThat(gathered(site, "service/b", "nearby")).containsExactly("a");
    }

    private static List<String> gathered(Site site, String to, String by) {
        RecordName name = new RecordName(to.substring(0, to.indexOf('/')), to.substring(to.indexOf('/') + 1));
        return site.gathered(name, new ContentType.Gathering("x", "service", by), Language.CS).stream()
                .map(record -> record.name().name()).toList();
    }
}
