package cz.rozcestnik.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import biweekly.component.VEvent;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import cz.rozcestnik.publish.feed.FeedSite;
import cz.rozcestnik.testing.Browser;
import cz.rozcestnik.testing.Visit;
import ezvcard.VCard;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What visitors take with them in their phones: the card of whom to call and the date of a meeting, without JavaScript. */
@ExtendWith(Browser.Given.class)
class OnThePhoneIT {
    private static final double FINGER = 44;

    @Test
    void aMayorSavesTheAdviserOfTheRegionAmongContacts(Browser browser) throws IOException {
        try (Visit visit = browser.visitWithoutScripts(Walk.SITE.toUri(), Browser.PHONE)) {
            Walk walk = Walk.from(visit, "cs").follow("Liberecký kraj").arrivesAt("Liberecký kraj");

            VCard card = FeedSite.cards(saved(walk, "Uložit kontakt")).get(0);

            assertThat(walk.taps()).isLessThanOrEqualTo(3);
            assertThat(card.getFormattedName().getValue()).isEqualTo("Krajské poradenské místo – Liberecký kraj");
            assertThat(card.getTelephoneNumbers().get(0).getUri().getNumber()).isEqualTo("+420212345678");
            assertThat(card.getEmails().get(0).getValue()).isEqualTo("liberecky-kraj@example.org");
        }
    }

    @Test
    void aMayorPutsAMeetingIntoTheCalendarAndFindsItThereAtTheRightHour(Browser browser) throws IOException {
        try (Visit visit = browser.visitWithoutScripts(Walk.SITE.toUri(), Browser.PHONE)) {
            Walk walk = walk(visit, "cs/akce/kulaty-stul-olomouc.html");

            VEvent event = FeedSite.calendar(saved(walk, "Do kalendáře")).getEvents().get(0);

            assertThat(event.getDateStart().getValue().toInstant()).isEqualTo(Instant.parse("2027-03-31T07:00:00Z"));
            assertThat(event.getDateEnd().getValue().toInstant()).isEqualTo(Instant.parse("2027-03-31T10:30:00Z"));
            assertThat(event.getLocation().getValue()).contains("Olomouc");
        }
    }

    @Test
    void whoHasACancelledMeetingInTheCalendarCancelsItThereToo(Browser browser) throws IOException {
        try (Visit visit = browser.visitWithoutScripts(Walk.SITE.toUri(), Browser.PHONE)) {
            Walk walk = walk(visit, "en/events/round-table-usti.html");

            VEvent event = FeedSite.calendar(saved(walk, "Cancel it in your calendar too")).getEvents().get(0);

            assertThat(event.getStatus().isCancelled()).isTrue();
        }
    }

    private static Walk walk(Visit visit, String path) {
        visit.open(path);
        return Walk.on(visit);
    }

    private static String saved(Walk walk, String words) throws IOException {
        Locator link = walk.page().locator("main a", new Page.LocatorOptions().setHasText(words)).first();
        walk.reach(link);
        BoundingBox box = link.boundingBox();
        assertThat(box.height).isGreaterThanOrEqualTo(FINGER);
        assertThat(box.width).isGreaterThanOrEqualTo(FINGER);
        Download download = walk.page().waitForDownload(() -> walk.press(link, "Enter"));
        return Files.readString(download.path());
    }
}
