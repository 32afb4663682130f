package cz.rozcestnik.testing;

import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

import java.net.URI;
import java.util.List;
import java.util.Map;

/**
 * A real Chromium without a window, shared by a run of tests; each {@link Visit} is a visitor of its own in it.
 *
 * <p>A test class gets it as a parameter with {@code @ExtendWith(Browser.Given.class)}. It reaches this machine only.
 */
public final class Browser implements AutoCloseable {

    /** Width of a small phone, in CSS pixels. */
    public static final int PHONE = 360;
    /** Width of a laptop, in CSS pixels. */
    public static final int LAPTOP = 1280;

    private static final int HEIGHT = 800;
    private static final double PATIENCE = 30_000;
    private static final List<String> FLAGS = List.of("--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
            "--disable-background-networking", "--no-first-run", "--disable-dev-shm-usage");

    private final Playwright playwright;
    private final com.microsoft.playwright.Browser chromium;

    private Browser(Playwright playwright, com.microsoft.playwright.Browser chromium) {
        this.playwright = playwright;
        this.chromium = chromium;
    }

    /** Starts one that the caller closes, for measurements by hand. */
    public static Browser start() {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        Playwright playwright = Playwright.create(new Playwright.CreateOptions()
                .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        return new Browser(playwright, playwright.chromium().launch(new LaunchOptions()
                .setExecutablePath(new Chromium(Machine.here()).program())
                .setArgs(FLAGS)));
    }

    /**
     * Begins the visit of a Czech visitor who has not been here before.
     *
     * @param site  address of the site's root, over http or as a file, with the slash at the end
     * @param width width of the window in CSS pixels
     */
    public Visit visit(URI site, int width) {
        return new Visit(site, chromium.newContext(visitor(width)));
    }

    /** Begins the visit of somebody whose browser runs no scripts; else like {@link #visit}. */
    public Visit visitWithoutScripts(URI site, int width) {
        return new Visit(site, chromium.newContext(visitor(width).setJavaScriptEnabled(false)));
    }

    private static com.microsoft.playwright.Browser.NewContextOptions visitor(int width) {
        return new com.microsoft.playwright.Browser.NewContextOptions()
                .setViewportSize(width, HEIGHT).setLocale("cs-CZ").setTimezoneId("Europe/Prague");
    }

    @Override
    public void close() {
        chromium.close();
        playwright.close();
    }

    /** Gives a test the browser as a parameter, and closes it after the last test of the run. */
    public static final class Given implements ParameterResolver {

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
            return parameter.getParameter().getType() == Browser.class;
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
            return test.getRoot().getStore(Namespace.create(Browser.class))
                    .getOrComputeIfAbsent(Browser.class, nothing -> start());
        }
    }
}
