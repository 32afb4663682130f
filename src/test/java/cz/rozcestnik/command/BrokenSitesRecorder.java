package cz.rozcestnik.command;

import cz.rozcestnik.testing.Folders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Writes down what the editors of broken sites read, after messages or cases have changed; then somebody reads it. */
final class BrokenSitesRecorder {
    private BrokenSitesRecorder() {
    }

    /** Records the cases that are named, or all. */
    public static void main(String... names) throws IOException {
        Path folder = Files.createTempDirectory("broken");
        for (String name : names.length == 0 ? BrokenSite.names() : List.of(names)) {
            for (String language : List.of("cs", "en")) {
                Path site = folder.resolve(name + "-" + language);
                Folders.copy(BrokenSite.CASES.resolve(name), site);
                Files.createDirectories(site);
                Files.writeString(BrokenSite.CASES.resolve(name).resolve("expected." + language + ".txt"),
                        said(site, language));
            }
        }
    }

    private static String said(Path site, String language) {
        CommandRun check = CommandRun.of("check", site.toString(), "--messages", language);
        return check.exitCode() == ExitCode.DONE ? check.out() + check.err()
                : CommandRun.of("build", site.toString(), "--messages", language).err();
    }
}
