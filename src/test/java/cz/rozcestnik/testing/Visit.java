package cz.rozcestnik.testing;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.WebError;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/** One visitor's way through the site: their page, every request it made, and everything that went wrong on it. */
public final class Visit implements AutoCloseable {

    private final URI site;
    private final BrowserContext visitor;
    private final Page page;
    private final List<String> requests = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();

    Visit(URI site, BrowserContext visitor) {
        this.site = URI.create(site.toString().replaceFirst("^file:/(?!/)", "file:///"));
        this.visitor = visitor;
        visitor.onConsoleMessage(this::note);
        visitor.onWebError(this::note);
        visitor.onRequest(this::note);
        this.page = visitor.newPage();
    }

    /** Goes to a path of the site, as if the address had been typed. */
    public Page open(String path) {
        page.navigate(site.resolve(path).toString());
        return page;
    }

    public Page page() {
        return page;
    }

    /** Fails if a page is wider than its window, once all that belongs to it has arrived: without its styles any page is. */
    public static void assertFits(Page page) {
        page.waitForLoadState();
        int wide = (int) page.evaluate("() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
        if (wide != 0) {
            throw new AssertionError(page.url() + " is " + wide + " pixels wider than its window.");
        }
    }

    /** Addresses of all requests so far, in order. */
    public List<String> requests() {
        settle();
        return List.copyOf(requests);
    }

    /** Fails if any page so far logged an error, threw one, or asked for anything outside the site. */
    public void assertQuiet() {
        settle();
        if (requests.isEmpty()) {
            throw new AssertionError("Nothing was visited.");
        }
        if (!faults.isEmpty()) {
            throw new AssertionError("The visit was not quiet:\n" + String.join("\n", faults));
        }
    }

    @Override
    public void close() {
        visitor.close();
    }

    /** Events arrive in the order they happened, so that an answer of the page comes after all before it. */
    private void settle() {
        page.waitForLoadState();
        page.evaluate("() => true");
    }

    private void note(ConsoleMessage message) {
        if (message.type().equals("error")) {
            faults.add("console error: " + message.text() + " (" + message.location() + ")");
        }
    }

    private void note(WebError error) {
        faults.add("uncaught error: " + error.error());
    }

    private void note(Request request) {
        String url = request.url();
        requests.add(url);
        if (!url.startsWith(site.toString()) && !url.startsWith("data:") && !url.startsWith("blob:")) {
            faults.add("request outside the site: " + url);
        }
    }
}
