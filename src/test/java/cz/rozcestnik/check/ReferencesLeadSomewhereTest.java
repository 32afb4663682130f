package cz.rozcestnik.check;

import static org.assertj.core.api.Assertions.assertThat;

import cz.rozcestnik.testing.SmallSite;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReferencesLeadSomewhereTest {
    private static final SmallSite SITE = SmallSite.empty().withType("region").withType("note",
            "friend: {kind: reference, to: note, label: {cs: P, en: F}}",
            "friends: {kind: list, of: {kind: group, fields: {who: {kind: reference, to: note, label: {cs: K, en: W}}}}, label: {cs: P, en: F}}",
            "where: {kind: region, to: region, label: {cs: K, en: W}}",
            "status: {kind: choice, label: {cs: S, en: S}, role: status, choices: {draft: {cs: R, en: D}}}")
            .withRecord("note/kun.cs", "").withRecord("note/draft.cs", "", "status: draft");

    @Test
    void a_reference_to_a_published_record_and_a_region_without_a_page_are_no_problem() {
        assertThat(told("friend: kun\nwhere: CZ051")).isEmpty();
        assertThat(told("where: CZ")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "friend: kuň | REFERENCE_TO_NOTHING_SUGGESTED 3:9 [kuň, note, kun]", "friend: krokodyl | REFERENCE_TO_NOTHING 3:9 [krokodyl, note]",
            "friend: note/kun | REFERENCE_TO_NOTHING_SUGGESTED 3:9 [note/kun, note, kun]",
            "friend: ../note/kun.cs.md | REFERENCE_TO_NOTHING_SUGGESTED 3:9 [../note/kun.cs.md, note, kun]",
            "friend: draft | REFERENCE_TO_UNREADY 3:9 [note/draft]",
            "friends: [{who: kun}, {who: krokodyl}] | REFERENCE_TO_NOTHING 3:29 [krokodyl, note]"})
    void a_reference_to_nothing_is_told_at_its_place(String field, String told) {
        assertThat(told(field)).containsExactly(told);
    }

    @Test
    void the_draft_itself_may_name_what_is_not_there_yet() {
        assertThat(told("friend: krokodyl\nstatus: draft")).isEmpty();
    }

    private static List<String> told(String fields) {
        return new ReferencesLeadSomewhere().problems(SITE.withRecord("note/x.cs", "", fields).site()).stream()
                .map(problem -> problem.code() + " " + problem.place().line() + ":" + problem.place().column() + " "
                        + problem.arguments()).toList();
    }
}
