package cz.rozcestnik.output;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

/** Publishes one edition after another until it is killed, and says so when the first is in place. */
final class EndlessPublishing {
    private static final int PAGES = 40;

    private EndlessPublishing() {
    }

    /** Publishes into a folder. */
    public static void main(String... arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        for (int edition = 1;; edition++) {
            publish(folder, "edition " + edition);
            if (edition == 1) {
                System.out.println("ready");
            }
        }
    }

    static void publish(Path folder, String edition) throws IOException {
        try (Publishing publishing = Publishing.into(folder)) {
            UnfinishedSite site = publishing.site(folder.resolve("site"), folder.resolve("site.zip"), path -> true, LeftFiles.NONE, false);
            site.add(outputs(edition).stream().map(site::keep).toList());
            site.pack();
            publishing.folder(folder.resolve("index")).write(outputs(edition));
            publishing.finish();
        }
    }

    static List<Output> outputs(String edition) {
        return IntStream.range(0, PAGES).mapToObj(page -> new Output("folder-" + page % 4 + "/" + page + ".html",
                (edition + " page " + page).getBytes(StandardCharsets.UTF_8))).toList();
    }
}
