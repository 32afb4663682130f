package cz.rozcestnik.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import cz.rozcestnik.testing.Browser;
import cz.rozcestnik.testing.UnsteadyServer;
import cz.rozcestnik.testing.Visit;
import java.util.List;

/** A phone that keeps pages of the portal: what its owner does, and what the tests look for in its storage. */
final class Phone implements AutoCloseable {
    static final String REGION = "cs/kraje/jihocesky-kraj.html";

    private static final String NOTE = "navigator.serviceWorker.getRegistration()"
            + ".then(worker => worker && caches.match(worker.scope + 'offline/note')).then(note => note ? note.json() : {})";

    private final Visit visit;
    private final UnsteadyServer host;

    Phone(Browser browser, UnsteadyServer host) {
        this.host = host;
        this.visit = browser.visit(host.address(), Browser.PHONE);
    }

    Visit visit() {
        return visit;
    }

    Page page() {
        return visit.page();
    }

    /** Opens a page once the worker is there to keep it. */
    Page open(String path) {
        visit.open(path);
        page().evaluate("() => navigator.serviceWorker.ready.then(() => true)");
        return page();
    }

    /** Opens a page in a window of its own. */
    Page openBeside(String path) {
        Page page = page().context().newPage();
        page.navigate(host.address().resolve(path).toString());
        return page;
    }

    Locator box() {
        return page().locator("[data-phone]");
    }

    Locator status() {
        return page().locator("[data-phone-status]");
    }

    Locator button(String act) {
        return page().locator("[data-phone] button[value=" + act + "]");
    }

    /** Saves the region of the page with the keyboard. */
    void save() {
        Walk.on(visit).press(button("save"), "Enter");
    }

    /** Saves a region and waits until it is there. */
    void saveRegion() {
        open(REGION);
        save();
        assertThat(status()).containsText("Máte uloženo");
    }

    /** Saves all of a language from the page of what is saved, and waits until it is there. */
    void saveAll(String path) {
        open(path);
        Locator what = box().locator("select");
        what.selectOption(path.substring(0, path.indexOf('/')) + "/all");
        save();
        assertThat(status()).containsText(path.startsWith("cs/") ? "Máte uloženo" : "It is saved");
    }

    /** Returns how many entries a store has: {@code files}, {@code visited}, {@code notes}. */
    int stored(String store) {
        return (int) page().evaluate("store => caches.keys().then(names => names.find(name => name.endsWith(' ' + store)))"
                + ".then(name => name ? caches.open(name).then(cache => cache.keys()) : []).then(keys => keys.length)", store);
    }

    /** Returns whether a page is kept among those that were read, once the worker has looked at it. */
    boolean keepsRead(String path) {
        return (boolean) page().evaluate("url => caches.match(url).then(found => !!found)", host.address().resolve(path).toString());
    }

    /** Waits until a page is kept among those that were read. */
    void waitUntilRead(String path) {
        until("url => caches.match(url).then(found => !!found)", host.address().resolve(path).toString());
    }

    /** Waits until a page is kept among those that were read, with a text in it. */
    void waitUntilReadAs(String path, String text) {
        until("([url, text]) => caches.match(url).then(found => found && found.text()).then(html => html && html.includes(text))",
                List.of(host.address().resolve(path).toString(), text));
    }

    /** Waits until a part is saved that the phone still means to keep. */
    void waitUntilKept(String part) {
        until("part => " + NOTE + ".then(note => [note.saved, note.wanted].every(list => list && list.includes(part)))", part);
    }

    /** Waits until a build is what the phone serves. */
    void waitForBuild(String name) {
        until("name => " + NOTE + ".then(note => note.current === name)", name);
    }

    /** Waits until the phone has let go of older builds. */
    void waitForOneBuild() {
        until("() => " + NOTE + ".then(note => Object.keys(note.builds).length === 1)", "");
    }

    /** Waits until neither a worker nor anything saved is left. */
    void waitUntilNothingIsLeft() {
        until("() => Promise.all([caches.keys(), navigator.serviceWorker.getRegistrations()]).then(all => !all.flat().length)", "");
    }

    /** Waits for a condition, a function that promises whether it holds, as long as assertions wait. */
    private void until(String condition, Object argument) {
        assertThat(page().evaluate("async argument => { const holds = " + condition + ";"
                + " for (const end = Date.now() + 30000; Date.now() < end; await new Promise(done => setTimeout(done, 50)))"
                + " if (await holds(argument)) return true; return false; }", argument))
                .as("%s for %s, but the note says %s", condition, argument, page().evaluate("() => " + NOTE)).isEqualTo(true);
    }

    /** Leaves the site so much room, in bytes. */
    void limit(long bytes) {
        JsonObject quota = new JsonObject();
        quota.addProperty("origin", origin());
        quota.addProperty("quotaSize", bytes);
        session().send("Storage.overrideQuotaForOrigin", quota);
    }

    /** Clears what is stored, as a browser does that needs the room. */
    void clearStores() {
        JsonObject all = new JsonObject();
        all.addProperty("origin", origin());
        all.addProperty("storageTypes", "cache_storage,service_workers");
        session().send("Storage.clearDataForOrigin", all);
    }

    /** Ends the worker, as browsers do when it has been idle for a while; the next page starts it again. */
    void endWorker() {
        CDPSession session = session();
        session.send("ServiceWorker.enable");
        session.send("ServiceWorker.stopAllWorkers");
    }

    /** Returns the reasons why Chromium would not install the site as an app. */
    List<String> installability() {
        JsonObject told = session().send("Page.getInstallabilityErrors");
        return told.getAsJsonArray("installabilityErrors").asList().stream()
                .map(error -> error.getAsJsonObject().get("errorId").getAsString()).toList();
    }

    List<?> workers() {
        return (List<?>) page().evaluate("() => navigator.serviceWorker.getRegistrations().then(all => all.map(one => one.scope))");
    }

    private CDPSession session() {
        return page().context().newCDPSession(page());
    }

    private String origin() {
        return "http://127.0.0.1:" + host.address().getPort();
    }

    @Override
    public void close() {
        visit.close();
    }
}
