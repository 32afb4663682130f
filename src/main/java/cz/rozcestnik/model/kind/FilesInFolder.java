package cz.rozcestnik.model.kind;

import cz.rozcestnik.image.ImageInspection;
import cz.rozcestnik.model.Attachment;
import cz.rozcestnik.model.Reading;
import cz.rozcestnik.problem.ProblemCode;
import cz.rozcestnik.problem.Suggestion;
import cz.rozcestnik.source.YamlNode;
import java.util.List;
import java.util.Optional;

/** Finds the files that values name in their record's folder. */
final class FilesInFolder {
    private static final List<String> IMAGES = List.of("jpg", "jpeg", "png", "webp", "svg");

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
        file.filter(found -> IMAGES.contains(found.format())).ifPresent(found -> inspect(found, mapping, reading));
        return file;
    }

    private static void inspect(Attachment file, YamlNode.Mapping mapping, Reading reading) {
        reading.problems().addAll(ImageInspection.problems(
                reading.files().bytes(file), file.name(), mapping.value("file").orElse(mapping).place()));
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
