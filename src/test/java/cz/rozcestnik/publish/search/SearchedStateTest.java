package cz.rozcestnik.publish.search;

import static org.assertj.core.api.Assertions.assertThat;

import cz.rozcestnik.document.RecordName;
import cz.rozcestnik.model.Nuts;
import cz.rozcestnik.search.Demotions;
import cz.rozcestnik.search.StoredDocument;
import cz.rozcestnik.site.SiteRecord;
import cz.rozcestnik.testing.SmallSite;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What search takes of a site besides the words of its fields: contacts, regions, other names, states. */
class SearchedStateTest {
    private static final SmallSite SITE = SmallSite.empty()
            .with("content/site.yaml", "name: {cs: Hřiště, en: Playgrounds}\nhost: https://hriste.example.org\n")
            .withType("playground",
                    "nicknames: {kind: list, of: {kind: text}, label: {cs: Říká se, en: Called}, role: keywords}",
                    "where: {kind: list, of: {kind: region, to: area}, label: {cs: Kraje, en: Regions}, role: region}",
                    "call: {kind: list, of: {kind: phone}, label: {cs: Telefon, en: Phone}, role: phone}",
                    "write: {kind: email, label: {cs: E-mail, en: E-mail}, role: email}",
                    "site: {kind: url, label: {cs: Web, en: Web}, role: web}",
                    "gate: {kind: choice, label: {cs: Vchod, en: Gate}, role: availability, choices: {active: {cs: ano, en: yes},"
                            + " paused: {cs: na chvíli zavřeno, en: closed for now}, ended: {cs: zrušeno, en: gone}, scheduled: {cs: chystá se, en: planned}}}",
                    "begins: {kind: date, label: {cs: Od, en: From}, role: start}",
                    "alone: {kind: yes-no, label: {cs: Mimo, en: Apart}, role: unlisted}",
                    "inside: {kind: markdown, label: {cs: Pro správce, en: For keepers}}",
                    "over: {kind: date, label: {cs: Do, en: Until}, role: end}")
            .with("templates/area/type.yaml", """
                    labels: {cs: {one: Kraj, many: Kraje}, en: {one: Region, many: Regions}}
                    section: {cs: kraje, en: regions}
                    fields:
                      title: {kind: text, label: {cs: Název, en: Title}, required: yes, translated: yes, role: title}
                      nuts: {kind: text, label: {cs: Kód, en: Code}, role: nuts}
                    """)
            .with("templates/notion/type.yaml", """
                    labels: {cs: {one: Pojem, many: Pojmy}, en: {one: Notion, many: Notions}}
                    section: {cs: pojmy, en: notions}
                    exports: {jsonld: DefinedTerm}
                    fields:
                      title: {kind: text, label: {cs: Název, en: Title}, required: yes, translated: yes, role: title}
                      said: {kind: list, of: {kind: text}, label: {cs: Říká se, en: Said}, role: keywords}
                      letters: {kind: list, of: {kind: text}, label: {cs: Zkratky, en: Abbreviations}, role: abbreviations}
                    """)
            .with("templates/tale/type.yaml", """
                    labels: {cs: {one: Příběh, many: Příběhy}, en: {one: Tale, many: Tales}}
                    section: {cs: pribehy, en: tales}
                    background: yes
                    fields:
                      title: {kind: text, label: {cs: Název, en: Title}, required: yes, translated: yes, role: title}
                      over: {kind: date, label: {cs: Do, en: Until}, role: end}
                    """)
            .withRecord("tale/vypraveny.cs", "Jak jsme stavěli hřiště.")
            .withRecord("tale/dovypraveny.cs", "Jak jsme stavěli hřiště.", "over: 2026-11-20")
            .with("content/notion/prolezacka.cs.md", "---\ntitle: Herní prvek (HP)\nsaid: [prolézačka, železná hora]\n---\n")
            .withRecord("playground/stare.cs", "Malé.", "gate: ended", "over: 2026-12-01")
            .withRecord("playground/zavrene.cs", "Malé.", "gate: paused")
            .withRecord("playground/vcerejsi.cs", "Malé.", "over: 2026-11-20")
            .withRecord("playground/plne.cs", "Malé.", "over: 2026-11-20", "gate: paused")
            .withRecord("playground/zrusene.cs", "Malé.", "over: 2026-11-20", "gate: ended")
            .withRecord("playground/chystane.cs", "Malé.", "gate: scheduled", "inside: Klíč je pod kamenem.")
            .withRecord("playground/otevrene.cs", "Malé.", "begins: 2026-11-20")
            .withRecord("playground/skryte.cs", "Malé.", "alone: yes")
            .withRecord("playground/dnesni.cs", "Tady jsou herní prvky.", "over: 2026-11-21", "gate: active")
            .withRecord("playground/lezici.cs", "U prolézačky.", "where: [CZ]")
            .with("content/notion/pole.cs.md", "---\ntitle: Dětské dopravní hřiště\nletters: [DDH]\n---\n")
            .withRecord("playground/dopravni.cs", "Semafory má každé DDH.")
            .withRecord("playground/detske.cs", "Dětské dopravní kolo a železná vrata.")
            .withRecord("playground/horske.cs", "Vylezte na železnou horu.", "where: [CZ051]")
            .withRecord("playground/zname.cs", "Malé.", "nicknames: [Prolézačky]", "call: [+420 212 345 678]",
                    "write: hriste@example.org", "site: https://www.hriste.example/kde");

    @Test
    void a_record_is_found_by_its_phone_its_address_and_its_host() {
        assertThat(entry("zname").body().lines())
                .containsExactly("Malé.", "+420\u00a0212\u00a0345\u00a0678", "hriste@example.org", "www.hriste.example");
    }

    @Test
    void what_holds_in_the_whole_country_belongs_to_each_region() {
        assertThat(entry("lezici").values("region")).containsExactlyInAnyOrderElementsOf(Nuts.REGIONS.values());
        assertThat(entry("horske").values("region")).containsExactly("Liberecký kraj");
    }

    @Test
    void a_record_takes_on_the_other_names_of_the_terms_that_it_names() {
        assertThat(entry("dnesni").ranking().synonyms()).containsExactly("prolézačka", "železná hora");
        assertThat(entry("horske").ranking().synonyms()).containsExactly("Herní prvek", "prolézačka");
        assertThat(entry("stare").ranking().synonyms()).isEmpty();
    }

    @Test
    void an_everyday_word_means_a_term_only_where_it_is_a_keyword() {
        assertThat(entry("zname").ranking().synonyms()).containsExactly("Herní prvek", "železná hora");
        assertThat(entry("lezici").ranking().synonyms()).isEmpty();
    }

    @Test
    void an_abbreviation_means_its_term_anywhere_and_some_words_of_a_name_do_not() {
        assertThat(entry("dopravni").ranking().synonyms()).containsExactly("Dětské dopravní hřiště");
        assertThat(entry("detske").ranking().synonyms()).isEmpty();
    }

    @Test
    void results_say_that_a_record_is_closed_else_that_it_is_over() {
        assertThat(List.of(standing("stare"), standing("zavrene"))).extracting(StoredDocument.Standing::closed)
                .containsExactly("zrušeno", "na chvíli zavřeno");
        assertThat(standing("vcerejsi")).isEqualTo(new StoredDocument.Standing("", "over", ""));
        assertThat(standing("plne")).isEqualTo(new StoredDocument.Standing("", "over", ""));
        assertThat(standing("zrusene")).isEqualTo(new StoredDocument.Standing("", "", "zrušeno"));
        assertThat(List.of(standing("dnesni"), standing("zname"), standing("chystane"))).containsOnly(StoredDocument.Standing.UNKNOWN);
    }

    @Test
    void what_is_closed_or_past_is_worth_less() {
        assertThat(List.of(worth("stare"), worth("vcerejsi"), worth("plne"), worth("otevrene"))).containsOnly(1);
        assertThat(worth("zavrene")).isEqualTo(48);
        assertThat(List.of(worth("dnesni"), worth("zname"))).containsOnly(Demotions.FULL);
    }

    @Test
    void a_day_is_over_when_the_next_one_begins() {
        SiteRecord yesterday = SITE.site().record(new RecordName("playground", "vcerejsi")).orElseThrow();
        LocalDateTime midnight = LocalDateTime.of(2026, 11, 21, 0, 0);
        assertThat(new Worth(midnight).of(yesterday)).isEqualTo(1);
        assertThat(new Worth(midnight.minusSeconds(1)).of(yesterday)).isEqualTo(Demotions.FULL);
    }

    @Test
    void what_is_not_listed_is_not_found_and_what_is_not_searched_is_not_shown() {
        assertThat(SearchEntries.of(SITE.site())).noneMatch(entry -> entry.name().name().equals("skryte"));
        assertThat(entry("chystane").prose()).isEqualTo("Malé.");
    }

    @Test
    void what_only_tells_of_help_is_worth_less_than_what_gives_it() {
        assertThat(worth("vypraveny")).isEqualTo(48);
        assertThat(worth("dovypraveny")).isEqualTo(1);
    }

    private static StoredDocument.Standing standing(String name) {
        return entry(name).standing();
    }

    private static int worth(String name) {
        return entry(name).ranking().worth();
    }

    private static SearchEntry entry(String name) {
        return SearchEntries.of(SITE.site()).stream().filter(entry -> entry.name().name().equals(name)).findFirst().orElseThrow();
    }
}
