package cz.rozcestnik.publish.search;

import static org.assertj.core.api.Assertions.assertThat;

import cz.rozcestnik.document.RecordName;
import cz.rozcestnik.search.SearchRequest;
import cz.rozcestnik.search.SearchResults;
import cz.rozcestnik.search.StoredDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SearchEngineTest {
    private final PublishedSearch search = PublishedSearch.of("cs", List.of(
            entry("a", "Služba", "Dluhová poradna Liberec", "Pomoc s dluhy a exekucí."),
            entry("b", "Služba", "Hlídání dětí", "Pohlídáme děti, když jste v práci."),
            entry("c", "Příběh", "Máma na půl úvazku", "Práce a děti dohromady."),
            entry("d", "Příběh", "Mama a ja", "Pribeh bez hacku: deti a prace.")));

    @Test
    void words_with_and_without_diacritics_find_the_same_records() {
        assertThat(names("hlidani deti")).isEqualTo(names("hlídání dětí")).containsExactly("b");
        assertThat(names("dluhova poradna")).isEqualTo(names("dluhová poradna")).containsExactly("a");
    }

    @Test
    void a_word_with_diacritics_prefers_records_that_write_it_so() {
        assertThat(names("děti")).containsExactlyInAnyOrder("b", "c");
        assertThat(names("deti")).containsExactlyInAnyOrder("b", "c", "d");
    }

    @Test
    void diacritics_no_record_has_do_not_hide_it() {
        assertThat(names("pořádna")).isEqualTo(names("poradna")).containsExactly("a");
    }

    @Test
    void records_must_have_all_words_or_if_none_does_any() {
        SearchResults all = search.results("práce děti", 10);
        assertThat(all.reading().everyWord()).isTrue();
        assertThat(all.total()).isEqualTo(2);

        SearchResults any = search.results("exekuce úvazek", 10);
        assertThat(any.reading().everyWord()).isFalse();
        assertThat(any.total()).isEqualTo(2);
    }

    @Test
    void words_may_stand_in_different_fields() {
        assertThat(names("liberec exekuce")).containsExactly("a");
    }

    @Test
    void a_word_that_is_being_typed_finds_those_that_begin_like_it() {
        assertThat(List.of("dlu", "exek", "exeku", "exekuc", "poradn")).allSatisfy(
                typed -> assertThat(names(typed)).as(typed).containsExactly("a"));
        assertThat(names("hlid")).isEqualTo(names("Hlíd")).containsExactly("b");
        assertThat(names("deti hlida")).isEqualTo(names("hlidani det")).containsExactly("b");
        assertThat(search.results("dlu", 10).terms()).contains("dluh dluh");
    }

    @Test
    void letters_of_a_word_hide_nothing_from_the_third_to_the_last() {
        for (String word : List.of("hlídání", "dluhová", "exekucí", "pohlídáme", "dohromady", "úvazkách")) {
            for (int letters = 3; letters <= word.length(); letters++) {
                assertThat(names(word.substring(0, letters))).as(word.substring(0, letters)).isNotEmpty();
            }
        }
    }

    @Test
    void two_letters_and_a_word_with_a_space_after_it_stand_for_themselves() {
        assertThat(names("dl")).isEmpty();
        assertThat(names("dlu ")).isEmpty();
        assertThat(names("dlu, práce")).containsExactlyInAnyOrder("b", "c");
    }

    @Test
    void once_it_was_sent_whole_words_come_before_words_that_only_begin_so() {
        PublishedSearch large = PublishedSearch.of("cs", FamilyCorpus.czech(300));
        for (String word : List.of("rodič", "senior", "kraj", "škol", "dluh", "pěstoun", "domov", "part")) {
            List<String> whole = paths(large.results(word + " ", 1000));
            List<String> both = paths(large.results(sent(word)));
            assertThat(both.subList(0, whole.size())).as(word).containsExactlyInAnyOrderElementsOf(whole);
        }
        assertThat(large.results("pěstoun", 1000).total()).isGreaterThan(large.results("pěstoun ", 1000).total());
    }

    @Test
    void while_it_is_typed_only_a_word_that_a_title_or_keyword_has_comes_before_words_that_begin_so() {
        PublishedSearch cards = PublishedSearch.of("cs", List.of(
                entry("work", "Služba", "Poradna", "Kdo má práci, poradí tomu, kdo je bez práce."),
                entry("place", "Služba", "Pracoviště", "Hledáme pracovnice na pracoviště."),
                entry("part", "Služba", "Část", "Prát lze jen zčásti."),
                entry("parts", "Služba", "Částečný", "O částečném úvazku.")));

        assertThat(paths(cards.results("prac", 10))).containsExactly("cs/place.html", "cs/work.html");
        assertThat(paths(cards.results(sent("prac")))).containsExactly("cs/work.html", "cs/place.html");
        assertThat(paths(cards.results("část", 10))).isEqualTo(paths(cards.results(sent("část"))))
                .startsWith("cs/part.html");
    }

    @Test
    void a_query_of_common_words_is_not_empty() {
        assertThat(names("s")).containsExactly("a");
    }

    @Test
    void words_in_quotation_marks_stand_one_after_another() {
        assertThat(names("\"dohromady dětí\"")).containsExactly("c");
        assertThat(names("\"práce a děti\"")).isEqualTo(names("„prace a deti“")).containsExactly("c");
        assertThat(names("\"deti a prace\"")).containsExactly("d");
        assertThat(names("\"dluhová poradna\" exekuce")).containsExactly("a");
        assertThat(search.results("\"práce a děti\"", 10).reading().loosened()).isFalse();
    }

    @Test
    void a_phrase_that_nothing_has_is_looked_for_as_words_and_this_is_told() {
        SearchResults loosened = search.results("\"práce děti\"", 10);

        assertThat(loosened.total()).isEqualTo(2);
        assertThat(loosened.reading().loosened()).isTrue();
        assertThat(loosened.reading().everyWord()).isTrue();
    }

    @Test
    void a_minus_leaves_records_out_and_a_hyphen_does_not() {
        assertThat(names("děti -hlídání")).containsExactly("c");
        assertThat(names("deti -\"deti a prace\"")).containsExactlyInAnyOrder("b", "c");
        assertThat(names("dluhy-exekuce")).containsExactly("a");
        assertThat(names("děti - hlídání")).containsExactly("b");
        assertThat(names("děti -pro")).containsExactlyInAnyOrder("b", "c");
    }

    @Test
    void nothing_but_exclusions_is_looked_for_and_this_is_told() {
        SearchResults results = search.results("-exekuce", 10);

        assertThat(results.total()).isEqualTo(1);
        assertThat(results.reading().onlyExcluded()).isTrue();
        assertThat(search.results("děti -exekuce", 10).reading().onlyExcluded()).isFalse();
        assertThat(names("-s")).containsExactly("a");
    }

    @Test
    void a_slip_is_found_in_a_first_letter_in_an_ending_and_in_forms_that_no_text_has() {
        for (String slip : List.of("lídání", "jlídání", "qhlídání", "lhídání", "hldáních", "hlídánmí", "hjlídáními")) {
            assertThat(names(slip)).as(slip).containsExactly("b");
        }
    }

    @Test
    void a_slip_finds_what_was_meant_and_this_is_told() {
        for (String slip : List.of("hldani", "hlidain", "lhidani", "hlidanni", "hlidany deti")) {
            assertThat(names(slip)).as(slip).containsExactly("b");
        }
        SearchResults results = search.results("exekuxi poradna", 10);
        assertThat(results.reading().everyWord()).isTrue();
        assertThat(results.reading().corrected().get(0).meant()).extracting(word -> word.written()).containsExactly("exekucí");
        assertThat(names("dohormdy")).containsExactly("c");
    }

    @Test
    void short_words_numbers_and_known_words_are_not_mended() {
        for (String word : List.of("mem ", "2027", "jxbxx", "dluhx hlidani")) {
            assertThat(search.results(word, 10).reading().corrected().isEmpty()).as(word).isEqualTo(!word.startsWith("dluhx"));
        }
        assertThat(search.results("poradna hlídání", 10).reading().corrected()).isEmpty();
    }

    @Test
    void filters_keep_the_asked_types() {
        SearchResults stories = search.results(new SearchRequest("deti", Map.of("type", List.of("Příběh")), 10));
        assertThat(stories.total()).isEqualTo(2);
        assertThat(stories.hits()).extracting(hit -> hit.document().type()).containsOnly("Příběh");
        assertThat(search.results(new SearchRequest("deti", Map.of("type", List.of()), 10)).total()).isZero();
        assertThat(search.results(new SearchRequest("deti", Map.of("colour", List.of("x")), 10)).total()).isEqualTo(3);
    }

    @Test
    void the_limit_cuts_hits_but_not_the_total() {
        SearchResults one = search.results("deti", 1);
        assertThat(one.total()).isEqualTo(3);
        assertThat(one.hits()).hasSize(1);
        assertThat(search.results("deti", 0).hits()).isEmpty();
        assertThat(search.results("deti", -5).hits()).isEmpty();
    }

    @Test
    void nothing_asked_is_nothing_found() {
        for (String text : List.of("", "   ", "?!", "\u0000", "nesmysl")) {
            SearchResults none = search.results(text, 10);
            assertThat(none.total()).isZero();
            assertThat(none.complete()).isTrue();
        }
    }

    @Test
    void an_empty_index_finds_nothing() {
        assertThat(PublishedSearch.of("cs", List.of()).results("děti", 10).total()).isZero();
    }

    @Test
    void a_lost_or_damaged_shard_of_any_kind_costs_its_hits_only_and_is_told() {
        PublishedSearch large = PublishedSearch.of("cs", FamilyCorpus.czech(60));
        Map<String, List<String>> filters = Map.of("region", List.of("R1", "R2", "R3"));
        for (String text : List.of("rodina podpora", "\"rodina podpora\"", "rodnia", "rodi")) {
            SearchResults whole = large.results(new SearchRequest(text, filters, 1000));
            assertThat(whole.complete()).isTrue();
            assertThat(whole.hits()).as(text).isNotEmpty();
            int incomplete = 0;
            for (String name : List.copyOf(large.shards().keySet())) {
                incomplete += isIncomplete(large, name, new SearchRequest(text, filters, 1000), whole);
            }
            assertThat(incomplete).as(text).isPositive();
        }
    }

    /** How many kinds of damage to the shard are told; where none is, all must be found. */
    private static int isIncomplete(PublishedSearch search, String name, SearchRequest request, SearchResults whole) {
        String text = search.shards().get(name);
        int incomplete = 0;
        for (String damage : List.of("lost", "", text.substring(0, text.length() / 2), text.replace('A', 'B'), "<b>")) {
            if (damage.equals("lost")) {
                search.shards().remove(name);
            } else {
                search.shards().put(name, damage);
            }
            SearchResults rest = search.results(request);
            if (rest.complete()) {
                assertThat(rest.hits()).isEqualTo(whole.hits());
            } else {
                incomplete++;
            }
        }
        search.shards().put(name, text);
        return incomplete;
    }

    @Test
    void the_other_hits_are_found_without_a_shard() {
        PublishedSearch large = PublishedSearch.of("cs", FamilyCorpus.czech(60));
        for (String name : List.copyOf(large.shards().keySet())) {
            String text = large.shards().remove(name);
            assertThat(large.results("rodina podpora", 1000).hits()).as(name).isNotEmpty();
            large.shards().put(name, text);
        }
    }

    @Test
    void shards_that_all_vanished_leave_nothing_but_the_truth() {
        PublishedSearch stale = PublishedSearch.of("cs", FamilyCorpus.czech(60));
        stale.shards().clear();

        for (String text : List.of("rodina", "\"rodina podpora\"", "rodnia -škola")) {
            SearchResults nothing = stale.results(text, 10);
            assertThat(nothing.total()).isZero();
            assertThat(nothing.complete()).isFalse();
        }
    }

    @Test
    void the_first_query_takes_two_round_trips() {
        PublishedSearch large = PublishedSearch.of("cs", FamilyCorpus.czech(300));
        for (String text : List.of("rodina", "hlidani deti", "\"rodina podpora\"", "pora")) {
            Rounds rounds = new Rounds(large);
            List<SearchResults> answers = new ArrayList<>();
            large.engine(rounds).search(new SearchRequest(text, Map.of("region", List.of("R1", "R2")), 10), answers::add);
            rounds.run();
            assertThat(answers).as(text).singleElement().satisfies(answer -> assertThat(answer.hits()).isNotEmpty());
            assertThat(rounds.asked()).as(text).hasSize(2);
        }
    }

    @Test
    void counts_are_loaded_only_where_they_are_asked_for() {
        PublishedSearch large = PublishedSearch.of("cs", FamilyCorpus.czech(300));
        large.manifest().columns().all().forEach(large.shards()::remove);

        assertThat(large.results(new SearchRequest("rodina", Map.of(), 10, "", false, true))).satisfies(answer -> {
            assertThat(answer.complete()).isTrue();
            assertThat(answer.facets()).isEmpty();
        });
        assertThat(large.results(new SearchRequest("rodina", Map.of(), 10, "", true, true)).complete()).isFalse();
        assertThat(large.results(new SearchRequest("rodina", Map.of("region", List.of("R1")), 10, "", false, true)).complete()).isFalse();
    }

    @Test
    void no_query_and_no_content_is_too_strange() {
        Random random = new Random(7);
        List<SearchEntry> entries = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            entries.add(new SearchEntry(new RecordName("x", "" + i), "cs", strange(random, 20), "cs/" + i + ".html",
                    strange(random, 50), strange(random, 100), List.of(strange(random, 10)), strange(random, 2000)));
        }
        PublishedSearch odd = PublishedSearch.of("cs", entries);
        for (int round = 0; round < 50; round++) {
            assertThat(odd.results(strange(random, 1 + random.nextInt(300)), 10).complete()).isTrue();
        }
        assertThat(odd.results("<script>alert(1)</script> ".repeat(400), 10).complete()).isTrue();
        assertThat(odd.results(entries.get(3).title(), 10).hits())
                .extracting(hit -> hit.document().title()).contains(entries.get(3).title());
    }

    private List<String> names(String text) {
        return search.results(text, 10).hits().stream().map(SearchResults.Hit::document)
                .map(StoredDocument::path).map(path -> path.substring(3, 4)).sorted().toList();
    }

    private static String strange(Random random, int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append((char) random.nextInt(0x10000));
        }
        return text.toString();
    }

    private static SearchEntry entry(String name, String type, String title, String body) {
        return new SearchEntry(new RecordName("service", name), "cs", type, "cs/" + name + ".html", title, "", List.of(), body);
    }

    private static SearchRequest sent(String text) {
        return new SearchRequest(text, Map.of(), 1000, "", true, true);
    }

    private static List<String> paths(SearchResults results) {
        return results.hits().stream().map(hit -> hit.document().path()).toList();
    }
}
