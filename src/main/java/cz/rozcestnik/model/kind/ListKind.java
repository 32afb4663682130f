package cz.rozcestnik.model.kind;

import cz.rozcestnik.language.Labels;
import cz.rozcestnik.model.FieldKind;
import cz.rozcestnik.model.Reading;
import cz.rozcestnik.model.Value;
import cz.rozcestnik.problem.ProblemCode;
import cz.rozcestnik.source.YamlNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Several values of one kind. */
public record ListKind(FieldKind of) implements FieldKind {
    /** One line that brackets make a list of, without any sign that means something in YAML. */
    private static final Pattern PLAIN = Pattern.compile("[^\\[\\]{}:#\"'&*!|>%@`\\n]{1,80}");

    @Override
    public String name() {
        return "list";
    }

    @Override
    public Optional<Value> read(YamlNode node, Reading reading) {
        if (Reading.isEmpty(node)) {
            return reading.refuseEmpty(node, this);
        }
        if (node instanceof YamlNode.Sequence sequence) {
            List<Value> values = new ArrayList<>();
            for (YamlNode item : sequence.items()) {
                Optional<Value> value = of.read(item, reading);
                if (value.isPresent()) {
                    values.add(value.get());
                }
            }
            return values.isEmpty() ? Optional.empty() : Optional.of(new Value.Items(values));
        }
        return node instanceof YamlNode.Scalar scalar && PLAIN.matcher(scalar.text()).matches()
                ? reading.refuse(node, ProblemCode.LIST_EXPECTED_SUGGESTED, "[" + scalar.text().strip() + "]")
                : reading.refuse(node, ProblemCode.LIST_EXPECTED);
    }

    /** Lists of one value each. */
    @Override
    public Map<String, Labels> offered() {
        Map<String, Labels> offered = new LinkedHashMap<>();
        of.offered().forEach((value, label) -> offered.put("[" + value + "]", label));
        return offered;
    }
}
