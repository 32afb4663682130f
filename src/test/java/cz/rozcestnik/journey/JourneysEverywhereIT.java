package cz.rozcestnik.journey;

import static org.assertj.core.api.Assertions.assertThat;

import cz.rozcestnik.testing.Browser;
import cz.rozcestnik.testing.Folders;
import cz.rozcestnik.testing.StaticServer;
import cz.rozcestnik.testing.UnsteadyServer;
import cz.rozcestnik.testing.Visit;
import java.net.URI;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Visitors get where they want at a host's root, in a folder of a host, in the zip unpacked from a stick, and on a phone without a signal. */
@ExtendWith(Browser.Given.class)
class JourneysEverywhereIT {
    @TempDir
    private static Path stick;

    @BeforeAll
    static void unpackTheZip() {
        Folders.unpack(Path.of("target/rozcestnik-site.zip"), stick);
    }

    @ParameterizedTest
    @EnumSource
    void atTheRootOfAHostByKeyboard(Journey journey, Browser browser) {
        try (StaticServer host = StaticServer.serve(Walk.SITE, "/")) {
            go(browser, host.address(), journey::byKeyboard);
        }
    }

    @ParameterizedTest
    @EnumSource
    void inAFolderOfAHost(Journey journey, Browser browser) {
        try (StaticServer host = StaticServer.serve(Walk.SITE, "/a/b/")) {
            go(browser, host.address(), journey::byFinger);
        }
    }

    @ParameterizedTest
    @EnumSource
    void fromTheStick(Journey journey, Browser browser) {
        go(browser, stick.toUri(), journey::byFinger);
    }

    @Test
    void onAPhoneThatSavedEverythingAndHasNoSignal(Browser browser) {
        try (UnsteadyServer host = UnsteadyServer.serve(Walk.SITE, "/a/b/"); Phone phone = new Phone(browser, host)) {
            phone.saveAll("cs/ulozene.html");
            phone.saveAll("en/saved.html");
            host.stop();
            for (Journey journey : Journey.values()) {
                journey.byFinger(phone.visit());
            }
            assertThat(phone.visit().requests()).allMatch(request -> request.startsWith(host.address().toString()));
        }
    }

    private static void go(Browser browser, URI site, Consumer<Visit> journey) {
        try (Visit visit = browser.visit(site, Browser.PHONE)) {
            journey.accept(visit);
            visit.assertQuiet();
        }
    }
}
