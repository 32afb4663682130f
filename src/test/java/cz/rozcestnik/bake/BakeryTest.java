package cz.rozcestnik.bake;

import static org.assertj.core.api.Assertions.assertThat;

import cz.rozcestnik.build.BuildOptions;
import cz.rozcestnik.build.SiteBuild;
import cz.rozcestnik.image.ImageCache;
import cz.rozcestnik.testing.Folders;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BakeryTest {
    private static final LocalDateTime EVENING = LocalDateTime.parse("2026-11-30T23:00");

    @TempDir
    private Path folder;

    @Test
    void aSiteThatIsReadAgainAfterMidnightIsThatOfTheNewDay() throws IOException {
        Folders.copy(Path.of("src/test/sites/a-year-of-a-site"), folder);
        AtomicReference<LocalDateTime> now = new AtomicReference<>(EVENING);
        Bakery bakery = new Bakery(folder, () -> at(now.get()));
        WarmSite evening = bakery.warm();

        now.set(EVENING.plusHours(2));
        WarmSite morning = bakery.warm(evening, List.of());

        assertThat(evening.read().site().clock()).isEqualTo(EVENING);
        assertThat(morning.read().site().clock()).isEqualTo(EVENING.plusHours(2));
        WarmSite anew = new Bakery(folder, at(EVENING.plusHours(2))).warm();
        assertThat(list(evening)).doesNotContain("Vánoční kampaň");
        assertThat(list(morning)).contains("Vánoční kampaň").isEqualTo(list(anew));
    }

    private static String list(WarmSite site) {
        return new String(site.pages().value().at("cs/poznamky/index.html").orElseThrow().value().bytes(), StandardCharsets.UTF_8);
    }

    private static SiteBuild at(LocalDateTime now) {
        return new SiteBuild(new BuildOptions(Optional.empty(), Optional.empty(), now, ImageCache.none(), false));
    }
}
