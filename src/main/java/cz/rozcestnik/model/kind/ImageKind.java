package cz.rozcestnik.model.kind;

import cz.rozcestnik.language.Labels;
import cz.rozcestnik.language.Language;
import cz.rozcestnik.model.Attachment;
import cz.rozcestnik.model.FieldKind;
import cz.rozcestnik.model.Reading;
import cz.rozcestnik.model.Value;
import cz.rozcestnik.problem.ProblemCode;
import cz.rozcestnik.problem.Term;
import cz.rozcestnik.source.YamlNode;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A picture in the record's folder with what is to be seen on it, in every language, or {@code decorative: yes}. */
public record ImageKind() implements FieldKind {
    private static final List<String> KEYS = List.of("file", "alt", "decorative");
    private static final int LONGEST_ALT = 250;

    @Override
    public String name() {
        return "image";
    }

    @Override
    public Optional<Value> read(YamlNode node, Reading reading) {
        if (!(node instanceof YamlNode.Mapping mapping)) {
            return reading.refuse(node, ProblemCode.GROUP_EXPECTED, String.join(", ", KEYS));
        }
        boolean misspelt = !Keys.refuseUnknown(mapping, KEYS, reading).isEmpty();
        Optional<Attachment> file = FilesInFolder.image(mapping, reading);
        boolean decorative = mapping.value("decorative").flatMap(value -> new YesNoKind().read(value, reading))
                .filter(value -> ((Value.YesNo) value).yes()).isPresent();
        Optional<YamlNode> alt = mapping.value("alt");
        if (decorative && alt.isPresent()) {
            return reading.refuse(alt.get(), ProblemCode.IMAGE_ALT_NEEDLESS);
        }
        if (!decorative && alt.isEmpty()) {
            return misspelt ? Optional.empty() : reading.refuse(mapping, ProblemCode.IMAGE_ALT_MISSING);
        }
        Labels texts = alt.map(value -> texts(value, file, reading)).orElse(new Labels(Map.of()));
        return file.map(found -> new Value.Image(found, texts));
    }

    private static Labels texts(YamlNode node, Optional<Attachment> file, Reading reading) {
        Map<Language, String> texts = new EnumMap<>(Language.class);
        List<String> codes = Language.codes();
        if (!(node instanceof YamlNode.Mapping mapping)) {
            reading.refuse(node, ProblemCode.IMAGE_ALT_MISSING);
            return new Labels(texts);
        }
        Keys.refuseUnknown(mapping, codes, reading);
        for (Language language : Language.values()) {
            Optional<YamlNode> written = mapping.value(language.code());
            if (written.isEmpty()) {
                reading.refuse(mapping, ProblemCode.IMAGE_ALT_LANGUAGE, language.code(),
                        Term.of("in-" + language.code()));
            }
            written.flatMap(text -> new TextKind(LONGEST_ALT).read(text, reading.in(language)))
                    .ifPresent(text -> texts.put(language, ((Value.Text) text).text()));
            if (file.isPresent() && texts.containsKey(language) && file.get().isCalled(texts.get(language))) {
                reading.refuse(written.orElse(mapping), ProblemCode.IMAGE_ALT_IS_NAME, texts.get(language));
            }
        }
        return new Labels(texts);
    }
}
