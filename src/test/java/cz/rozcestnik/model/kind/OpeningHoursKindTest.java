package cz.rozcestnik.model.kind;

import static org.assertj.core.api.Assertions.assertThat;

import cz.rozcestnik.model.OpeningHours;
import java.time.DayOfWeek;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpeningHoursKindTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "po | 1", "po–pá | 1 2 3 4 5", "Po - Pá | 1 2 3 4 5", "út, čt | 2 4", "po, st–pá | 1 3 4 5", "denně | 1 2 3 4 5 6 7",
            "Mon-Fri | 1 2 3 4 5", "so–ne | 6 7", "so–po | 1 6 7", "pá–út | 1 2 5 6 7", "ut,ct | 2 4"})
    void days_are_read_as_people_write_them(String days, String numbers) {
        assertThat(slots("[{days: '" + days + "', from: '8:00', to: '16:00'}]")).containsExactly(numbers + " 08:00-16:00");
    }

    @ParameterizedTest
    @CsvSource({"8:00, 16:30, 08:00-16:30", "08.15, 9.00, 08:15-09:00", "0:00, 24:00, 00:00-00:00", "20:00, 0:00, 20:00-00:00"})
    void times_are_read_as_people_write_them(String from, String to, String slot) {
        assertThat(slots("[{days: po, from: '" + from + "', to: '" + to + "'}]")).containsExactly("1 " + slot);
    }

    @Test
    void spans_stand_in_the_order_of_the_week_with_their_notes() {
        assertThat(slots("""

                  - {days: so, from: '9:00', to: '12:00', note: 'po domluvě'}
                  - {days: po–pá, from: '13:00', to: '17:00'}
                  - {days: po–pá, from: '8:00', to: '12:00'}
                """)).containsExactly("1 2 3 4 5 08:00-12:00", "1 2 3 4 5 13:00-17:00", "6 09:00-12:00 po domluvě");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "po–pá | LIST_EXPECTED_SUGGESTED 1:8", "[po] | GROUP_EXPECTED 1:9", "[] | VALUE_EMPTY 1:8",
            "[{days: pondělí, from: '8:00', to: '9:00'}] | DAYS_UNKNOWN 1:16", "[{days: po–, from: '8:00', to: '9:00'}] | DAYS_UNKNOWN 1:16",
            "[{days: po, from: '8', to: '9:00'}] | TIME_EXPECTED 1:26", "[{days: po, from: '+8:00', to: '9:00'}] | TIME_EXPECTED 1:26",
            "[{days: po, from: '8:60', to: '9:00'}] | TIME_EXPECTED 1:26", "[{days: po, from: '8:00', to: '25:00'}] | TIME_EXPECTED 1:38",
            "[{days: po, from: '9:00', to: '8:00'}] | HOURS_BACKWARDS 1:38", "[{days: po, from: '20:00', to: '2:00'}] | HOURS_BACKWARDS 1:39",
            "[{days: po, from: '8:00', to: '8:00'}] | HOURS_BACKWARDS 1:38", "[{days: po, from: '8:00'}] | HOURS_PART_MISSING 1:9",
            "[{days: po, form: '8:00', to: '9:00'}] | FIELD_UNKNOWN_SUGGESTED 1:20"})
    void what_tells_nobody_when_to_come_is_refused(String written, String refused) {
        assertThat(KindReading.of(new OpeningHoursKind(), written).refused()).containsExactly(refused);
    }

    private static List<String> slots(String written) {
        KindReading read = KindReading.of(new OpeningHoursKind(), written);
        assertThat(read.refused()).isEmpty();
        return ((OpeningHours) read.value().orElseThrow()).slots().stream().map(slot ->
                (slot.days().stream().map(DayOfWeek::getValue).map(String::valueOf).collect(Collectors.joining(" "))
                + " " + slot.from() + "-" + slot.to() + " " + slot.note()).strip()).toList();
    }
}
