package cz.rozcestnik.command;

import cz.rozcestnik.document.Document;
import cz.rozcestnik.document.RecordName;
import cz.rozcestnik.document.Snapshot;
import cz.rozcestnik.language.Language;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;

/**
 * The files on disk of one record's translation into a language.
 *
 * @param folder  of the site
 * @param content the folder of records in it
 * @param charset of the site's own files
 * @param name    of the record
 */
record TranslationFiles(Path folder, Path content, Charset charset, RecordName name, Language language) {

    /** Returns the path of the translation from the site's folder, with slashes. */
    String path() {
        return folder.relativize(file()).toString().replace('\\', '/');
    }

    /** Returns the bytes of the translation as they stand on the disk. */
    byte[] bytes() throws IOException {
        return Files.readAllBytes(file());
    }

    /** Writes a translation that is not there yet. */
    void create(byte[] bytes) throws IOException {
        Files.write(file(), bytes, StandardOpenOption.CREATE_NEW);
    }

    /** Writes the translation, whole or not at all. */
    void write(byte[] bytes) throws IOException {
        replace(file(), bytes);
    }

    /** Keeps what the original says now, for the day on which it will say something else. */
    void keep(Document original, List<String> comments) throws IOException {
        Snapshot snapshot = new Snapshot(name, language, original.texts());
        Path kept = content.resolve(snapshot.path());
        Files.createDirectories(kept.getParent());
        replace(kept, snapshot.write(comments).getBytes(StandardCharsets.UTF_8));
    }

    private Path file() {
        return content.resolve(name + "." + language.code() + ".md");
    }

    private static void replace(Path file, byte[] bytes) throws IOException {
        Path next = file.resolveSibling("." + file.getFileName() + ".next");
        try {
            Files.write(next, bytes);
            Files.move(next, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(next);
        }
    }
}
