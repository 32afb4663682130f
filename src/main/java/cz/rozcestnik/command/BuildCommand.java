package cz.rozcestnik.command;

import cz.rozcestnik.bake.Baked;
import cz.rozcestnik.bake.Bakery;
import cz.rozcestnik.build.BuildOptions;
import cz.rozcestnik.build.CheckedSite;
import cz.rozcestnik.build.SideOutputs;
import cz.rozcestnik.build.SiteBuild;
import cz.rozcestnik.image.ImageCache;
import cz.rozcestnik.output.SiteWriter;
import cz.rozcestnik.output.WholeFile;
import cz.rozcestnik.problem.Outcome;
import cz.rozcestnik.site.Ledger;
import cz.rozcestnik.site.LedgerReader;
import cz.rozcestnik.site.Revisions;
import cz.rozcestnik.site.RevisionsReader;
import cz.rozcestnik.source.SourceFile;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Makes the site and publishes it into a folder. */
@Command(name = "build", sortOptions = false)
final class BuildCommand implements Callable<Integer> {
    /** The only search engine there is an export for. */
    private static final String ENGINE = "opensearch";

    private final Terminal terminal;

    @Mixin
    private SiteArguments site = new SiteArguments();

    @Mixin
    private HostOption host = new HostOption();

    @Option(names = "--output", paramLabel = "DIR", descriptionKey = "output")
    private Path output;

    @Option(names = "--record-addresses", descriptionKey = "record-addresses")
    private boolean record;

    @Option(names = "--all", descriptionKey = "all")
    private boolean all;

    @Option(names = "--search-export", paramLabel = "opensearch", descriptionKey = "search-export")
    private String searchExport;

    @Option(names = "--search-index", paramLabel = "NAME", descriptionKey = "search-index")
    private String searchIndex = "rozcestnik";

    BuildCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        if (!site.areUsable(terminal) || !host.isUsable(terminal) || !isExportUsable()) {
            return ExitCode.WRONG_USE;
        }
        BuildOptions options = site.options(host.address());
        Bakery bakery = new Bakery(site.folder(), new SiteBuild(options));
        boolean anew = record || searchExport != null;
        Outcome<Baked> baked = anew ? bakery.bakeAnew(Optional.ofNullable(output)) : bakery.bake(Optional.ofNullable(output));
        terminal.tell(baked.problems(), all);
        if (!baked.problems().isEmpty()) {
            terminal.count(baked.problems());
        }
        if (baked.failed()) {
            terminal.tell("build.stopped");
            return ExitCode.PROBLEMS;
        }
        terminal.tell("build.done", baked.value().folder(), baked.value().told().files(), baked.value().written());
        keep(options.cache());
        new NextChanges(baked.value().told()).tell(terminal, site.places().changes());
        if (record) {
            record(baked.value().site().orElseThrow(), bakery.charset());
        }
        if (searchExport != null) {
            Path folder = site.places().searchExport();
            SiteWriter.refuseForeign(folder);
            SiteWriter.publish(folder, SideOutputs.searchExport(baked.value().site().orElseThrow(), searchIndex));
            terminal.tell("build.search-export", folder);
        }
        return ExitCode.DONE;
    }

    private boolean isExportUsable() {
        if (searchExport != null && !searchExport.equals(ENGINE)) {
            terminal.tell("use.value", searchExport, ENGINE);
            return false;
        }
        if (!searchIndex.matches("[a-z][a-z0-9-]{0,99}")) {
            terminal.tell("use.value", searchIndex, "a–z 0–9 -");
            return false;
        }
        return true;
    }

    /** Whatever the next build will lack, this site is published. */
    private void keep(ImageCache pictures) {
        try {
            pictures.save();
        } catch (IOException failed) {
            terminal.tell("build.unkept", MachineRefusal.of(failed).in(terminal.texts()));
        }
    }

    private void record(CheckedSite published, Charset charset) throws IOException {
        SortedMap<String, SourceFile> content = published.sources().content();
        Ledger ledger = LedgerReader.read(content).value();
        Path file = site.folder().resolve(folderOf(content)).resolve(Ledger.FILE);
        WholeFile.write(file, ledger.recorded(published.site()), charset);
        terminal.tell("build.recorded", file);
        WholeFile.write(file.resolveSibling(Revisions.FILE),
                RevisionsReader.read(content).value().recorded(published.site()), charset);
    }

    /** The folder of content may have another name: each of its files knows its path with and without it. */
    private static String folderOf(SortedMap<String, SourceFile> content) {
        String key = content.firstKey();
        String path = content.get(key).path();
        return path.substring(0, path.length() - key.length());
    }
}
