package cz.rozcestnik.cache;

import cz.rozcestnik.trace.Readings;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What the last build knew of its pages, so that those which would be the same need not be made again.
 *
 * @param around a sum over all that any page may show and no reading tells of: templates, words, the model, settings
 * @param read   what was read for each page
 * @param named  the files that each page names in its markup
 */
public record LastPages(String around, Readings read, Map<String, List<String>> named) {
    private static final String KIND = "pages-1";

    /** Reads what was written by a program; nothing where there is no such file, or one that is damaged or of another program. */
    public static Optional<LastPages> read(Path file, String program) throws IOException {
        return new CacheFile(KIND, program).read(file, LastPages::from);
    }

    private static LastPages from(DataInputStream in) throws IOException {
        String around = in.readUTF();
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
        return new LastPages(around, Readings.read(ByteBuffer.wrap(in.readAllBytes())), named);
    }

    /** Returns the file of this; whoever reads it can tell whether it is whole. */
    public byte[] bytes(String program) throws IOException {
        return new CacheFile(KIND, program).bytes(this::to);
    }

    /** Many pages name the same files. */
    private void to(DataOutputStream out) throws IOException {
        out.writeUTF(around);
        Map<String, Integer> files = new HashMap<>();
        named.values().forEach(names -> names.forEach(name -> files.putIfAbsent(name, files.size())));
        String[] ordered = new String[files.size()];
        files.forEach((name, place) -> ordered[place] = name);
        out.writeInt(ordered.length);
        for (String name : ordered) {
            out.writeUTF(name);
        }
        out.writeInt(named.size());
        for (Map.Entry<String, List<String>> page : new TreeMap<>(named).entrySet()) {
            out.writeUTF(page.getKey());
            out.writeInt(page.getValue().size());
            for (String name : page.getValue()) {
                out.writeInt(files.get(name));
            }
        }
        out.write(read.bytes());
    }
}
