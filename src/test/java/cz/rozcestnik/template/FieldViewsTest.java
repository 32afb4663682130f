package cz.rozcestnik.template;

import static org.assertj.core.api.Assertions.assertThat;

import cz.rozcestnik.document.RecordName;
import cz.rozcestnik.language.Language;
import cz.rozcestnik.language.Phrases;
import cz.rozcestnik.site.Site;
import cz.rozcestnik.testing.SmallSite;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A space that must not break is written {@code ~}. */
class FieldViewsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "money | 1500 Kč | 1~500~Kč | CZK~1,500", "money | 1234567,50 EUR | 1~234~567,5~€ | €1,234,567.5", "money | 0 Kč | 0~Kč | CZK~0",
            "date | 2026-05-01 | 1.~5.~2026 | 1~May~2026", "period | 2019–2023 | 2019–2023 | 2019–2023", "period | 2019 | 2019 | 2019",
            "period | 2024– | 2024– | 2024–", "period | 2026-05 | 5/2026 | May~2026",
            "period | 2026-12-01 – 2026-12-24 | 1.~12.~2026~– 24.~12.~2026 | 1~December~2026~– 24~December~2026",
            "period | – 2026-12-24 | – 24.~12.~2026 | – 24~December~2026", "period | 2026-12-01 – | 1.~12.~2026~– | 1~December~2026~–",
            "phone | 116 111 | 116~111 | 116~111", "phone | 212345678 | +420~212~345~678 | +420~212~345~678",
            "email | Jana@Example.org | Jana@example.org | Jana@example.org",
            "url | https://www.example.org/a?b | example.org | example.org",
            "language | uk | ukrajinština | Ukrainian", "place | {city: Liberec, postal-code: 46001, street: Vzorová 1} "
                    + "| Vzorová 1, 460~01 Liberec | Vzorová 1, 460~01 Liberec"})
    void a_fact_is_written_as_readers_of_its_language_write_it(String kind, String written, String czech, String english) {
        Site site = SmallSite.empty().withType("note", "x: {kind: " + kind + ", label: {cs: X, en: X}}")
                .withRecord("note/kun.cs", "", "x: " + written).site();

        assertThat(List.of(text(site, Language.CS), text(site, Language.EN))).containsExactly(czech, english);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "po–pá | po–pá", "út, čt | út, čt", "po, út | po, út", "denně | denně", "so–ne | so, ne", "pá–po | po, pá–ne", "po, st–pá, ne | po, st–pá, ne"})
    void days_are_joined_into_ranges(String days, String shown) {
        Phrases words = Phrases.of(Language.CS, Map.of("day.daily", "denně", "day.1", "po", "day.2", "út", "day.3", "st", "day.4", "čt",
                "day.5", "pá", "day.6", "so", "day.7", "ne"));
        Site site = SmallSite.empty().withType("note", "x: {kind: opening-hours, label: {cs: X, en: X}}")
                .withRecord("note/kun.cs", "", "x: [{days: '" + days + "', from: '8:00', to: '12:00'}, {days: '" + days
                        + "', from: '13:00', to: '24:00'}]").site();

        HoursView hours = (HoursView) value(site, Language.CS, words);

        assertThat(hours.rows()).containsExactly(new HoursView.Row(shown, "8:00–12:00, 13:00–24:00", ""));
    }

    @Test
    void notes_to_hours_say_in_which_language_they_are_written() {
        Site site = SmallSite.empty().withType("note", "x: {kind: opening-hours, label: {cs: X, en: X}}")
                .withRecord("note/kun.cs", "", "x: [{days: čt, from: '8:00', to: '12:00', note: první čtvrtek v měsíci}]").site();
        Phrases words = Phrases.of(Language.EN, Map.of("day.4", "Thu"));

        assertThat(((HoursView) value(site, Language.EN, words)).language()).isEqualTo("cs");
    }

    private static String text(Site site, Language reader) {
        Object value = value(site, reader, Phrases.of(reader, Map.of()));
        String text = value instanceof FieldViews.LanguageView language
                ? language.name()
                : new RecordComponents().of((Record) value).get("text").of((Record) value).toString();
        return text.replace('\u00a0', '~');
    }

    private static Object value(Site site, Language reader, Phrases words) {
        return new SiteViews(site, reader, words).record(new RecordName("note", "kun")).f().get().get("x");
    }
}
