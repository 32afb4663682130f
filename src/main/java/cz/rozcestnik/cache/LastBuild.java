package cz.rozcestnik.cache;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What the last build saw, what it left in which places, and what it told.
 *
 * <p>It is written before anything of that build is put in place: what is elsewhere by then was not left by it, whatever
 * has happened since.
 *
 * @param program that made it ({@link Program})
 * @param inputs a sum over all else that decides what a build makes; nothing where that cannot be known
 * @param places sums over what was left ({@link Standing}), by the paths of the places
 * @param told   the rest
 */
public record LastBuild(String program, Optional<String> inputs, SortedMap<String, String> places, BuildSummary told) {
    private static final String KIND = "build";

    /** Keeps a copy. */
    public LastBuild {
        places = Collections.unmodifiableSortedMap(new TreeMap<>(places));
    }

    /** Reads what was written by a program; nothing where there is no such file, or one that is damaged or of another program. */
    public static Optional<LastBuild> read(Path file, String program) throws IOException {
        return new CacheFile(KIND, program).read(file, in -> read(in, program));
    }

    private static LastBuild read(DataInputStream in, String program) throws IOException {
        SummaryReader reader = new SummaryReader(in);
        String inputs = reader.text();
        SortedMap<String, String> places = new TreeMap<>();
        for (int count = in.readInt(); count > 0; count--) {
            places.put(reader.text(), reader.text());
        }
        return new LastBuild(program, Optional.of(inputs).filter(sum -> !sum.isEmpty()), places, reader.read());
    }

    /** Returns the file of this; whoever reads it can tell whether it is whole. */
    public byte[] bytes() throws IOException {
        return new CacheFile(KIND, program).bytes(this::write);
    }

    private void write(DataOutputStream out) throws IOException {
        SummaryWriter writer = new SummaryWriter(out);
        writer.text(inputs.orElse(""));
        out.writeInt(places.size());
        for (Map.Entry<String, String> place : places.entrySet()) {
            writer.text(place.getKey());
            writer.text(place.getValue());
        }
        writer.write(told);
    }

    /** Returns whether a build of some inputs would leave just what is there; throws {@link IOException} where the disk fails. */
    public boolean fits(String now) throws IOException {
        return inputs.filter(now::equals).isPresent() && stands(places.keySet().stream().map(Path::of).toList());
    }

    /** Returns whether what it left in some places is still there and nothing else; throws {@link IOException} where the disk fails. */
    public boolean stands(List<Path> some) throws IOException {
        for (Path place : some) {
            if (!Standing.of(place).equals(places.get(place.toString()))) {
                return false;
            }
        }
        return true;
    }
}
