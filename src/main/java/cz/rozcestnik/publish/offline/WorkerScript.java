package cz.rozcestnik.publish.offline;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import cz.rozcestnik.asset.Fingerprint;
import cz.rozcestnik.output.Output;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The script of the worker, at the site's root under a name that never changes.
 *
 * <p>It carries the pages that say that there is no signal in a script of their own, so that they are there even when the
 * browser has cleared everything else; when they change, the name of that script does, and browsers fetch the new worker.
 */
final class WorkerScript {
    private static final String PATH = "service-worker.js";

    private WorkerScript() {
    }

    /** Returns the worker and the script with the pages that it needs. */
    static List<Output> of(List<Output> offlinePages) {
        ObjectNode pages = JsonNodeFactory.instance.objectNode();
        offlinePages.forEach(page -> pages.put(page.path(), new String(page.bytes(), StandardCharsets.UTF_8)));
        byte[] carried = ("self.PAGES = " + pages + ";\n").getBytes(StandardCharsets.UTF_8);
        String name = "offline/pages." + Fingerprint.of(carried) + ".js";
        String script = "'use strict';\nimportScripts('" + name + "');\n\n"
                + resource("store.js") + "\n" + resource("packs.js") + "\n"
                + resource("saving.js") + "\n" + resource("worker.js");
        return List.of(new Output(name, carried), new Output(PATH, script.getBytes(StandardCharsets.UTF_8)));
    }

    /** Returns a worker that removes an earlier one with all it has saved. */
    static Output farewell() {
        return new Output(PATH, resource("farewell.js").getBytes(StandardCharsets.UTF_8));
    }

    private static String resource(String name) {
        try (InputStream stream = WorkerScript.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new FileNotFoundException(name);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
