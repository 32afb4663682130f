package cz.rozcestnik.publish.search;

import cz.rozcestnik.asset.Fingerprint;
import cz.rozcestnik.output.Output;
import cz.rozcestnik.search.Manifest;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The compiled client and the small scripts that start it. */
record ClientScript(Output output, String template) {
    static ClientScript load() {
        byte[] client = ("(function(exports){" + resource("/cz/rozcestnik/browser/search-client.js")
                + "\nexports.main([])})({})\n").getBytes(StandardCharsets.UTF_8);
        return new ClientScript(
                new Output("search/client-" + Fingerprint.of(client) + ".js", client),
                resource("start.js"));
    }

    /** The one script that pages of a language link: it carries the manifest and loads the client. */
    Output starter(String language, Manifest manifest) {
        String script = template
                .replace("LANGUAGE", language)
                .replace("CLIENT", output.path())
                .replace("MANIFEST", manifest.encode());
        return new Output("search/" + language + ".js", script.getBytes(StandardCharsets.UTF_8));
    }

    private static String resource(String name) {
        try (InputStream stream = ClientScript.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new FileNotFoundException(name);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
