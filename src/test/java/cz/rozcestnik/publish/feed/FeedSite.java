package cz.rozcestnik.publish.feed;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.io.ParseWarning;
import cz.rozcestnik.output.Output;
import cz.rozcestnik.site.Revisions;
import cz.rozcestnik.site.Site;
import cz.rozcestnik.testing.SmallSite;
import ezvcard.Ezvcard;
import ezvcard.VCard;
import ezvcard.VCardVersion;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** A site with meetings and desks, whose types have names that no program knows. */
public final class FeedSite {
    static final SmallSite EMPTY = SmallSite.empty()
            .with("content/site.yaml", """
                    name: {cs: Rozcestník, en: Signpost}
                    tagline: {cs: Pomoc, en: Help}
                    host: https://portal.example.org
                    languages: [cs, en]
                    """)
            .with("templates/sraz/type.yaml", """
                    labels: {cs: {one: Sraz, many: Srazy}, en: {one: Meeting, many: Meetings}}
                    section: {cs: srazy, en: meetings}
                    exports: {calendar: yes}
                    fields:
                      title: {kind: text, label: {cs: N, en: T}, required: yes, translated: yes, role: title}
                      about: {kind: text, label: {cs: O, en: A}, translated: yes, role: summary}
                      checked: {kind: date, label: {cs: Z, en: C}, role: verified}
                      from: {kind: date-time, day-alone: yes, label: {cs: Od, en: From}, role: start}
                      until: {kind: date-time, day-alone: yes, label: {cs: Do, en: To}, role: end}
                      where: {kind: place, label: {cs: Kde, en: Where}, role: place}
                      kraj: {kind: region, to: kraj, label: {cs: Kraj, en: Region}, role: region}
                      how:
                        kind: choice
                        label: {cs: Stav, en: State}
                        choices: {scheduled: {cs: bude, en: on}, moved: {cs: přesunutý, en: moved}, cancelled: {cs: zrušený, en: cancelled}}
                        role: availability
                    """)
            .with("templates/kdo/type.yaml", """
                    labels: {cs: {one: Kdo, many: Kdo}, en: {one: Who, many: Who}}
                    section: {cs: kdo, en: who}
                    exports: {vcard: yes}
                    fields:
                      title: {kind: text, label: {cs: N, en: T}, required: yes, translated: yes, role: title}
                      about: {kind: text, label: {cs: O, en: A}, translated: yes, role: summary}
                      checked: {kind: date, label: {cs: Z, en: C}, role: verified}
                      agrees: {kind: yes-no, label: {cs: S, en: A}, role: consent}
                      until: {kind: date, label: {cs: Do, en: To}, role: valid-to}
                      calls: {kind: list, of: phone, label: {cs: T, en: P}, role: phone}
                      mail: {kind: email, label: {cs: E, en: E}, role: email}
                      where: {kind: place, label: {cs: Kde, en: Where}, role: place}
                      kraj: {kind: region, to: kraj, label: {cs: Kraj, en: Region}, role: region}
                    """)
            .with("templates/kraj/type.yaml", """
                    labels: {cs: {one: Kraj, many: Kraje}, en: {one: Region, many: Regions}}
                    section: {cs: kraje, en: regions}
                    fields:
                      title: {kind: text, label: {cs: N, en: T}, required: yes, translated: yes, role: title}
                      kod: {kind: text, label: {cs: K, en: C}, role: nuts}
                    gathers:
                      srazy: {from: sraz, by: kraj}
                      lide: {from: kdo, by: kraj}
                    """)
            .withRecord("kraj/CZ051.cs", "", "kod: CZ051")
            .withRecord("kraj/CZ052.cs", "", "kod: CZ052");

    private FeedSite() {
    }

    /** The calendars and cards beside the pages of a site, by path. */
    static SortedMap<String, String> files(SmallSite small) {
        Site site = small.site();
        SortedMap<String, String> files = new TreeMap<>();
        for (Output output : new FeedPublisher(site, new Revisions(new TreeMap<>()).days(site)).publish()) {
            if (!output.path().endsWith(".atom")) {
                assertThat(files.put(output.path(), new String(output.bytes(), StandardCharsets.UTF_8))).as(output.path()).isNull();
            }
        }
        return files;
    }

    /** A calendar as another program reads it, without a warning. */
    public static ICalendar calendar(String text) {
        List<List<ParseWarning>> warnings = new ArrayList<>();
        ICalendar calendar = Biweekly.parse(text).warnings(warnings).first();
        assertThat(warnings).allMatch(List::isEmpty);
        assertThat(calendar.validate(ICalVersion.V2_0).isEmpty()).as(calendar.validate(ICalVersion.V2_0).toString()).isTrue();
        return calendar;
    }

    /** Cards as another program reads them, without a warning. */
    public static List<VCard> cards(String text) {
        List<List<ezvcard.io.ParseWarning>> warnings = new ArrayList<>();
        List<VCard> cards = Ezvcard.parse(text).warnings(warnings).all();
        assertThat(warnings).allMatch(List::isEmpty);
        cards.forEach(card -> assertThat(card.validate(VCardVersion.V4_0).isEmpty()).as(text).isTrue());
        return cards;
    }
}
