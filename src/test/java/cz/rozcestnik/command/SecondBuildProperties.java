package cz.rozcestnik.command;

import static org.assertj.core.api.Assertions.assertThat;

import cz.rozcestnik.preview.Edit;
import cz.rozcestnik.preview.EditedPortal;
import cz.rozcestnik.testing.Folders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/** Whatever is done between two builds, the second leaves and tells what a build does that knows of no other. */
abstract class SecondBuildProperties {
    /** Every run tries the same, so that nobody's change turns red by chance; the thorough run tries others. */
    private static final String SEED = "20261122";

    private static Path original;

    @BeforeContainer
    static void writeTheSite() throws IOException {
        original = Files.createTempDirectory("built-again");
        EditedPortal.write(original);
    }

    @AfterContainer
    static void deleteTheSite() {
        Folders.delete(original);
    }

    /** Builds the site in a folder again. */
    CommandRun build(Path folder, String... options) throws IOException {
        return CommandRun.of(arguments(folder, options));
    }

    static String[] arguments(Path folder, String... options) {
        List<String> arguments = new java.util.ArrayList<>(List.of("build", folder.toString()));
        arguments.addAll(List.of(options));
        return arguments.toArray(String[]::new);
    }

    @Property(tries = 5, seed = SEED, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void aSiteThatIsBuiltAgainIsLikeOneThatIsBuiltAnew(@ForAll("deeds") List<Deed> deeds) throws IOException {
        Path folder = Files.createTempDirectory("built-again");
        try {
            Folders.copy(original, folder);
            build(folder);
            for (Deed deed : deeds) {
                deed.in(folder, original);
                CommandRun again = build(folder, deed.options());
                assertSame(deed, folder, again);
            }
        } finally {
            Folders.delete(folder);
        }
    }

    /** What stands in the place is put aside for the clean build, and then back. */
    private static void assertSame(Deed deed, Path folder, CommandRun again) throws IOException {
        Path aside = Files.move(folder.resolve("target"), folder.resolve("aside"));
        CommandRun clean = CommandRun.of(arguments(folder, deed.options()));

        assertThat(again.exitCode()).as("exit code after " + deed).isEqualTo(clean.exitCode());
        assertThat(told(again)).as("told after " + deed).isEqualTo(told(clean));
        if (clean.exitCode() == ExitCode.DONE) {
            assertThat(files(aside)).as("files after " + deed).isEqualTo(files(folder.resolve("target"))).hasSizeGreaterThan(100);
        }
        if (Files.exists(folder.resolve("target"))) {
            Folders.delete(folder.resolve("target"));
        }
        Files.move(aside, folder.resolve("target"));
    }

    private static String told(CommandRun run) {
        return run.err().lines().map(line -> line.replaceFirst("nově zapsáno \\d+", "")).collect(Collectors.joining("\n"));
    }

    /** Numbers of the index's segments are not the same from build to build, nor are those of files on the disk. */
    private static Map<String, String> files(Path target) {
        Map<String, String> files = new TreeMap<>(Folders.fingerprints(target));
        files.keySet().removeIf(path -> path.startsWith("index/") || path.startsWith("cache/"));
        return files;
    }

    @Provide
    Arbitrary<List<Deed>> deeds() {
        Arbitrary<Edit.Way> usual = Arbitraries.of(Edit.Way.BODY, Edit.Way.UNEXPLAINED, Edit.Way.PLAIN_WORDS, Edit.Way.TITLE, Edit.Way.TEMPLATE, Edit.Way.WORDS, Edit.Way.SETTINGS);
        Arbitrary<Edit> edit = Combinators.combine(Arbitraries.oneOf(usual, Arbitraries.of(Edit.Way.class)), Arbitraries.integers().between(0, 2), Arbitraries.integers().between(0, 99)).as(Edit::new);
        Arbitrary<Deed.Way> way = Arbitraries.oneOf(Arbitraries.of(Deed.Way.EDITED), Arbitraries.of(Deed.Way.class),
                Arbitraries.of(Deed.Way.OTHER_HOST, Deed.Way.LATER, Deed.Way.PAGE_CHANGED, Deed.Way.NOTHING));
        return Combinators.combine(way, edit).as(Deed::new).list().ofMinSize(3).ofMaxSize(5);
    }
}
