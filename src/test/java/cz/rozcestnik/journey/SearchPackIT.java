package cz.rozcestnik.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import cz.rozcestnik.testing.Browser;
import cz.rozcestnik.testing.UnsteadyServer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who saves a region gets the search of its language in one file, and file by file where that one cannot be had. */
@ExtendWith(Browser.Given.class)
class SearchPackIT {
    private static final String PACKS = "offline/packs/";
    private static final String SHARDS = "search/cs/";
    private static final int SOME = 100_000;

    private enum Fault {
        MISSING(pack -> new byte[0]),
        BROKEN_OFF(pack -> Arrays.copyOf(pack, SOME)),
        CHANGED_IN_ONE_PLACE(pack -> {
            byte[] changed = pack.clone();
            changed[SOME]++;
            return changed;
        }),
        LONGER_FROM_ONE_PLACE_ON(pack -> {
            byte[] longer = Arrays.copyOf(pack, pack.length + 1);
            System.arraycopy(pack, SOME, longer, SOME + 1, pack.length - SOME);
            return longer;
        }),
        ANOTHER_FILE(pack -> "<!doctype html><title>Welcome</title>".repeat(pack.length / 37 + 1).getBytes(StandardCharsets.UTF_8));

        private final UnaryOperator<byte[]> change;

        Fault(UnaryOperator<byte[]> change) {
            this.change = change;
        }
    }

    @Test
    void aRegionIsSavedWithOneRequestForTheSearch(Browser browser) throws IOException {
        try (UnsteadyServer host = UnsteadyServer.serve(Walk.SITE, "/a/b/"); Phone phone = new Phone(browser, host)) {
            phone.saveRegion();
            List<String> sent = host.sent();
            System.out.println("Saving a region: " + sent.size() + " requests for " + phone.stored("files") + " files");

            assertThat(sent).filteredOn(path -> path.startsWith(PACKS)).hasSize(1);
            assertThat(sent).filteredOn(path -> path.startsWith(SHARDS)).isEmpty();
            assertThat((long) sent.size()).isLessThan(phone.stored("files") - shards() + 20);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aPackThatIsNotWholeCostsOnlyMoreRequests(Fault fault, Browser browser) throws IOException {
        try (UnsteadyServer host = UnsteadyServer.serve(Walk.SITE, "/"); Phone phone = new Phone(browser, host)) {
            host.spoil(PACKS, fault.change);
            phone.saveRegion();
            List<String> sent = host.sent();
            System.out.println("Saving a region, pack " + fault + ": " + sent.size() + " requests");
            long singly = sent.stream().filter(path -> path.startsWith(SHARDS)).count();
            assertThat(singly).isBetween(1L, shards());
            host.stop();

            Page page = phone.visit().open("cs/hledani.html?q=hlidani+deti");
            assertThat(page.locator("[data-search-results] li")).hasCount(10);
        }
    }

    @Test
    void aByteThatWasChangedOnTheWayCostsOneRequest(Browser browser) {
        try (UnsteadyServer host = UnsteadyServer.serve(Walk.SITE, "/"); Phone phone = new Phone(browser, host)) {
            host.spoil(PACKS, Fault.CHANGED_IN_ONE_PLACE.change);
            phone.saveRegion();

            assertThat(host.sent()).filteredOn(path -> path.startsWith(SHARDS)).hasSize(1);
        }
    }

    private static long shards() throws IOException {
        try (Stream<Path> files = Files.list(Walk.SITE.resolve(SHARDS))) {
            return files.count();
        }
    }
}
