package cz.rozcestnik.listing;

import static org.assertj.core.api.Assertions.assertThat;

import cz.rozcestnik.language.Language;
import cz.rozcestnik.model.ContentType;
import cz.rozcestnik.site.Site;
import cz.rozcestnik.testing.SmallSite;
import java.util.List;
import org.junit.jupiter.api.Test;

class FacetsTest {
    private static final SmallSite SITE = SmallSite.empty()
            .withType("topic", "until: {kind: date, role: valid-to, label: {cs: D, en: U}}")
            .withRecord("topic/dluhy.cs", "").withRecord("topic/konec.cs", "", "until: 2026-11-01")
            .withType("area", "nuts: {kind: text, label: {cs: K, en: C}, role: nuts}")
            .withRecord("area/CZ010.cs", "", "nuts: CZ010").withRecord("area/CZ051.cs", "", "nuts: CZ051")
            .withType("help", "about: {kind: list, of: {kind: reference, to: topic}, label: {cs: O, en: A}}",
                    "where: {kind: list, of: {kind: region, to: area}, label: {cs: K, en: W}, role: region}",
                    "state: {kind: choice, role: availability, label: {cs: S, en: S}, choices: {active: {cs: A, en: A}, ended: {cs: E, en: E}}}",
                    "open: {kind: opening-hours, label: {cs: H, en: H}}\nfilters: [{by: about, as: about}, {by: open, as: open}, {by: where, as: where}]");

    @Test
    void nothing_can_be_chosen_that_has_ended() {
        assertThat(options("about", "about: [dluhy, konec]")).containsExactly("dluhy");
    }

    @Test
    void what_has_ended_offers_nothing() {
        assertThat(options("about", "about: [dluhy]\nstate: active")).containsExactly("dluhy");
        assertThat(options("about", "about: [dluhy]\nstate: ended")).isEmpty();
    }

    @Test
    void what_helps_in_the_whole_country_is_offered_in_each_region() {
        assertThat(options("where", "where: [CZ]")).containsExactlyInAnyOrder("CZ010", "CZ051");
        assertThat(options("where", "where: [CZ051]")).containsExactly("CZ051");
    }

    @Test
    void an_evening_begins_after_four_and_may_last_till_midnight() {
        assertThat(options("open", "open: [{days: po, from: \"8:00\", to: \"16:00\"}]")).isEmpty();
        assertThat(options("open", "open: [{days: po, from: \"8:00\", to: \"16:30\"}]")).containsExactly("evening");
        assertThat(options("open", "open: [{days: so, from: \"0:00\", to: \"24:00\"}]")).containsExactly("evening", "weekend");
    }

    private static List<String> options(String key, String field) {
        Site site = SITE.withRecord("help/rada.cs", "", field).site();
        ContentType help = site.types().find("help").orElseThrow();
        ContentType.Filter filter = help.pages().lists().filters().stream().filter(each -> each.key().equals(key)).findFirst().orElseThrow();
        return new Facets(site, new RecordLists(site, Language.CS), Language.CS).options(help, filter);
    }
}
