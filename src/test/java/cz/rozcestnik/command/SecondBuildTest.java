package cz.rozcestnik.command;

import static org.assertj.core.api.Assertions.assertThat;

import cz.rozcestnik.cache.Standing;
import cz.rozcestnik.testing.Folders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;

/** The product itself. */
class SecondBuildTest extends SecondBuildProperties {

    @Tag("thorough")
    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void deedsThatNobodyTriedBeforeDoToo(@ForAll("deeds") List<Deed> deeds) throws IOException {
        aSiteThatIsBuiltAgainIsLikeOneThatIsBuiltAnew(deeds);
    }

    @Example
    void whereNothingChangedNotEvenTheSearchIndexIsMadeAgain() throws IOException {
        Path folder = Files.createTempDirectory("built-again");
        try {
            Folders.copy(Path.of("src/test/sites/a-year-of-a-site"), folder.resolve("year"));
            String[] year = arguments(folder.resolve("year"), "--clock", "2026-11-30T10:00");
            CommandRun first = CommandRun.of(year);
            String left = Standing.of(folder.resolve("year/target"));
            CommandRun second = CommandRun.of(year);

            assertThat(Standing.of(folder.resolve("year/target"))).isEqualTo(left);
            assertThat(second.err()).contains("nově zapsáno 0").isEqualTo(first.err().replaceFirst("nově zapsáno \\d+", "nově zapsáno 0"));
            assertThat(second.exitCode()).isZero();
        } finally {
            Folders.delete(folder);
        }
    }

    @Example
    void theIndexOfALanguageStaysWhereNothingIsSaidInIt() throws IOException {
        Path folder = Files.createTempDirectory("built-again");
        try {
            Folders.copy(Path.of("src/test/sites/a-year-of-a-site"), folder.resolve("year"));
            String[] year = arguments(folder.resolve("year"), "--clock", "2026-11-30T10:00");
            CommandRun.of(year);
            Path index = folder.resolve("year/target/index");
            String czech = Folders.fingerprints(index.resolve("cs")).toString();
            String english = Folders.fingerprints(index.resolve("en")).toString();
            Path page = folder.resolve("year/content/note/poradkyne.cs.md");
            Files.writeString(page, Files.readString(page) + "\nJinovatka.\n");
            CommandRun.of(year);

            assertThat(Folders.fingerprints(index.resolve("en"))).hasToString(english).isNotEmpty();
            assertThat(Folders.fingerprints(index.resolve("cs")).toString()).isNotEqualTo(czech);

            Folders.delete(index.resolve("en"));
            CommandRun.of(year);
            assertThat(Folders.fingerprints(index.resolve("en")).keySet()).isNotEmpty();
        } finally {
            Folders.delete(folder);
        }
    }

    @Example
    void aSiteThatFollowsTheRunningClockIsMadeEachTime() throws IOException {
        Path folder = Files.createTempDirectory("built-again");
        try {
            Folders.copy(Path.of("src/test/sites/a-year-of-a-site"), folder.resolve("year"));
            CommandRun.of("build", folder.resolve("year").toString());
            String index = Standing.of(folder.resolve("year/target/index"));
            CommandRun.of("build", folder.resolve("year").toString());

            assertThat(folder.resolve("year/target/site")).exists();
            assertThat(Standing.of(folder.resolve("year/target/index"))).isNotEqualTo(index);
        } finally {
            Folders.delete(folder);
        }
    }
}
