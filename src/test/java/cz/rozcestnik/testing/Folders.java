package cz.rozcestnik.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Whole folders as values: copied, or listed with a fingerprint of every file, so that two builds can be compared. */
public final class Folders {

    private Folders() {
    }

    /** Copies a folder with all that is in it; {@code to} and its parents are made. */
    public static void copy(Path from, Path to) {
        for (Path file : files(from)) {
            Path copy = to.resolve(from.relativize(file).toString());
            try {
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }

    /** Writes a file of a folder by its path with slashes; folders on the way are made. */
    public static void write(Path folder, String path, String text) {
        Path file = folder.resolve(path);
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Unpacks a zip into a folder that is there, and refuses entries that lead out of it. */
    public static void unpack(Path zip, Path to) {
        try (ZipFile archive = new ZipFile(zip.toFile(), StandardCharsets.UTF_8)) {
            for (ZipEntry entry : archive.stream().map(ZipEntry.class::cast).toList()) {
                Path file = to.resolve(entry.getName()).normalize();
                if (!file.startsWith(to)) {
                    throw new AssertionError(entry.getName() + " leads out of the archive");
                }
                Files.createDirectories(file.getParent());
                try (InputStream bytes = archive.getInputStream(entry)) {
                    Files.copy(bytes, file);
                }
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Every file of a folder, by its path with slashes, and the SHA-256 of its bytes in hexadecimal. */
    public static SortedMap<String, String> fingerprints(Path folder) {
        SortedMap<String, String> fingerprints = new TreeMap<>();
        for (Path file : files(folder)) {
            fingerprints.put(folder.relativize(file).toString().replace('\\', '/'), fingerprint(file));
        }
        return fingerprints;
    }

    /** Returns all files of a folder and of the folders in it. */
    public static List<Path> files(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Deletes a folder with all that is in it. */
    public static void delete(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String fingerprint(Path file) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
            return HexFormat.of().formatHex(digest);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
