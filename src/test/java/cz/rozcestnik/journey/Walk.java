package cz.rozcestnik.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import cz.rozcestnik.testing.Visit;
import java.nio.file.Path;

/** A visitor's way over the portal on a phone, with the keyboard alone or with a finger; each press that chooses something counts as a tap. */
final class Walk {
    /** The portal as it was built. */
    static final Path SITE = Path.of("target/site");

    private static final int PATIENCE = 400;

    private final Page page;
    private final boolean byFinger;
    private int taps;

    private Walk(Page page, boolean byFinger) {
        this.page = page;
        this.byFinger = byFinger;
    }

    /** Starts at the home page of a language. */
    static Walk from(Visit visit, String language) {
        return new Walk(visit.open(language + "/index.html"), false);
    }

    /** Starts at the home page of a language, for someone who taps what they choose. */
    static Walk byFinger(Visit visit, String language) {
        return new Walk(visit.open(language + "/index.html"), true);
    }

    /** Goes on from the page that a visit is at. */
    static Walk on(Visit visit) {
        return new Walk(visit.page(), false);
    }

    Page page() {
        return page;
    }

    int taps() {
        return taps;
    }

    /** Goes to the first link with a text in the page's content and follows it. */
    Walk follow(String text) {
        return press(page.locator("main a", new Page.LocatorOptions().setHasText(text)).first(), "Enter");
    }

    /** Goes to something that takes the keyboard and presses a key on it, or taps it. */
    Walk press(Locator target, String key) {
        reach(target);
        taps++;
        if (!byFinger) {
            page.keyboard().press(key);
        }
        return this;
    }

    /** Goes by Tab to something, without choosing it, or taps it; nobody goes through a page that is not shown yet. */
    Walk reach(Locator target) {
        assertThat(target).isVisible();
        page.waitForLoadState();
        if (byFinger) {
            target.click();
        } else {
            tabTo(target);
        }
        return this;
    }

    private void tabTo(Locator target) {
        for (int tabs = 0; tabs < PATIENCE && !isFocused(target); tabs++) {
            page.keyboard().press("Tab");
        }
        assertThat(target).isFocused();
        assertThat(target).isInViewport();
    }

    /** Is where it says it is, and fits the window. */
    Walk arrivesAt(String heading) {
        assertThat(page.locator("main h1")).hasText(heading);
        Visit.assertFits(page);
        return this;
    }

    private boolean isFocused(Locator target) {
        return (boolean) target.evaluate("element => element === document.activeElement");
    }
}
