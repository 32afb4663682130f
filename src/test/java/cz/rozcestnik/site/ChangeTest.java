package cz.rozcestnik.site;

import static org.assertj.core.api.Assertions.assertThat;

import cz.rozcestnik.testing.SmallSite;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChangeTest {
    private static final SmallSite EVENTS = SmallSite.empty().withType("event",
            "start: {kind: date-time, day-alone: yes, role: start, label: {cs: Z, en: S}}",
            "end: {kind: date-time, day-alone: yes, role: end, label: {cs: K, en: E}}",
            "apply: {kind: date-time, day-alone: yes, role: deadline, label: {cs: P, en: A}}",
            "gone: {kind: date, role: publish-until, label: {cs: D, en: U}}",
            "holds: {kind: date, role: valid-to, label: {cs: P, en: V}}",
            "shown: {kind: date, role: publish-from, label: {cs: O, en: F}}",
            "begins: {kind: date, role: valid-from, label: {cs: O, en: F}}");

    @Test
    void an_event_begins_closes_and_is_over_at_its_own_moments() {
        assertThat(changes("start: 2026-12-05 9:00", "end: 2026-12-05 12:00", "apply: 2026-12-01")).containsExactly(
                "2026-12-02T00:00 CLOSES", "2026-12-05T09:00 BEGINS", "2026-12-05T12:00 PASSES");
    }

    @Test
    void an_event_without_an_end_is_over_once_it_has_begun() {
        assertThat(changes("start: 2026-12-05 9:00")).containsExactly("2026-12-05T09:00 BEGINS", "2026-12-05T09:00 PASSES");
    }

    @Test
    void an_event_of_a_whole_day_is_over_when_the_next_day_begins() {
        assertThat(changes("start: 2026-12-05")).containsExactly("2026-12-05T00:00 BEGINS", "2026-12-06T00:00 PASSES");
    }

    @Test
    void what_is_no_longer_there_neither_begins_nor_passes() {
        assertThat(changes("start: 2026-12-05", "apply: 2026-11-25", "gone: 2026-11-30")).containsExactly(
                "2026-11-26T00:00 CLOSES", "2026-12-01T00:00 ENDS");
    }

    @Test
    void a_record_is_there_while_it_is_both_to_be_shown_and_valid() {
        assertThat(changes("shown: 2026-11-01", "begins: 2026-11-25", "gone: 2026-12-24", "holds: 2026-11-30")).containsExactly(
                "2026-11-25T00:00 APPEARS", "2026-12-01T00:00 ENDS");
        assertThat(changes("shown: 2026-11-26", "begins: 2026-11-25", "gone: 2026-12-24", "holds: 2026-12-30")).containsExactly(
                "2026-11-26T00:00 APPEARS", "2026-12-25T00:00 ENDS");
    }

    private static List<String> changes(String... fields) {
        return EVENTS.withRecord("event/setkani.cs", "", fields).site().changes().stream()
                .map(change -> change.moment() + " " + change.what()).toList();
    }
}
