package cz.rozcestnik.command;

import cz.rozcestnik.source.ChangedMeanwhileException;
import cz.rozcestnik.source.UnknownLettersException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.List;
import java.util.Optional;

/**
 * Why the machine does not read or write, in words of people.
 *
 * @param key       of its text
 * @param arguments the path, and where no text of ours fits, what the machine says
 */
record MachineRefusal(String key, List<Object> arguments) {

    /** Keeps a copy of the arguments. */
    MachineRefusal {
        arguments = List.copyOf(arguments);
    }

    /** Returns the reason of a failure. */
    static MachineRefusal of(IOException failure) {
        String reason = reason(failure);
        Optional<String> path = failure instanceof FileSystemException file
                ? Optional.ofNullable(file.getFile()) : Optional.empty();
        if (reason.contains("No space left") || reason.contains("quota exceeded")) {
            return new MachineRefusal("machine.full", List.of());
        }
        return path.map(known -> new MachineRefusal(key(failure, reason), List.of(known, reason)))
                .orElseGet(() -> new MachineRefusal("machine.refused", List.of(reason)));
    }

    /** Returns the sentence in the language of texts. */
    String in(CommandTexts texts) {
        return texts.phrases().get(key, arguments.toArray());
    }

    /** Where a folder is needed, a file that exists already stands in its place. */
    private static String key(IOException failure, String reason) {
        if (failure instanceof ChangedMeanwhileException) {
            return "machine.changed";
        } else if (failure instanceof UnknownLettersException) {
            return "machine.letters";
        } else if (failure instanceof AccessDeniedException || reason.contains("not permitted")) {
            return "machine.denied";
        } else if (failure instanceof NoSuchFileException) {
            return "machine.gone";
        } else if (failure instanceof FileAlreadyExistsException || failure instanceof NotDirectoryException) {
            return "machine.no-folder";
        } else if (reason.contains("Not a directory")) {
            return "machine.under-file";
        } else if (reason.contains("Read-only")) {
            return "machine.read-only";
        }
        return "machine.refused-at";
    }

    private static String reason(IOException failure) {
        String said = failure instanceof FileSystemException file ? file.getReason() : failure.getMessage();
        return said == null ? "?" : said;
    }
}
