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
            .withType("help", "about: {kind: list, of: {kind: reference, to: topic}, label: {cs: O, en: A}}",
                    "open: {kind: opening-hours, label: {cs: H, en: H}}\nfilters: [{by: about, as: about}, {by: open, as: open}]");

    @Test
    void nothing_can_be_chosen_that_has_ended() {
        assertThat(options("about", "about: [dluhy, konec]")).containsExactly("dluhy");
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
