package cz.rozcestnik.publish.search;

import static org.assertj.core.api.Assertions.assertThat;

import cz.rozcestnik.document.RecordName;
import cz.rozcestnik.language.Language;
import cz.rozcestnik.search.StoredDocument.Standing;
import cz.rozcestnik.testing.SmallSite;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EntrySumTest {
    private static final SmallSite SITE = SmallSite.empty().withType("note").withRecord("note/hriste.cs", "Na hřiště choďte odpoledne.\n");
    private static final Map<String, List<String>> FACETS = Map.of("region", List.of("CZ010"), "topic", List.of("a", "b"));
    private static final SearchEntry ENTRY = new SearchEntry(new RecordName("note", "x"), "cs", "Zápis", "cs/x.html", "Název", "Souhrn",
            List.of("slovo"), "Text", FACETS, "Věta", new Standing("2026-11-01", "due", "plno"), new SearchEntry.Ranking(List.of(), 48));

    private static long of(SearchEntry entry) {
        EntrySum sum = EntrySum.of(SITE.site(), Language.CS);
        sum.add(entry);
        return sum.value();
    }

    private static long of(SmallSite site) {
        return SearchEntries.sum(site.site(), Language.CS);
    }

    private static SearchEntry entry(List<String> keywords, Map<String, List<String>> facets, Standing standing, int worth, String... texts) {
        return new SearchEntry(new RecordName("note", texts[0]), "cs", texts[1], texts[2], texts[3], texts[4], keywords, texts[5], facets, texts[6],
                standing, new SearchEntry.Ranking(List.of(), worth));
    }

    static Stream<SearchEntry> others() {
        String[] texts = {"x", "Zápis", "cs/x.html", "Název", "Souhrn", "Text", "Věta"};
        Stream<SearchEntry> other = Stream.iterate(0, i -> i < texts.length, i -> i + 1).map(i -> {
            String[] changed = texts.clone();
            changed[i] += "y";
            return entry(ENTRY.keywords(), FACETS, ENTRY.standing(), 48, changed);
        });
        return Stream.concat(other, Stream.of(
                entry(List.of("slovo", ""), FACETS, ENTRY.standing(), 48, texts),
                entry(ENTRY.keywords(), Map.of("region", List.of("CZ010"), "topic", List.of("ab")), ENTRY.standing(), 48, texts),
                entry(ENTRY.keywords(), FACETS, new Standing("2026-11-02", "due", "plno"), 48, texts),
                entry(ENTRY.keywords(), FACETS, new Standing("2026-11-01", "over", "plno"), 48, texts),
                entry(ENTRY.keywords(), FACETS, new Standing("2026-11-01", "due", ""), 48, texts),
                entry(ENTRY.keywords(), FACETS, ENTRY.standing(), 32, texts)));
    }

    @ParameterizedTest
    @MethodSource("others")
    void anEntryThatSaysAnythingElseHasAnotherSum(SearchEntry other) {
        assertThat(of(other)).isNotEqualTo(of(ENTRY));
    }

    @Test
    void synonymsAreNotInItButAllNamesOfTerms() {
        SmallSite terms = SITE.with("templates/term/type.yaml", """
                labels: {cs: {one: P, many: P}, en: {one: T, many: T}}
                exports: {jsonld: DefinedTerm}
                fields:
                  title: {kind: text, label: {cs: Název, en: Title}, required: yes, translated: yes, role: title}
                  other: {kind: list, of: text, label: {cs: J, en: O}, translated: yes, role: keywords}
                """);

        assertThat(of(ENTRY.with(new SearchEntry.Ranking(List.of("pískoviště"), 48)))).isEqualTo(of(ENTRY));
        assertThat(Stream.of(of(terms), of(terms.withRecord("term/hriste.cs", "")), of(terms.withRecord("term/hriste.cs", "", "other: [plac]")),
                of(terms.withRecord("term/hriste.cs", "", "other: [plac, park]")), of(terms.withRecord("term/piskoviste.cs", "", "other: [plac]"))))
                .doesNotHaveDuplicates();
    }

    @Test
    void whatIsSummedUpBeforeIsWhatIsPublished() {
        SearchPublisher publisher = new SearchPublisher(List.of("cs", "en"), FieldWeights.DEFAULT);

        assertThat(publisher.publish(SITE.site()).made().get("cs").sum()).isEqualTo(of(SITE));
        assertThat(of(SITE)).isNotEqualTo(of(SITE.withRecord("note/hriste.cs", "Na hřiště choďte dopoledne.\n")));
    }
}
