package cz.rozcestnik.model.kind;

import static org.assertj.core.api.Assertions.assertThat;

import cz.rozcestnik.problem.ProblemCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Times are Czech ones: the two nights on which the clocks change are no trap. */
class MomentKindTest {

    @ParameterizedTest
    @CsvSource({"2026-12-01 8:00, 2026-12-01T08:00+01:00", "2026-07-01T08.30, 2026-07-01T08:30+02:00",
            "2026-12-01 0:00, 2026-12-01T00:00+01:00", "2026-03-29 3:00, 2026-03-29T03:00+02:00",
            "2026-10-25 2:30 +02:00, 2026-10-25T02:30+02:00", "2026-10-25 2:30 +01:00, 2026-10-25T02:30+01:00"})
    void aDayAndAnHourAreReadInCzechTime(String written, String normal) {
        KindReading read = KindReading.of(new MomentKind(false), written);

        assertThat(read.problems()).isEmpty();
        assertThat(read.normal()).isEqualTo(normal);
    }

    @Test
    void anHourThatTheClocksSkipIsRefusedWithTheOneThatComesInstead() {
        KindReading read = KindReading.of(new MomentKind(false), "2026-03-29 2:30");

        assertThat(read.codes()).containsExactly(ProblemCode.DATE_TIME_SKIPPED);
        assertThat(read.problems().get(0).arguments()).asString().contains("2:30", "2026-03-29", "3:00");
    }

    @Test
    void anHourThatComesTwiceAsksWhichOneIsMeant() {
        KindReading read = KindReading.of(new MomentKind(false), "2026-10-25 2:30");

        assertThat(read.codes()).containsExactly(ProblemCode.DATE_TIME_TWICE);
        assertThat(read.problems().get(0).arguments()).asString().contains("+02:00", "+01:00");
    }

    @Test
    void anOffsetThatDoesNotHoldThereIsRefused() {
        assertThat(KindReading.of(new MomentKind(false), "2026-07-01 8:00 +01:00").codes())
                .containsExactly(ProblemCode.DATE_TIME_OFFSET);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-12-01", "1. 12. 2026 8:00", "2026-12-01 24:00", "2026-12-01 8", "2026-02-30 8:00",
            "2026-12-01 8:00 SEČ", "2026-12-01 -8:00"})
    void anythingElseIsNoTime(String written) {
        assertThat(KindReading.of(new MomentKind(false), written).codes()).containsExactly(ProblemCode.DATE_TIME_EXPECTED);
    }

    @ParameterizedTest
    @CsvSource({"2026-12-01, 2026-12-01", "2026-12-01 8:00, 2026-12-01T08:00+01:00", "2026-12-01T08:00, 2026-12-01T08:00+01:00"})
    void aDayMayStandAloneWhereTheModelSaysSo(String written, String normal) {
        assertThat(KindReading.of(new MomentKind(true), written).normal()).isEqualTo(normal);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-13-01", "2026-12-01 25:00", "1. 12. 2026", "prosinec", "2026-12"})
    void whatIsNeitherADayNorATimeIsToldAsSuch(String written) {
        assertThat(KindReading.of(new MomentKind(true), written).codes()).containsExactly(ProblemCode.DATE_OR_TIME_EXPECTED);
    }

    @Test
    void aSkippedHourIsRefusedThereToo() {
        assertThat(KindReading.of(new MomentKind(true), "2026-03-29 2:30").codes()).containsExactly(ProblemCode.DATE_TIME_SKIPPED);
    }
}
