package cz.rozcestnik.site;

import static org.assertj.core.api.Assertions.assertThat;

import cz.rozcestnik.document.RecordName;
import cz.rozcestnik.language.Language;
import cz.rozcestnik.model.Role;
import cz.rozcestnik.testing.SmallSite;
import org.junit.jupiter.api.Test;

class SiteAssemblyTest {
    private static final SmallSite NOTES = SmallSite.empty().withType("note",
            "slug: {kind: text, label: {cs: Adresa, en: Address}, translated: yes, role: slug}",
            "number: {kind: number, label: {cs: Číslo, en: Number}}",
            "checked: {kind: date, label: {cs: Ověřeno, en: Verified}, role: verified}",
            "status: {kind: choice, label: {cs: Stav, en: Status}, role: status, "
                    + "choices: {draft: {cs: Rozepsané, en: Draft}, published: {cs: Hotové, en: Published}, archived: {cs: V archivu, en: Archived}}}");

    @Test
    void a_record_takes_neutral_values_from_its_original_and_texts_from_the_readers_language() {
        SiteRecord record = record(NOTES.withRecord("note/kun.cs", "Kůň", "number: 4")
                .with("content/note/kun.en.md", "---\ntitle: Horse\n---\nA horse\n"));

        assertThat(record.original()).isEqualTo(Language.CS);
        assertThat(record.title(Language.EN)).isEqualTo("Horse");
        assertThat(record.version(Language.EN).body().plainText()).isEqualTo("A horse");
        assertThat(record.value(record.type().field("number").orElseThrow(), Language.EN)).isPresent();
    }

    @Test
    void a_reader_of_a_language_that_is_missing_gets_the_texts_of_the_original() {
        SiteRecord record = record(NOTES.withRecord("note/kun.en", "A horse", "number: 4"));

        assertThat(record.speaks(Language.CS)).isFalse();
        assertThat(record.textLanguage(Language.CS)).isEqualTo(Language.EN);
        assertThat(record.title(Language.CS)).isEqualTo("kun");
        assertThat(record.path(Language.CS)).contains("cs/note/kun.html");
    }

    @Test
    void an_address_ends_with_the_slug_of_its_language_or_with_the_name() {
        SiteRecord record = record(NOTES.withRecord("note/kun.cs", "").with("content/note/kun.en.md", "---\ntitle: H\nslug: horse\n---\n"));

        assertThat(record.path(Language.CS)).contains("cs/note/kun.html");
        assertThat(record.path(Language.EN)).contains("en/note-en/horse.html");
        assertThat(record.text(Role.SLUG, Language.CS)).isEmpty();
    }

    @Test
    void a_draft_is_not_published_and_known_to_be_one() {
        Site site = NOTES.withRecord("note/kun.cs", "", "status: draft").withRecord("note/pes.cs", "", "status: published").site();

        assertThat(site.records()).containsOnlyKeys(new RecordName("note", "pes"));
        assertThat(site.absent().drafts()).containsExactly(new RecordName("note", "kun"));
    }

    @Test
    void freshness_needs_a_day_of_verification_and_an_interval_of_the_type() {
        assertThat(record(NOTES.withRecord("note/kun.cs", "", "checked: 2026-11-01")).freshness()).isEmpty();
    }

    private static SiteRecord record(SmallSite site) {
        return site.site().record(new RecordName("note", "kun")).orElseThrow();
    }
}
