package cz.rozcestnik.publish.feed;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import cz.rozcestnik.output.Output;
import cz.rozcestnik.site.Revisions;
import cz.rozcestnik.site.RevisionsReader;
import cz.rozcestnik.testing.SmallSite;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class AtomTest {
    private static final String REGION = "cs/kraje/cz051.atom";

    private static SmallSite site(String about) {
        return FeedSite.EMPTY
                .withRecord("kdo/stary.cs", "", "kraj: CZ051", "checked: 2026-10-01")
                .withRecord("kdo/novy.cs", "", "kraj: CZ051", "checked: 2026-11-01", "about: '" + about + "'")
                .withRecord("kdo/jinde.cs", "", "kraj: CZ052", "checked: 2026-11-05");
    }

    private static Map<String, SyndFeed> feeds(SmallSite small) {
        Revisions revisions = RevisionsReader.read(small.tree().content()).value();
        return new FeedPublisher(small.site(), revisions.days(small.site())).publish().stream().filter(file -> file.path().endsWith(".atom"))
                .collect(Collectors.toMap(Output::path, file -> read(new String(file.bytes(), StandardCharsets.UTF_8))));
    }

    static SyndFeed read(String xml) {
        try {
            return new SyndFeedInput().build(new StringReader(xml));
        } catch (FeedException unreadable) {
            throw new AssertionError(xml, unreadable);
        }
    }

    private static SyndEntry entry(SyndFeed feed, String title) {
        return feed.getEntries().stream().filter(entry -> entry.getTitle().equals(title)).findFirst().orElseThrow();
    }

    /** The site with the file that a build writes when it records, on the day of its clock. */
    private static SmallSite recorded(SmallSite small) {
        return small.with("content/" + Revisions.FILE,
                RevisionsReader.read(small.tree().content()).value().recorded(small.site()));
    }

    @Test
    void theSiteEachTypeAndEachRegionHaveAFeedInEachLanguage() {
        assertThat(feeds(site("Poradí.")).keySet()).contains("cs/index.atom", "en/index.atom", "cs/kdo/index.atom",
                "en/who/index.atom", REGION, "en/regions/cz052.atom").doesNotContain("cs/srazy/index.atom");
    }

    @Test
    void aReaderOfNewsFindsWhatChangedInTheRegionTheLastFirst() {
        SyndFeed feed = feeds(site("Poradí & <pomůže>.")).get(REGION);

        assertThat(feed.getFeedType()).isEqualTo("atom_1.0");
        assertThat(feed.getTitle()).isEqualTo("Rozcestník: CZ051");
        assertThat(feed.getEntries()).extracting(SyndEntry::getTitle).containsSubsequence("novy", "stary").doesNotContain("jinde");
        SyndEntry newest = entry(feed, "novy");
        assertThat(newest.getUri()).isEqualTo("https://portal.example.org/#kdo/novy");
        assertThat(newest.getLink()).isEqualTo("https://portal.example.org/cs/kdo/novy.html");
        assertThat(newest.getDescription().getValue()).isEqualTo("Poradí & <pomůže>.");
        assertThat(newest.getUpdatedDate().toInstant()).isEqualTo(Instant.parse("2026-10-31T23:00:00Z"));
    }

    @Test
    void whatWasOnlyVerifiedAnewHasNotChanged() {
        SmallSite known = recorded(site("Poradí."));
        SmallSite verified = known.withRecord("kdo/stary.cs", "", "kraj: CZ051", "checked: 2026-11-20");

        assertThat(entry(feeds(verified).get(REGION), "stary").getUpdatedDate().toInstant())
                .isEqualTo(Instant.parse("2026-09-30T22:00:00Z"));
    }

    @Test
    void whatSaysSomethingElseHasChangedOnTheDayOnWhichThatWasRecorded() {
        SmallSite known = recorded(site("Poradí."));
        SmallSite changed = known.withRecord("kdo/stary.cs", "", "kraj: CZ051", "checked: 2026-10-01", "about: Jinak.");

        SyndFeed feed = feeds(recorded(changed)).get(REGION);

        assertThat(entry(feed, "stary").getUpdatedDate().toInstant()).isEqualTo(Instant.parse("2026-11-20T23:00:00Z"));
        assertThat(feed.getPublishedDate().toInstant()).isEqualTo(Instant.parse("2026-11-20T23:00:00Z"));
        assertThat(entry(feed, "novy").getUpdatedDate().toInstant()).isEqualTo(Instant.parse("2026-10-31T23:00:00Z"));
    }

    @Test
    void aFeedTellsOfTheFiftyThatChangedLastAndOfEachOnce() {
        SmallSite many = site("Poradí.");
        for (int day = 1; day <= 30; day++) {
            many = many.withRecord("kdo/a" + day + ".cs", "", "kraj: CZ051", "checked: 2026-08-%02d".formatted(day))
                    .withRecord("kdo/b" + day + ".cs", "", "kraj: CZ051", "checked: 2026-07-%02d".formatted(day));
        }
        String region = new String(many.tree().templates().get("kraj/type.yaml").bytes(), StandardCharsets.UTF_8);
        SmallSite twice = many.with("templates/kraj/type.yaml", region + "  znovu: {from: kdo, by: kraj}\n");

        assertThat(feeds(twice).get(REGION).getEntries()).extracting(SyndEntry::getTitle).hasSize(50).doesNotHaveDuplicates()
                .contains("novy", "stary", "a1", "b14").doesNotContain("b13", "b12");
    }

    @Test
    void aSentenceMoreBelowTheFieldsIsAChangeToo() {
        SmallSite changed = recorded(site("Poradí.")).withRecord("kdo/stary.cs", "Nově i v sobotu.\n", "kraj: CZ051", "checked: 2026-10-01");

        assertThat(entry(feeds(recorded(changed)).get(REGION), "stary").getUpdatedDate().toInstant()).isEqualTo(Instant.parse("2026-11-20T23:00:00Z"));
    }

    @Test
    void anEntryIsInTheLanguageOfItsTexts() {
        String english = new FeedPublisher(site("Poradí.").site(), Map.of()).publish().stream()
                .filter(file -> file.path().equals("en/who/index.atom")).map(file -> new String(file.bytes(), StandardCharsets.UTF_8)).findFirst().orElseThrow();

        assertThat(english).contains("xml:lang=\"en\">\n<id>", "<entry xml:lang=\"cs\">").doesNotContain("<entry xml:lang=\"en\">");
    }

    @Test
    void recordingTwiceChangesNothing() {
        SmallSite once = recorded(site("Poradí."));

        assertThat(recorded(once).tree().content().get(Revisions.FILE).bytes())
                .isEqualTo(once.tree().content().get(Revisions.FILE).bytes());
    }

    @Test
    void aLineThatSaysNoDayIsToldWithItsPlace() {
        SmallSite damaged = site("Poradí.").with("content/" + Revisions.FILE, "# Kdy\ncs/kdo/novy.html: 2026-02-30 abc\ncs/kdo/stary.html\n");

        assertThat(RevisionsReader.read(damaged.tree().content()).problems()).extracting(problem -> problem.place().line())
                .isEqualTo(List.of(2, 3));
    }
}
