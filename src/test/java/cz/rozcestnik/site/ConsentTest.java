package cz.rozcestnik.site;

import static org.assertj.core.api.Assertions.assertThat;

import cz.rozcestnik.document.RecordName;
import cz.rozcestnik.testing.SmallSite;
import org.junit.jupiter.api.Test;

/** A person who did not agree is nowhere on the site. */
class ConsentTest {
    private static final SmallSite SITE = SmallSite.empty()
            .withType("note", "agrees: {kind: yes-no, label: {cs: Souhlas, en: Consent}, role: consent}");
    private static final RecordName NAME = new RecordName("note", "jana");

    @Test
    void who_did_not_agree_is_treated_as_a_draft() {
        Site site = SITE.withRecord("note/jana.cs", "", "agrees: no").site();

        assertThat(site.record(NAME)).isEmpty();
        assertThat(site.absent().drafts()).containsExactly(NAME);
    }

    @Test
    void who_agreed_and_a_desk_that_names_nobody_are_published() {
        assertThat(SITE.withRecord("note/jana.cs", "", "agrees: yes").site().record(NAME)).isPresent();
        assertThat(SITE.withRecord("note/jana.cs", "").site().record(NAME)).isPresent();
    }
}
