package cz.rozcestnik.build;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.component.VEvent;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import cz.rozcestnik.publish.feed.FeedSite;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the portal offers to calendars, address books and readers of news is read by other programs. */
class PortalFeedsTest {
    private static final Pattern LINK = Pattern.compile("href=\"(?:\\.\\./)*([^\":]*\\.(?:ics|vcf|atom))\"");

    private final BuiltSite portal;

    PortalFeedsTest() throws IOException {
        portal = BuiltSite.of(Path.of("").toAbsolutePath());
    }

    @Test
    void everyCalendarAndEveryCardIsReadByAnotherProgramWithoutAWarning() {
        List<String> calendars = portal.files().keySet().stream().filter(path -> path.endsWith(".ics")).toList();
        List<String> cards = portal.files().keySet().stream().filter(path -> path.endsWith(".vcf")).toList();

        assertThat(calendars).hasSizeGreaterThan(60).contains("cs/kraje/liberecky-kraj.ics", "en/regions/liberec-region.ics")
                .allSatisfy(path -> assertThat(FeedSite.calendar(portal.text(path)).getEvents()).isNotEmpty());
        assertThat(cards).hasSizeGreaterThan(60)
                .allSatisfy(path -> assertThat(FeedSite.cards(portal.text(path))).isNotEmpty());
    }

    @Test
    void everyFeedIsReadByAReaderOfNewsAndItsEntriesLeadToPages() throws FeedException {
        List<String> feeds = portal.files().keySet().stream().filter(path -> path.endsWith(".atom")).toList();

        assertThat(feeds).hasSizeGreaterThan(50).contains("cs/kraje/liberecky-kraj.atom", "en/index.atom", "cs/sluzby/index.atom");
        for (String path : feeds) {
            SyndFeed feed = new SyndFeedInput().build(new StringReader(portal.text(path)));
            assertThat(feed.getEntries()).as(path).isNotEmpty().allSatisfy(entry -> {
                assertThat(entry.getUpdatedDate()).isNotNull();
                assertThat(portal.files()).containsKey(entry.getLink().replace("https://rozcestnik.example.org/", ""));
            });
        }
    }

    @Test
    void aCancelledEventIsCancelledInTheCalendarOfItsRegionToo() {
        VEvent alone = FeedSite.calendar(portal.text("cs/akce/kulaty-stul-usti.ics")).getEvents().get(0);
        VEvent inRegion = FeedSite.calendar(portal.text("cs/kraje/ustecky-kraj.ics")).getEvents().stream()
                .filter(event -> event.getUid().equals(alone.getUid())).findFirst().orElseThrow();

        assertThat(alone.getStatus().isCancelled()).isTrue();
        assertThat(inRegion).isEqualTo(alone);
    }

    @Test
    void everyFileIsThereForALinkAndEveryLinkLeadsToAFile() {
        List<String> linked = portal.files().entrySet().stream().filter(file -> file.getKey().endsWith(".html"))
                .flatMap(file -> LINK.matcher(new String(file.getValue(), StandardCharsets.UTF_8)).results())
                .map(found -> found.group(1)).distinct().toList();

        assertThat(portal.files()).containsKeys(linked.toArray(String[]::new));
        assertThat(portal.files().keySet()).filteredOn(path -> path.endsWith(".vcf")).isSubsetOf(linked);
    }
}
