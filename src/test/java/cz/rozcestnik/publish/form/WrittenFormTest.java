package cz.rozcestnik.publish.form;

import static org.assertj.core.api.Assertions.assertThat;

import cz.rozcestnik.language.Language;
import cz.rozcestnik.markdown.MarkdownParser;
import cz.rozcestnik.model.FieldKind;
import cz.rozcestnik.model.Reading;
import cz.rozcestnik.model.kind.CompanyNumberKind;
import cz.rozcestnik.model.kind.DataBoxKind;
import cz.rozcestnik.model.kind.DurationKind;
import cz.rozcestnik.model.kind.EmailKind;
import cz.rozcestnik.model.kind.MomentKind;
import cz.rozcestnik.model.kind.MoneyKind;
import cz.rozcestnik.model.kind.NumberKind;
import cz.rozcestnik.model.kind.PeriodKind;
import cz.rozcestnik.model.kind.PhoneKind;
import cz.rozcestnik.model.kind.PostalCodeKind;
import cz.rozcestnik.model.kind.UrlKind;
import cz.rozcestnik.problem.Place;
import cz.rozcestnik.problem.Problems;
import cz.rozcestnik.source.SourceText;
import cz.rozcestnik.source.YamlNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class WrittenFormTest {
    private static final Map<String, FieldKind> KINDS = Map.ofEntries(Map.entry("phone", new PhoneKind()),
            Map.entry("email", new EmailKind()), Map.entry("url", new UrlKind()), Map.entry("money", new MoneyKind()),
            Map.entry("period", new PeriodKind()), Map.entry("number", new NumberKind(Optional.empty(), Optional.empty())),
            Map.entry("date-time", new MomentKind(false)), Map.entry("date-or-time", new MomentKind(true)),
            Map.entry("duration", new DurationKind()), Map.entry("company-number", new CompanyNumberKind()),
            Map.entry("data-box", new DataBoxKind()), Map.entry("postal-code", new PostalCodeKind()));

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "phone | +420 212 345 678", "phone | 212345678", "phone | 00420 212 345 678", "phone | 212-345-678",
            "phone | (+420) 212 345 678", "phone | +44 121 234 5678", "phone | 112", "phone | 116 111",
            "phone | +420 116 111", "phone | 420 212 345 678",
            "email | poradna@example.org", "email | p.n+x@sub.example.org",
            "url | https://www.example.org/", "url | http://example.org", "url | HTTPS://example.org:8080/a?b=c#d",
            "money | 120 Kč", "money | 1 500 Kč", "money | 20 EUR", "money | 12,50 Kč",
            "period | 2019", "period | 2019–2023", "period | 2026-12-01 – 2026-12-24", "period | 2024–",
            "period | 2024-05 - 2024-07", "period | –2024",
            "number | 1200", "number | 1 200", "number | 1,5", "number | -3",
            "date-time | 2026-12-01 8:00", "date-time | 2026-12-01T08.30", "date-time | 2026-10-25 2:30 +02:00",
            "date-or-time | 2026-12-01", "date-or-time | 2026-12-01 8:00",
            "duration | 90 minut", "duration | 1 h 30 min", "duration | 1,5 hodiny", "duration | 6 týdnů",
            "company-number | 12345679", "company-number | 123 45 679", "data-box | abc2d3e", "data-box | ABC 2D3E",
            "postal-code | 460 01", "postal-code | 46001"})
    void whatAKindTakesTheFormTakes(String kind, String written) {
        assertThat(problems(KINDS.get(kind), written)).isEmpty();
        assertThat(takes(kind, written)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "phone | 541 12 34", "phone | 212 345 6789", "phone | zavolejte", "phone | +420 541 12 34",
            "phone | 212 345 678 linka 5", "email | poradna@example", "email | poradna.example.org",
            "url | www.example.org", "url | https://", "url | mailto:a@example.org", "money | 120", "money | zdarma",
            "period | loni", "period | 24–25", "number | hodně", "number | 1,",
            "date-time | 2026-12-01", "date-time | 1. 12. 2026 8:00", "date-time | 2026-12-01 24:00", "date-time | 2026-12-01 osm",
            "date-or-time | prosinec", "date-or-time | 2026-12", "duration | hodinu", "duration | 90", "duration | 90minut",
            "company-number | CZ12345679", "company-number | 12345", "company-number | 123456789",
            "data-box | abc2d3", "data-box | abc2d3l", "data-box | abc2d30", "postal-code | 860 01", "postal-code | 4600"})
    void whatTheFormRefusesTheKindRefusesToo(String kind, String written) {
        assertThat(takes(kind, written)).isFalse();
        assertThat(problems(KINDS.get(kind), written)).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({"time, 8:00, true", "time, 08.30, true", "time, 24:00, true", "time, osm, false", "time, 8:7, false",
            "break, 12:00–12:30, true", "break, 12.00 - 12.30, true", "break, 12:00, false", "break, v poledne, false",
            "postal-code, 460 01, true", "postal-code, 46001, true", "postal-code, 4600, false"})
    void partsOfHoursAndPlacesHaveAFormToo(String kind, String written, boolean taken) {
        assertThat(takes(kind, written)).isEqualTo(taken);
    }

    @ParameterizedTest
    @EnumSource(WrittenForm.class)
    void itsAdviceNeedsNoValue(WrittenForm form) {
        for (Language language : Language.values()) {
            assertThat(FormTexts.in(language).advice(form.problem())).isNotEmpty().doesNotContain("{");
        }
    }

    @Test
    void aWrongPhoneIsAnsweredInTheWordsOfTheModel() {
        assertThat(FormTexts.in(Language.CS).advice(WrittenForm.PHONE.problem()))
                .isEqualTo("Napište celé číslo s předvolbou, například +420 212 345 678.");
    }

    private static boolean takes(String kind, String written) {
        return written.matches(WrittenForm.of(kind).orElseThrow().pattern());
    }

    private static List<?> problems(FieldKind kind, String written) {
        Problems problems = new Problems();
        Reading reading = new Reading(SourceText.of("x.cs.md", written), Language.CS, new MarkdownParser(), problems);
        kind.read(new YamlNode.Scalar(written, false, Place.file("x.cs.md")), reading);
        return problems.list();
    }
}
