package cz.rozcestnik.model.kind;

import cz.rozcestnik.model.FieldKind;
import cz.rozcestnik.model.Nuts;
import cz.rozcestnik.model.Reading;
import cz.rozcestnik.model.Value;
import cz.rozcestnik.problem.ProblemCode;
import cz.rozcestnik.problem.Suggestion;
import cz.rozcestnik.source.YamlNode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The NUTS3 code of a Czech region, or {@code CZ} for the whole country. */
public record RegionKind(String type) implements FieldKind {

    @Override
    public String name() {
        return "region";
    }

    @Override
    public Optional<Value> read(YamlNode node, Reading reading) {
        return reading.text(node).flatMap(code -> {
            if (code.equals(Value.Region.COUNTRY) || Nuts.REGIONS.containsKey(code)) {
                return Optional.of(new Value.Region(code, type, node.place()));
            }
            if (Nuts.OBSOLETE.containsKey(code)) {
                String current = Nuts.OBSOLETE.get(code);
                return reading.refuse(node, ProblemCode.REGION_OBSOLETE, code, current, Nuts.REGIONS.get(current));
            }
            Optional<String> meant = Nuts.code(code).or(() -> onlyClose(code));
            return meant
                    .<Optional<Value>>map(found ->
                            reading.refuse(node, ProblemCode.REGION_UNKNOWN_SUGGESTED, code, found, Nuts.REGIONS.get(found)))
                    .orElseGet(() -> reading.refuse(node, ProblemCode.REGION_UNKNOWN, code, all()));
        });
    }

    /** Codes differ by a digit or two: where several are close, none of them is more likely than another. */
    private static Optional<String> onlyClose(String code) {
        List<String> close = Suggestion.close(code, Nuts.REGIONS.keySet());
        return close.size() == 1 ? Optional.of(close.get(0)) : Optional.empty();
    }

    private static String all() {
        return Nuts.REGIONS.entrySet().stream().map(region -> region.getKey() + " (" + region.getValue() + ")")
                .collect(Collectors.joining(", "));
    }
}
