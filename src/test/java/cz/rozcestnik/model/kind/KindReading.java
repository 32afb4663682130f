package cz.rozcestnik.model.kind;

import cz.rozcestnik.language.Language;
import cz.rozcestnik.markdown.MarkdownParser;
import cz.rozcestnik.model.Attachments;
import cz.rozcestnik.model.FieldKind;
import cz.rozcestnik.model.Reading;
import cz.rozcestnik.model.Value;
import cz.rozcestnik.problem.Problem;
import cz.rozcestnik.problem.ProblemCode;
import cz.rozcestnik.problem.Problems;
import cz.rozcestnik.source.SourceText;
import cz.rozcestnik.source.YamlNode;
import cz.rozcestnik.source.YamlReader;
import java.util.List;
import java.util.Optional;

/** What a kind makes of a value that an editor wrote after {@code field: }. */
record KindReading(Optional<Value> value, List<Problem> problems) {

    static KindReading of(FieldKind kind, String written) {
        return of(kind, written, Language.CS);
    }

    static KindReading of(FieldKind kind, String written, Language language) {
        return of(kind, written, language, Attachments.NONE);
    }

    /** What a kind makes of a value in a record whose folder holds files. */
    static KindReading of(FieldKind kind, String written, Language language, Attachments files) {
        SourceText source = SourceText.of("x.cs.md", "field: " + written + "\n");
        Problems problems = new Problems();
        YamlNode.Mapping mapping = (YamlNode.Mapping) problems.keep(YamlReader.read(source)).orElseThrow();
        Reading reading = new Reading(source, language, new MarkdownParser(), problems, files);
        Optional<Value> value = kind.read(mapping.value("field").orElseThrow(), reading);
        return new KindReading(value, problems.list());
    }

    String normal() {
        return value.map(Value::normal).orElse("nothing");
    }

    List<ProblemCode> codes() {
        return problems.stream().map(Problem::code).toList();
    }

    /** What is refused, as {@code CODE line:column} of each problem. */
    List<String> refused() {
        return problems.stream().map(problem -> problem.code() + " " + problem.place().line() + ":"
                + problem.place().column()).toList();
    }
}
