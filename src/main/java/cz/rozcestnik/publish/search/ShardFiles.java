package cz.rozcestnik.publish.search;

import cz.rozcestnik.asset.Fingerprint;
import cz.rozcestnik.output.Output;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Collects the files of one language as scripts that say their name and their text. */
final class ShardFiles {
    private final String language;
    private final List<Output> outputs = new ArrayList<>();

    ShardFiles(String language) {
        this.language = language;
    }

    /** Adds a shard and gives the name it has got from its content. */
    String add(String packed) {
        String name = Fingerprint.of(packed.getBytes(StandardCharsets.US_ASCII));
        String script = "rozcestnik.data(\"" + name + "\",\"" + packed + "\")\n";
        outputs.add(new Output("search/" + language + "/" + name + ".js", script.getBytes(StandardCharsets.US_ASCII)));
        return name;
    }

    List<Output> outputs() {
        return List.copyOf(outputs);
    }
}
