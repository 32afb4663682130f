package cz.rozcestnik.publish.search;

import static org.assertj.core.api.Assertions.assertThat;

import cz.rozcestnik.document.RecordName;
import cz.rozcestnik.model.Nuts;
import cz.rozcestnik.search.SearchRequest;
import cz.rozcestnik.search.SearchResults;
import cz.rozcestnik.search.StoredDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Queries as people type them, and what comes first. */
class TypedQueriesTest {
    private final PublishedSearch search = PublishedSearch.of("cs", List.of(
            entry("law", "Zákon č. 108/2006 Sb. ze dne 14. 3. 2006", "Platí od 1. 1. 2007."),
            entry("apart", "Roku 2006 přišlo 108 lidí", "A nebo snad ne."),
            entry("office", "Úřad", "Volejte +420 485 123 456, pište na urad@example.org, 460 01 Liberec. OSPOD a rodinně-právní rady."),
            entry("one", "Poradna pro rodiče", "Rady."),
            entry("many", "Poradny pro rodiče", "Rady."),
            entry("open", "Jesle u lesa", "Malé jesle."),
            entry("closed", "Jesle Sluníčko", "Malé jesle.").with(new SearchEntry.Ranking(List.of("školička"), 1))));

    @ParameterizedTest
    @ValueSource(strings = {"485 123 456", "485123456", "+420485123456", "+420 485 123 456", "485 12", "460 01", "46001",
        "urad@example.org", "urad@exam", "o.s.p.o.d.", "O. S. P. O. D.", "rodinně-právní", "rodinne-pravni", "rodinne pravni"})
    void numbers_addresses_and_abbreviations_are_found_as_they_are_typed(String typed) {
        assertThat(names(typed)).containsExactly("office");
    }

    @ParameterizedTest
    @ValueSource(strings = {"108/2006", "\"108 2006\"", "14. 3. 2006", "14.3.2006", "14.03.2006", "2006-03-14"})
    void words_typed_without_a_space_between_them_stand_together(String typed) {
        assertThat(names(typed)).containsExactly("law");
    }

    @Test
    void words_that_never_stand_together_are_found_apart_and_no_quotation_marks_were_left_aside() {
        SearchResults found = search.results("2006/108", 10);
        assertThat(found.total()).isEqualTo(2);
        assertThat(found.reading().loosened()).isFalse();
        assertThat(names("108/2099")).containsExactlyInAnyOrder("law", "apart");
        assertThat(search.results("\"108 lesa\"", 10).reading().loosened()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"18. 8. 2026", "8:30", "rady+tipy"})
    void what_is_typed_as_one_thing_is_not_found_in_pieces(String typed) {
        PublishedSearch days = PublishedSearch.of("cs", List.of(
                entry("together", "Kurz", "Dne 18. 8. 2026 v 8.30. Rady, tipy."),
                entry("pieces", "Kurz 2026", "Tipy od 30 let: 8 kurzů pro 18 rodičů, rady.")));
        assertThat(names(days.results(typed, 10))).containsExactly("together");
    }

    @Test
    void a_minus_holds_where_quotation_marks_do_not_and_after_a_space_that_does_not_break() {
        PublishedSearch towns = PublishedSearch.of("cs", List.of(
                entry("first", "Jesle u lesa", ""), entry("second", "Jesle u lesa v Brně", "")));
        assertThat(names(towns.results("\"lesa jesle\" -brno", 10))).containsExactly("first");
        assertThat(names(towns.results("jesle\u00a0-brno", 10))).containsExactly("first");
    }

    @Test
    void a_slip_in_four_letters_is_mended_and_may_mean_several_words() {
        assertThat(names("jsle")).containsExactly("open", "closed");
        PublishedSearch words = PublishedSearch.of("cs", List.of(entry("wage", "Plat", ""), entry("fence", "Plot", "")));
        assertThat(names(words.results("plxt", 10))).containsExactlyInAnyOrder("wage", "fence");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a nebo", "a/nebo", "\"nebo a\"", "-a", "na v a", "nebo-a", "a a a a a a a a a a a a a a a a a a", "„a“"})
    void a_query_of_stop_words_is_not_empty(String typed) {
        assertThat(search.results(typed, 10).total()).isPositive();
    }

    @Test
    void a_word_is_completed_by_its_common_form_and_never_by_a_rarer_one() {
        PublishedSearch childcare = PublishedSearch.of("cs", List.of(entry("first", "Hlídání dětí", "Babička hlídá."),
                entry("second", "Hlídání na zavolanou", "Kdo se hlídáním začíná.")));
        List<List<String>> completed = new ArrayList<>();

        childcare.engine().complete("hlid", 3, completed::add);
        childcare.engine().complete("hlida", 3, completed::add);
        assertThat(completed).containsExactly(List.of("hlídání"), List.of());
    }

    @Test
    void a_completion_is_neither_a_common_word_nor_another_form_of_one_before() {
        PublishedSearch helpers = PublishedSearch.of("cs", List.of(
                entry("first", "Poradenství", "Pro koho a proč."), entry("second", "Poradenský kout", "Pro projekty.")));
        List<List<String>> completed = new ArrayList<>();

        helpers.engine().complete("porad", 3, completed::add);
        helpers.engine().complete("pr", 3, completed::add);
        assertThat(completed.get(0)).hasSize(1);
        assertThat(completed.get(1)).containsExactly("projekty");
    }

    @Test
    void the_written_form_comes_before_another_form_of_the_word() {
        assertThat(names("poradna ")).containsExactly("one", "many");
        assertThat(names("poradny ")).containsExactly("many", "one");
    }

    @Test
    void what_is_closed_comes_last_and_is_found_by_its_name() {
        assertThat(names("jesle")).containsExactly("open", "closed");
        assertThat(names("slunicko")).containsExactly("closed");
    }

    @Test
    void a_record_is_found_by_another_name_of_what_it_names() {
        assertThat(names("skolicka")).containsExactly("closed");
    }

    @Test
    void a_result_names_regions_unless_it_holds_in_all_and_its_text_ends_with_a_word() {
        List<String> all = List.copyOf(Nuts.REGIONS.values());
        PublishedSearch search = PublishedSearch.of("cs", List.of(inRegions("everywhere", all), inRegions("nearly", all.subList(1, all.size()))));
        assertThat(search.results("jesle", 10).hits()).extracting(hit -> hit.document().regions().size()).containsExactly(0, all.size() - 1);

        StoredDocument shown = PublishedSearch.of("cs", List.of(entry("long", "Jesle", "Slovíčko ".repeat(100)))).results("jesle", 1)
                .hits().get(0).document();
        assertThat(shown.text()).hasSizeGreaterThan(500).endsWith("Slovíčko");
    }

    @Test
    void what_is_near_comes_first() {
        PublishedSearch regions = PublishedSearch.of("cs", List.of(inRegion("north", "Sever"), inRegion("south", "Jih")));
        assertThat(names(regions.results(near("Jih")))).containsExactly("south", "north");
        assertThat(names(regions.results(near("Sever")))).containsExactly("north", "south");
        assertThat(regions.results(near("Jih")).hits().get(0).score())
                .isEqualTo(1.5f * regions.results(near("")).hits().get(0).score());
    }

    @Test
    void what_is_near_comes_before_what_has_the_rarer_word_where_nothing_has_all() {
        PublishedSearch regions = PublishedSearch.of("cs", List.of(inRegion("north", "Sever"), inRegion("south", "Jih"),
                entry("rare", "Klub", "")));
        assertThat(names(regions.results(near("jesle klub hvozd", "")))).first().isEqualTo("rare");
        assertThat(names(regions.results(near("jesle klub hvozd", "Jih")))).first().isEqualTo("south");
    }

    private static SearchRequest near(String region) {
        return near("jesle", region);
    }

    private static SearchRequest near(String text, String region) {
        return new SearchRequest(text, Map.of(), 10, region, true, false);
    }

    private static SearchEntry inRegion(String name, String region) {
        return inRegions(name, List.of(region));
    }

    private static SearchEntry inRegions(String name, List<String> regions) {
        return new SearchEntry(new RecordName("service", name), "cs", "Služba", "cs/" + name + ".html", "Jesle", "",
                List.of(), "", Map.of("region", regions));
    }

    private List<String> names(String text) {
        return names(search.results(text, 10));
    }

    private static List<String> names(SearchResults results) {
        return results.hits().stream().map(hit -> hit.document().path()).map(path -> path.substring(3, path.indexOf('.'))).toList();
    }

    private static SearchEntry entry(String name, String title, String body) {
        return new SearchEntry(new RecordName("service", name), "cs", "Služba", "cs/" + name + ".html", title, "", List.of(), body);
    }
}
