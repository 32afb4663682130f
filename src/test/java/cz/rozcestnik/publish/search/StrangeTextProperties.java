package cz.rozcestnik.publish.search;

import static org.assertj.core.api.Assertions.assertThat;

import cz.rozcestnik.document.RecordName;
import cz.rozcestnik.search.SearchResults;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Any string as a query and as a text: all of UTF-16 with lone surrogates, control characters, bidi, up to 10,000 characters. */
class StrangeTextProperties {
    private static final PublishedSearch SEARCH = PublishedSearch.of("cs", FamilyCorpus.czech(60));

    @Property(tries = 400, seed = "20261122", edgeCases = EdgeCasesMode.NONE)
    void any_query_is_answered(@ForAll("texts") String text) {
        assertThat(SEARCH.results(text, 10).complete()).isTrue();
    }

    @Property(tries = 40, seed = "20261122", edgeCases = EdgeCasesMode.NONE)
    void any_content_is_published_and_found_again(
            @ForAll("texts") String title, @ForAll("texts") String body, @ForAll("texts") String type) {
        SearchEntry entry = new SearchEntry(new RecordName("x", "a"), "cs", type, "cs/a.html", title, body, List.of(title, body), body,
                Map.of("region", List.of(type), "topic", List.of(title)));
        PublishedSearch odd = PublishedSearch.of("cs", List.of(entry));

        SearchResults found = odd.results("\"" + title + "\" " + body, 10);
        assertThat(found.complete()).isTrue();
        assertThat(found.hits()).allSatisfy(hit -> assertThat(hit.document().title()).isEqualTo(title));
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<Character> any = Arbitraries.chars().range('\u0000', '\uffff');
        Arbitrary<Character> control = Arbitraries.chars().range('\u0000', '\u001f');
        Arbitrary<Character> bidi = Arbitraries.chars().range('\u202a', '\u202e').range('\u2066', '\u2069');
        Arbitrary<Character> surrogates = Arbitraries.chars().range('\ud800', '\udfff');
        Arbitrary<Character> asked = Arbitraries.chars().with("rodinaRODINA poradna\"„“«»-– \u00a0áéí123".toCharArray());
        Arbitrary<Character> mixed = Arbitraries.oneOf(any, control, bidi, surrogates, asked);
        return Arbitraries.oneOf(
                mixed.list().ofMaxSize(60).map(StrangeTextProperties::joined), asked.list().ofMaxSize(60).map(StrangeTextProperties::joined),
                mixed.list().ofMinSize(9_000).ofMaxSize(10_000).map(StrangeTextProperties::joined),
                any.map(one -> String.valueOf(one).repeat(10_000)));
    }

    private static String joined(List<Character> characters) {
        StringBuilder text = new StringBuilder();
        characters.forEach(text::append);
        return text.toString();
    }
}
