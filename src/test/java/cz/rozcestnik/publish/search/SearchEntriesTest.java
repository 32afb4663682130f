package cz.rozcestnik.publish.search;

import static org.assertj.core.api.Assertions.assertThat;

import cz.rozcestnik.testing.SmallSite;
import java.util.List;
import org.junit.jupiter.api.Test;

class SearchEntriesTest {
    private static final SmallSite SITE = SmallSite.empty()
            .with("content/site.yaml", "name: {cs: Hřiště, en: Playgrounds}\nhost: https://hriste.example.org\n")
            .withType("playground",
                    "summary: {kind: text, label: {cs: Souhrn, en: Summary}, translated: yes, role: summary}",
                    "nicknames: {kind: text, label: {cs: Říká se, en: Called}, role: keywords}",
                    "code: {kind: text, label: {cs: Kód, en: Code}, search: 3}",
                    "surface: {kind: text, label: {cs: Povrch, en: Surface}, search: 2}",
                    "gate: {kind: text, label: {cs: Vchod, en: Gate}, facet: yes}",
                    "key: {kind: text, label: {cs: Klíč, en: Key}}")
            .withRecord("playground/lesni.cs", "U potoka.", "summary: Hřiště v lese", "nicknames: Lesík",
                    "code: H7", "surface: písek", "gate: od lesa", "key: u souseda");

    @Test
    void a_field_is_searched_where_its_role_or_its_weight_puts_it() {
        List<SearchEntry> entries = SearchEntries.of(SITE.site());

        assertThat(entries).hasSize(1);
        assertThat(entries.get(0).title()).isEqualTo("lesni");
        assertThat(entries.get(0).summary()).isEqualTo("Hřiště v\u00a0lese");
        assertThat(entries.get(0).keywords()).containsExactly("Lesík", "H7");
        assertThat(entries.get(0).body().lines()).containsExactly("U\u00a0potoka.", "písek", "od lesa");
    }
}
