package cz.rozcestnik.output;

import cz.rozcestnik.trace.Readings;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a build knows of the files that it made, so that the next one need not make those again that would be the same.
 *
 * @param read    what was read for each page
 * @param named   the files that each page names in its markup
 * @param batches files that were made all together, by the name of what they are
 */
public record BuildNotes(Readings read, Map<String, List<String>> named, Map<String, Batch> batches) {
    /** Nothing was made. */
    public static final BuildNotes NONE = new BuildNotes(Readings.NONE, Map.of(), Map.of());

    /** Keeps a copy. */
    public BuildNotes {
        named = Map.copyOf(named);
        batches = Map.copyOf(batches);
    }

    /** Returns these notes without those of batches. */
    public BuildNotes withoutBatches() {
        return new BuildNotes(read, named, Map.of());
    }

    /** Reads what {@link #write} wrote, to the end. */
    public static BuildNotes read(DataInputStream in) throws IOException {
        List<String> files = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            files.add(in.readUTF());
        }
        Map<String, List<String>> named = new HashMap<>();
        for (int left = in.readInt(); left > 0; left--) {
            String page = in.readUTF();
            List<String> names = new ArrayList<>();
            for (int more = in.readInt(); more > 0; more--) {
                names.add(files.get(in.readInt()));
            }
            named.put(page, names);
        }
        Map<String, Batch> batches = new HashMap<>();
        for (int left = in.readInt(); left > 0; left--) {
            batches.put(in.readUTF(), Batch.read(in));
        }
        return new BuildNotes(Readings.read(ByteBuffer.wrap(in.readAllBytes())), named, batches);
    }

    /** Writes all of this; many pages name the same files. */
    public void write(DataOutputStream out) throws IOException {
        Map<String, Integer> files = new HashMap<>();
        List<String> ordered = new ArrayList<>();
        Map<String, List<String>> pages = new TreeMap<>(named);
        pages.values().forEach(names -> names.forEach(name -> {
            if (files.putIfAbsent(name, ordered.size()) == null) {
                ordered.add(name);
            }
        }));
        out.writeInt(ordered.size());
        for (String name : ordered) {
            out.writeUTF(name);
        }
        out.writeInt(pages.size());
        for (Map.Entry<String, List<String>> page : pages.entrySet()) {
            out.writeUTF(page.getKey());
            out.writeInt(page.getValue().size());
            for (String name : page.getValue()) {
                out.writeInt(files.get(name));
            }
        }
        out.writeInt(batches.size());
        for (Map.Entry<String, Batch> batch : new TreeMap<>(batches).entrySet()) {
            out.writeUTF(batch.getKey());
            batch.getValue().write(out);
        }
        out.write(read.bytes());
    }
}
