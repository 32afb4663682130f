package cz.rozcestnik.model.kind;

import cz.rozcestnik.model.FieldKind;
import cz.rozcestnik.model.Reading;
import cz.rozcestnik.model.Value;
import cz.rozcestnik.problem.ProblemCode;
import cz.rozcestnik.source.YamlNode;

import cz.rozcestnik.language.Language;
import cz.rozcestnik.model.Attachment;
import java.util.List;
import java.util.Optional;

/** A file to download from the record's folder, with its language and title. */
public record FileKind() implements FieldKind {
    private static final List<String> KEYS = List.of("file", "language", "title", "accessible");
    private static final List<String> FORMATS = List.of("pdf", "docx", "odt", "xlsx", "ods", "csv", "pptx", "odp",
            "txt", "rtf", "epub", "zip", "ics", "mp3", "jpg", "jpeg", "png");
    private static final int LONGEST_TITLE = 160;

    @Override
    public String name() {
        return "file";
    }

    @Override
    public Optional<Value> read(YamlNode node, Reading reading) {
        if (!(node instanceof YamlNode.Mapping mapping)) {
            return reading.refuse(node, ProblemCode.GROUP_EXPECTED, String.join(", ", KEYS));
        }
        boolean misspelt = Keys.refuseUnknown(mapping, KEYS, reading).contains("language");
        Optional<Attachment> file = FilesInFolder.download(mapping, FORMATS, reading);
        if (mapping.value("language").isEmpty() && !misspelt) {
            reading.refuse(mapping, ProblemCode.PART_MISSING, "language", "cs");
        }
        Optional<String> language = mapping.value("language").flatMap(value -> new LanguageKind().read(value, reading))
                .map(value -> ((Value.LanguageCode) value).code());
        Reading inLanguage = reading.in(language.flatMap(Language::of).orElse(reading.language()));
        Optional<String> title = mapping.value("title").flatMap(value -> new TextKind(LONGEST_TITLE).read(value, inLanguage))
                .map(value -> ((Value.Text) value).text());
        Optional<Boolean> accessible = mapping.value("accessible").flatMap(value -> new YesNoKind().read(value, reading))
                .map(value -> ((Value.YesNo) value).yes());
        return file.flatMap(found -> language.map(code ->
                new Value.Download(found, code, title.orElse(found.name()), accessible)));
    }
}
