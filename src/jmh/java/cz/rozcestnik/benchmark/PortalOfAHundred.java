package cz.rozcestnik.benchmark;

import cz.rozcestnik.asset.Assets;
import cz.rozcestnik.build.BuildOptions;
import cz.rozcestnik.build.CheckedSite;
import cz.rozcestnik.build.SiteBuild;
import cz.rozcestnik.problem.Outcome;
import cz.rozcestnik.source.SiteFolder;
import cz.rozcestnik.source.SourceTree;
import cz.rozcestnik.source.TreeReader;
import cz.rozcestnik.template.Templates;
import cz.rozcestnik.template.Words;
import cz.rozcestnik.testing.Folders;
import cz.rozcestnik.testing.corpus.Corpus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * What benchmarks work on: the made-up portal of 100 records, read and checked.
 *
 * @param sources   its files
 * @param checked   its records
 * @param templates those of the program
 * @param words     those of the program
 * @param assets    those of the program
 */
public record PortalOfAHundred(SourceTree sources, CheckedSite checked, Templates templates, Words words, Assets assets) {
    private static final int RECORDS = 100;

    /** Makes the portal; the same each time. */
    public static PortalOfAHundred made() throws IOException {
        Path folder = Files.createTempDirectory("benchmark-");
        try {
            Corpus.of(RECORDS).write(folder);
            SourceTree sources = TreeReader.read(SiteFolder.of(folder)).value();
            Outcome<CheckedSite> checked = new SiteBuild(new BuildOptions(Optional.empty(), Optional.empty(),
                    LocalDateTime.parse("2026-11-21T08:00"))).check(sources);
            if (checked.failed()) {
                throw new IllegalStateException(checked.problems().toString());
            }
            return new PortalOfAHundred(sources, checked.value(), Templates.read(sources.templates()).value(),
                    Words.read(sources.templates()).value(), Assets.of(sources.assets()).value());
        } finally {
            Folders.delete(folder);
        }
    }
}
