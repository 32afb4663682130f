package cz.rozcestnik.check;

import static org.assertj.core.api.Assertions.assertThat;

import cz.rozcestnik.testing.SmallSite;
import org.junit.jupiter.api.Test;

/** Records whose time is still to come, or over, on 21 November 2026. */
class OutOfTheirTimeTest {
    private static final String LATER = "appears: 2026-12-01";
    private static final SmallSite SITE = SmallSite.empty().withType("note",
            "appears: {kind: date, role: publish-from, label: {cs: O, en: F}}",
            "ends: {kind: date, role: publish-until, label: {cs: D, en: U}}",
            "start: {kind: date-time, day-alone: yes, role: start, label: {cs: Z, en: S}}",
            "end: {kind: date-time, day-alone: yes, role: end, label: {cs: K, en: E}}").withRecord("note/kun.cs", "");

    @Test
    void an_address_waits_for_the_record_that_comes_back_to_it() {
        SmallSite site = SITE.with("content/addresses.yaml", "cs/note/pes.html: note/pes\n");

        assertThat(Told.of(site.withRecord("note/pes.cs", "", LATER))).isEmpty();
        assertThat(Told.of(site)).singleElement().asString().startsWith("ADDRESS_VANISHED");
    }

    @Test
    void what_will_be_published_is_right_before_that() {
        assertThat(Told.of(SITE.withRecord("note/pes.cs", "![Pes](pes.jpg)\n\nŘekněte UZP.\n", LATER, "start: 2027-01-02", "end: 2027-01-01")))
                .containsExactlyInAnyOrder("IMAGE_MISSING note/pes.cs.md:7:1 [pes.jpg, content/note/pes/]",
                        "EVENT_BACKWARDS note/pes.cs.md:5:6 [2027-01-02, 2027-01-01]", "ABBREVIATION_UNEXPLAINED note/pes.cs.md:9:9 [UZP]");
    }

    @Test
    void what_begins_and_ends_in_one_moment_is_backwards_and_what_takes_a_day_is_not() {
        assertThat(Told.of(SITE.withRecord("note/pes.cs", "", "start: 2026-12-01 9:00", "end: 2026-12-01 9:00"))).containsExactly(
                "EVENT_BACKWARDS note/pes.cs.md:4:6 [2026-12-01 09:00, 2026-12-01 09:00]");
        assertThat(Told.of(SITE.withRecord("note/pes.cs", "", "start: 2026-12-01 9:00", "end: 2026-12-01"))).isEmpty();
        assertThat(Told.of(SITE.withRecord("note/pes.cs", "", "appears: 2026-11-01", "ends: 2026-11-01"))).isEmpty();
    }

    @Test
    void a_time_that_ends_before_it_begins_is_told_even_where_both_are_over() {
        assertThat(Told.of(SITE.withRecord("note/pes.cs", "", "appears: 2026-03-01", "ends: 2026-02-01"))).containsExactly(
                "WINDOW_BACKWARDS note/pes.cs.md:4:7 [2026-03-01, 2026-02-01]");
    }
}
