package cz.rozcestnik.publish.search;

import cz.rozcestnik.output.Output;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** Collects the files of one language as scripts that say their name and their text. */
final class ShardFiles {
    private static final int HASH_BYTES = 5;

    private final String language;
    private final List<Output> outputs = new ArrayList<>();

    ShardFiles(String language) {
        this.language = language;
    }

    /** Adds a shard and gives the name it has got from its content. */
    String add(String packed) {
        String name = hash(packed.getBytes(StandardCharsets.US_ASCII));
        String script = "rozcestnik.data(\"" + name + "\",\"" + packed + "\")\n";
        outputs.add(new Output("search/" + language + "/" + name + ".js", script.getBytes(StandardCharsets.US_ASCII)));
        return name;
    }

    List<Output> outputs() {
        return List.copyOf(outputs);
    }

    static String hash(byte[] content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
            return HexFormat.of().formatHex(digest, 0, HASH_BYTES);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
