package cz.rozcestnik.model.kind;

import cz.rozcestnik.image.FileSign;
import cz.rozcestnik.image.ImageInspection;
import cz.rozcestnik.model.Attachment;
import cz.rozcestnik.model.Reading;
import cz.rozcestnik.problem.ProblemCode;
import cz.rozcestnik.problem.Suggestion;
import cz.rozcestnik.problem.Term;
import cz.rozcestnik.source.YamlNode;
import java.util.List;
import java.util.Optional;

/** Finds the files that values name in their record's folder. */
final class FilesInFolder {
    private static final List<String> IMAGES = List.of("jpg", "jpeg", "png", "webp", "svg");
    private static final List<String> PACKED = List.of("docx", "odt", "xlsx", "ods", "pptx", "odp", "epub", "zip");
    private static final List<String> TEXTS = List.of("txt", "csv", "rtf", "ics");
    private static final List<String> MARKUP = List.of("html", "svg");

    private FilesInFolder() {
    }

    /** Returns the file that a mapping names under {@code file}, or tells why it cannot be published. */
    static Optional<Attachment> file(YamlNode.Mapping mapping, List<String> formats, String example, Reading reading) {
        Optional<YamlNode> node = mapping.value("file");
        if (node.isEmpty()) {
            return reading.refuse(mapping, ProblemCode.PART_MISSING, "file", example);
        }
        return node.flatMap(value -> reading.text(value).flatMap(name -> find(value, name, formats, reading)));
    }

    /** Returns the picture that a mapping names under {@code file}, or tells why it cannot be published. */
    static Optional<Attachment> image(YamlNode.Mapping mapping, Reading reading) {
        Optional<Attachment> file = file(mapping, IMAGES, "foto.jpg", reading);
        file.ifPresent(found -> inspect(found, mapping, reading));
        return file;
    }

    /** Returns a file to download, or tells why it cannot be published; one that is named as a picture is one. */
    static Optional<Attachment> download(YamlNode.Mapping mapping, List<String> formats, Reading reading) {
        Optional<Attachment> file = file(mapping, formats, "koncepce.pdf", reading);
        file.ifPresent(found -> {
            if (IMAGES.contains(found.format())) {
                inspect(found, mapping, reading);
            } else {
                compare(found, mapping, reading);
            }
        });
        return file;
    }

    private static void inspect(Attachment file, YamlNode.Mapping mapping, Reading reading) {
        reading.problems().addAll(ImageInspection.problems(
                reading.files().bytes(file), file.name(), mapping.value("file").orElse(mapping).place()));
    }

    private static void compare(Attachment file, YamlNode.Mapping mapping, Reading reading) {
        String sign = FileSign.of(reading.files().bytes(file));
        String format = file.format();
        boolean suits = sign.equals(FileSign.OTHER) || sign.equals(format) || sign.equals("zip") && PACKED.contains(format)
                || MARKUP.contains(sign) && TEXTS.contains(format);
        if (!suits) {
            reading.refuse(mapping.value("file").orElse(mapping), ProblemCode.FILE_IS_SOMETHING_ELSE, file.name(), Term.of("file-" + sign));
        }
    }

    private static Optional<Attachment> find(YamlNode node, String name, List<String> formats, Reading reading) {
        String folder = "content/" + reading.files().folder() + "/";
        if (name.startsWith("/") || name.contains("..") || name.contains("\\") || name.contains(":")) {
            return reading.refuse(node, ProblemCode.FILE_ELSEWHERE, name, folder);
        }
        Attachment written = new Attachment(reading.files().folder(), name, 0);
        if (!formats.contains(written.format())) {
            return reading.refuse(node, ProblemCode.FILE_FORMAT, name, String.join(", ", formats));
        }
        Optional<Attachment> found = reading.files().find(name);
        if (found.isPresent()) {
            return found;
        }
        return Suggestion.closest(name, reading.files().names())
                .<Optional<Attachment>>map(meant ->
                        reading.refuse(node, ProblemCode.FILE_MISSING_SUGGESTED, name, folder, meant))
                .orElseGet(() -> reading.refuse(node, ProblemCode.FILE_MISSING, name, folder));
    }
}
