package cz.rozcestnik.check;

import static org.assertj.core.api.Assertions.assertThat;

import cz.rozcestnik.testing.SmallSite;
import org.junit.jupiter.api.Test;

/** What {@code site.yaml} names. */
class SettingsLeadSomewhereTest {
    private static final SmallSite SITE = SmallSite.empty().withType("note").withRecord("note/kun.cs", "")
            .with("templates/office/type.yaml", """
                    labels: {cs: {one: Úřad, many: Úřady}, en: {one: Office, many: Offices}}
                    fields:
                      title: {kind: text, label: {cs: Název, en: Title}, required: yes, translated: yes, role: title}
                    """).withRecord("office/urad.cs", "");

    @Test
    void the_funding_is_a_record() {
        assertThat(Told.of(with("funding: note/kun"))).isEmpty();
        assertThat(Told.of(with("funding: note/osel"))).containsExactly("REFERENCE_TO_NOTHING site.yaml:5:10 [osel, note]");
    }

    @Test
    void what_pays_for_the_site_is_stated_in_each_language_of_the_site() {
        SmallSite site = with("funding: grant/dotace").withType("grant", "said: {kind: text, translated: yes, role: statement, label: {cs: P, en: S}}")
                .withRecord("grant/dotace.cs", "", "said: Hradí stát.");

        assertThat(Told.of(site)).containsExactly("FUNDING_STATEMENT_MISSING site.yaml:5:10 [content/grant/dotace.en.md, said, Term[key=in-en, arguments=[]]]");
        assertThat(Told.of(site.withRecord("grant/dotace.en", "", "said: The state pays."))).isEmpty();
        assertThat(Told.of(site.with("content/site.yaml", settings("[cs]", "funding: grant/dotace")))).isEmpty();
    }

    @Test
    void the_menu_names_lists_and_pages_and_not_what_has_none() {
        assertThat(Told.of(with("navigation: [note, note/kun]"))).isEmpty();
        assertThat(Told.of(with("navigation: [office/urad]"))).containsExactly("MENU_LEADS_NOWHERE site.yaml:5:14 [office/urad]");
    }

    private static SmallSite with(String setting) {
        return SITE.with("content/site.yaml", settings("[cs, en]", setting));
    }

    private static String settings(String languages, String setting) {
        return "name: {cs: A, en: A}\ntagline: {cs: A, en: A}\nhost: https://a.example/\nlanguages: " + languages + "\n" + setting + "\n";
    }
}
