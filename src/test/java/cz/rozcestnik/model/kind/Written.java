package cz.rozcestnik.model.kind;

import cz.rozcestnik.language.Language;
import cz.rozcestnik.markdown.MarkdownParser;
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

/** What a kind makes of YAML that an editor wrote. */
record Written(Optional<Value> value, List<Problem> problems) {

    static Written as(FieldKind kind, String yaml) {
        SourceText text = SourceText.of("content/note/kun.cs.md", yaml);
        Problems problems = new Problems();
        Reading reading = new Reading(text, Language.CS, new MarkdownParser(), problems);
        YamlNode node = problems.keep(YamlReader.read(text)).orElseThrow();
        return new Written(kind.read(node, reading), problems.list());
    }

    String normal() {
        return value.map(Value::normal).orElse("nothing");
    }

    List<ProblemCode> codes() {
        return problems.stream().map(Problem::code).toList();
    }
}
