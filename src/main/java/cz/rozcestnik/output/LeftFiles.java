package cz.rozcestnik.output;

import cz.rozcestnik.parallel.Parallel;
import cz.rozcestnik.source.Checksum;
import cz.rozcestnik.source.FileStamp;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The files that a build left in a folder: who finds one of them as it was left knows its bytes without reading them. */
public final class LeftFiles {
    /** Nobody knows of any. */
    public static final LeftFiles NONE = new LeftFiles(Map.of());

    private final Map<String, LeftFile> byPath;

    LeftFiles(Map<String, LeftFile> byPath) {
        this.byPath = Map.copyOf(byPath);
    }

    /** Reads what {@link #write} wrote. */
    public static LeftFiles read(DataInputStream in) throws IOException {
        int count = in.readInt();
        Map<String, LeftFile> byPath = new HashMap<>(2 * count);
        for (int i = 0; i < count; i++) {
            String path = in.readUTF();
            int length = in.readInt();
            Checksum checksum = new Checksum(in.readInt(), in.readInt());
            byPath.put(path, new LeftFile(length, checksum, new FileStamp(true, length, in.readLong(), in.readInt())));
        }
        return new LeftFiles(byPath);
    }

    /** Writes all that is known, in no order. */
    public void write(DataOutputStream out) throws IOException {
        out.writeInt(byPath.size());
        for (Map.Entry<String, LeftFile> each : byPath.entrySet()) {
            LeftFile file = each.getValue();
            out.writeUTF(each.getKey());
            out.writeInt(file.length());
            out.writeInt(file.checksum().crc32());
            out.writeInt(file.checksum().crc32c());
            out.writeLong(file.stamp().modified());
            out.writeInt(file.stamp().key());
        }
    }

    /** Returns whether a folder has just these files, each as it was left, and no others; throws {@link IOException} where the disk fails. */
    public boolean standIn(Path folder) throws IOException {
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        List<Boolean> stand = stand(folder, "");
        return stand.size() == byPath.size() && !stand.contains(false);
    }

    /** Returns of each file in a folder, and of each folder in which there is nothing, whether it is as it was left. */
    private List<Boolean> stand(Path folder, String path) throws IOException {
        List<Path> children = children(folder);
        return children.isEmpty() ? List.of(false)
                : Parallel.eachOnDisk(children, child -> standing(child, path + child.getFileName())).stream().flatMap(List::stream).toList();
    }

    private List<Boolean> standing(Path child, String path) throws IOException {
        try {
            BasicFileAttributes known = Files.readAttributes(child, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            return known.isDirectory() ? stand(child, path + "/")
                    : List.of(find(path).filter(left -> left.stamp().equals(FileStamp.of(known))).isPresent());
        } catch (NoSuchFileException goneMeanwhile) {
            return List.of(false);
        }
    }

    private static List<Path> children(Path folder) throws IOException {
        try (Stream<Path> children = Files.list(folder)) {
            return children.toList();
        }
    }

    /** Returns what was left at a path. */
    Optional<LeftFile> find(String path) {
        return Optional.ofNullable(byPath.get(path));
    }
}
