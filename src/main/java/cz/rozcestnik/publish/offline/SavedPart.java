package cz.rozcestnik.publish.offline;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import cz.rozcestnik.asset.Fingerprint;
import cz.rozcestnik.output.Output;
import cz.rozcestnik.output.OutputStore;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * Files that a phone keeps together.
 *
 * @param name  {@code cs/base} for what everything in a language needs, {@code cs/CZ031} for a region, {@code cs/all} for the rest
 * @param title what people call it; empty for the base
 * @param page  the path of the page it begins at
 * @param files in the order of their paths
 * @param packs of some of the files
 */
record SavedPart(String name, String title, String page, List<Output> files, List<FilePack> packs) {

    SavedPart {
        files = files.stream().sorted(Comparator.comparing(Output::path)).toList();
    }

    static SavedPart of(String name, String title, String page, Collection<Output> files) {
        return new SavedPart(name, title, page, List.copyOf(files), List.of());
    }

    /** Returns this part with packs of those of its files whose paths begin so, which a store may still have. */
    SavedPart packed(String folder, OutputStore store) {
        List<Output> inFolder = files.stream().filter(file -> file.path().startsWith(folder)).toList();
        return new SavedPart(name, title, page, files, FilePack.of(name.replace('/', '-'), inFolder, store));
    }

    /**
     * Returns the file that lists it: each path with the checksum and the size of what is there; each pack with the path
     * of its first file and how many follow one another in it.
     */
    Output list() {
        ObjectNode list = JsonNodeFactory.instance.objectNode().put("title", title).put("page", page);
        ObjectNode paths = list.putObject("files");
        files.forEach(file -> paths.putArray(file.path()).add(file.checksum().toString()).add(file.length()));
        if (!packs.isEmpty()) {
            ObjectNode named = list.putObject("packs");
            packs.forEach(pack -> named.putArray(pack.output().path()).add(pack.first()).add(pack.count()));
        }
        byte[] bytes = (list + "\n").getBytes(StandardCharsets.UTF_8);
        return Output.of("offline/" + name.replace('/', '-') + "." + Fingerprint.of(bytes) + ".json", bytes);
    }

    /** Returns what is told of it before anybody chooses it. */
    ObjectNode summary(Output list) {
        return JsonNodeFactory.instance.objectNode().put("file", list.path()).put("title", title)
                .put("files", files.size()).put("bytes", files.stream().mapToLong(Output::length).sum());
    }
}
