package cz.rozcestnik.model.kind;

import static org.assertj.core.api.Assertions.assertThat;

import cz.rozcestnik.model.OpeningHours;
import java.time.LocalTime;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever stands in opening hours, they open before they close on days that there are, or the editor is told why not. */
abstract class HoursFuzzing {
    static final String SEED = "20261122";
    private static final List<String> DAYS = List.of("po", "po–pá", "so–po", "denně", "út, čt", "po po", "-", "po–", "Mon-Fri", "ne–ne", "pondělí", "🎈", "po–pá, so", "");
    private static final List<String> TIMES = List.of("8:00", "08.15", "16:30", "0:00", "24:00", "23:59", "12:00", "8", "25:61", "-1:00", "١٢:٠٠", "8:00:00", "99999999999:00", "");
    private static final List<String> BREAKS = List.of("12:00–12:30", "12:00-12:00", "8:00–8:10", "0:00–24:00", "–", "12:00", "12:30–12:00");
    private static final List<String> PERIODS = List.of("2026", "2026–2025", "2026-12-01 – 2026-12-24", "2024–", "–", "9999999999");
    private static final List<String> DATES = List.of("2026-12-23", "2026-12-23 – 2027-01-01", "2026-02-30", "2027-01-01 – 2026-12-23", "+999999999-12-31", "0000-01-01 – 9999-12-31");

    /** Returns the reading that the property is about. */
    abstract KindReading read(String written);

    @Property(tries = 6_000, seed = SEED, edgeCases = EdgeCasesMode.NONE)
    void hoursOpenBeforeTheyCloseOrTheirEditorIsToldWhyNot(@ForAll("hours") String written) {
        KindReading reading = read(written);

        assertThat(reading.value().isPresent() || !reading.problems().isEmpty()).as("hours or a problem").isTrue();
        if (reading.problems().isEmpty()) {
            OpeningHours hours = (OpeningHours) reading.value().orElseThrow();
            assertThat(hours.slots()).as("slots of %s", written).allSatisfy(slot -> {
                assertThat(slot.days()).as("days").isNotEmpty().doesNotHaveDuplicates();
                assertThat(slot.from().isBefore(slot.to()) || slot.to().equals(LocalTime.MIDNIGHT)).as("opens before it closes").isTrue();
            });
            assertThat(hours.normal()).as("normal form").isNotBlank();
        }
    }

    @Provide
    Arbitrary<String> hours() {
        Arbitrary<String> week = slot().list().ofMinSize(1).ofMaxSize(4).map(slots -> "[" + String.join(", ", slots) + "]");
        Arbitrary<String> exception = Combinators.combine(Arbitraries.of(DATES), Arbitraries.of("closed: yes", "closed: no", "from: \"9:00\", to: \"10:00\"",
                "closed: yes, from: \"9:00\", to: \"10:00\"", "note: nic")).as((date, rest) -> "{ date: \"" + date + "\", " + rest + " }");
        Arbitrary<String> mapping = Combinators.combine(week, Arbitraries.of("zavřeno", "otevřeno", "nevím", "[]"), Arbitraries.of(PERIODS),
                exception.list().ofMaxSize(3)).as((slots, holidays, valid, exceptions) -> "{ week: " + slots + ", holidays: " + holidays
                + ", valid: \"" + valid + "\", exceptions: [" + String.join(", ", exceptions) + "] }");
        return Arbitraries.oneOf(week, week, mapping, Arbitraries.of("[]", "{}", "[[]]", "po", "[{}]", "{ week: [] }", "{ week: po }", "[{ days: [po] }]"));
    }

    private static Arbitrary<String> slot() {
        return Combinators.combine(Arbitraries.of(DAYS), Arbitraries.of(TIMES), Arbitraries.of(TIMES), Arbitraries.of(BREAKS),
                Arbitraries.integers().between(0, 5)).as((days, from, to, pause, shape) -> "{ days: \"" + days + "\", from: \"" + from + "\""
                + (shape == 0 ? "" : ", to: \"" + to + "\"") + (shape == 1 ? ", break: \"" + pause + "\"" : "") + (shape == 2 ? ", note: \"<b>\"" : "") + " }");
    }
}
