package cz.rozcestnik.command;

import cz.rozcestnik.bake.Bakery;
import cz.rozcestnik.bake.BuildPlaces;
import cz.rozcestnik.build.BuildOptions;
import cz.rozcestnik.build.SiteBuild;
import cz.rozcestnik.cache.Program;
import cz.rozcestnik.image.ImageCache;
import cz.rozcestnik.model.Value;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Supplier;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which site a command is about, and what its build is told. */
final class SiteArguments {
    @Parameters(index = "0", arity = "0..1", paramLabel = "DIR", descriptionKey = "dir")
    private Path folder = Path.of("");

    @Option(names = "--clock", paramLabel = "2026-11-21T08:00", descriptionKey = "clock")
    private LocalDateTime clock;

    Path folder() {
        return folder.toAbsolutePath().normalize();
    }

    /** Returns where all stands that is made beside the site. */
    BuildPlaces places() {
        return new BuildPlaces(folder());
    }

    /** Returns whether a site can be made of what was given; else tells why not. */
    boolean areUsable(Terminal terminal) {
        return isThere(folder(), terminal);
    }

    /** Returns whether there is a folder; else tells that there is none. */
    static boolean isThere(Path folder, Terminal terminal) {
        boolean there = Files.isDirectory(folder);
        if (!there) {
            terminal.tell(Files.exists(folder) ? "use.no-folder.file" : "use.no-folder", folder);
        }
        return there;
    }

    /** Returns whether a folder is that of a site, which has records; else tells that it is not. */
    static boolean hasContent(Bakery bakery, Terminal terminal) throws IOException {
        Path content = bakery.content();
        boolean there = Files.isDirectory(content);
        if (!there) {
            terminal.tell("use.no-content", content);
        }
        return there;
    }

    /**
     * Returns the builds of a preview at an address, each at the hour it then is: a preview shows what visitors do not see
     * yet or any more, and may stay open over midnight; within an hour a build takes over what the one before it made.
     */
    Supplier<SiteBuild> previews(URI address) {
        ImageCache pictures = cache();
        return () -> new SiteBuild(new BuildOptions(Optional.of(address), Optional.ofNullable(clock),
                LocalDateTime.now(Value.Moment.ZONE).truncatedTo(ChronoUnit.HOURS), pictures, true));
    }

    BuildOptions options(Optional<URI> host) {
        return new BuildOptions(host, Optional.ofNullable(clock), LocalDateTime.now(Value.Moment.ZONE), cache(), false);
    }

    private ImageCache cache() {
        return ImageCache.in(places().images().resolve(Program.java()));
    }
}
