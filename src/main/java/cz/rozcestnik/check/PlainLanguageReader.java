package cz.rozcestnik.check;

import cz.rozcestnik.language.Language;
import cz.rozcestnik.markdown.MarkdownParser;
import cz.rozcestnik.model.Reading;
import cz.rozcestnik.model.definition.Settings;
import cz.rozcestnik.problem.Outcome;
import cz.rozcestnik.problem.ProblemCode;
import cz.rozcestnik.problem.Problems;
import cz.rozcestnik.source.SourceFile;
import cz.rozcestnik.source.SourceText;
import cz.rozcestnik.source.YamlNode;
import cz.rozcestnik.source.YamlReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;

/** Reads {@code plain-language.yaml}: the program's own, and what a site adds to it in its folder of content. */
final class PlainLanguageReader {
    static final String FILE = "plain-language.yaml";

    private final Problems problems = new Problems();

    private PlainLanguageReader() {
    }

    /** Reads both. */
    static Outcome<PlainLanguage> read(SortedMap<String, SourceFile> content) {
        PlainLanguageReader reader = new PlainLanguageReader();
        PlainLanguage words = reader.file(own());
        PlainLanguage all = content.containsKey(FILE) ? words.and(reader.file(content.get(FILE))) : words;
        return reader.problems.with(all);
    }

    private static SourceFile own() {
        try (InputStream in = PlainLanguageReader.class.getResourceAsStream(FILE)) {
            return new SourceFile(FILE, in.readAllBytes());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private PlainLanguage file(SourceFile file) {
        SourceText text = problems.keep(file.text());
        Reading reading = new Reading(text, Language.CS, new MarkdownParser(), problems);
        Map<Language, PlainLanguage.Words> words = new EnumMap<>(Language.class);
        Optional<YamlNode> yaml = problems.keep(YamlReader.read(text));
        yaml.ifPresent(node -> {
            Settings settings = Settings.of(node, reading,
                    Language.codes().toArray(String[]::new));
            for (Language language : Language.values()) {
                settings.node(language.code()).ifPresent(found -> words.put(language, words(found, reading)));
            }
        });
        return new PlainLanguage(words);
    }

    private PlainLanguage.Words words(YamlNode node, Reading reading) {
        Settings settings = Settings.of(node, reading, "phrases", "abbreviations");
        List<PlainLanguage.Phrase> phrases = new ArrayList<>();
        settings.node("phrases").ifPresent(list -> items(list).forEach(item -> {
            Settings phrase = Settings.of(item, reading, "phrase", "instead");
            Optional<String> instead = phrase.required("instead").flatMap(reading::text);
            phrase.required("phrase").flatMap(reading::text)
                    .ifPresent(text -> phrases.add(new PlainLanguage.Phrase(text, instead.orElse(""))));
        }));
        Set<String> abbreviations = new HashSet<>();
        settings.node("abbreviations").ifPresent(list -> items(list)
                .forEach(item -> reading.text(item).ifPresent(abbreviations::add)));
        return new PlainLanguage.Words(phrases, abbreviations);
    }

    private List<YamlNode> items(YamlNode node) {
        if (node instanceof YamlNode.Sequence sequence) {
            return sequence.items();
        }
        problems.add(ProblemCode.LIST_EXPECTED, node.place());
        return List.of();
    }
}
