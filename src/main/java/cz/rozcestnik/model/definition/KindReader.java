package cz.rozcestnik.model.definition;

import cz.rozcestnik.language.Labels;
import cz.rozcestnik.model.FieldKind;
import cz.rozcestnik.model.Reading;
import cz.rozcestnik.model.Value;
import cz.rozcestnik.model.kind.ChoiceKind;
import cz.rozcestnik.model.kind.DayKind;
import cz.rozcestnik.model.kind.EmailKind;
import cz.rozcestnik.model.kind.GroupKind;
import cz.rozcestnik.model.kind.LanguageKind;
import cz.rozcestnik.model.kind.ListKind;
import cz.rozcestnik.model.kind.MarkdownKind;
import cz.rozcestnik.model.kind.MoneyKind;
import cz.rozcestnik.model.kind.NumberKind;
import cz.rozcestnik.model.kind.OpeningHoursKind;
import cz.rozcestnik.model.kind.PeriodKind;
import cz.rozcestnik.model.kind.PhoneKind;
import cz.rozcestnik.model.kind.CompanyNumberKind;
import cz.rozcestnik.model.kind.DataBoxKind;
import cz.rozcestnik.model.kind.DurationKind;
import cz.rozcestnik.model.kind.FileKind;
import cz.rozcestnik.model.kind.ImageKind;
import cz.rozcestnik.model.kind.MomentKind;
import cz.rozcestnik.model.kind.PostalCodeKind;
import cz.rozcestnik.model.kind.PlaceKind;
import cz.rozcestnik.model.kind.ReferenceKind;
import cz.rozcestnik.model.kind.RegionKind;
import cz.rozcestnik.model.kind.TextKind;
import cz.rozcestnik.model.kind.UrlKind;
import cz.rozcestnik.model.kind.YesNoKind;
import cz.rozcestnik.problem.ProblemCode;
import cz.rozcestnik.source.YamlNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the kind of a field with its parameters; a new kind is made known here. */
final class KindReader {
    private static final Map<String, List<String>> PARAMETERS = Map.ofEntries(
            Map.entry("text", List.of("max")),
            Map.entry("markdown", List.of()),
            Map.entry("choice", List.of("choices")),
            Map.entry("reference", List.of("to")),
            Map.entry("region", List.of("to")),
            Map.entry("list", List.of("of")),
            Map.entry("group", List.of("fields")),
            Map.entry("number", List.of("min", "max")),
            Map.entry("yes-no", List.of()),
            Map.entry("date", List.of()),
            Map.entry("period", List.of()),
            Map.entry("phone", List.of()),
            Map.entry("email", List.of()),
            Map.entry("url", List.of()),
            Map.entry("money", List.of()),
            Map.entry("opening-hours", List.of()),
            Map.entry("language", List.of()),
            Map.entry("place", List.of()),
            Map.entry("date-time", List.of("day-alone")),
            Map.entry("duration", List.of()),
            Map.entry("company-number", List.of()),
            Map.entry("postal-code", List.of()),
            Map.entry("data-box", List.of()),
            Map.entry("image", List.of()),
            Map.entry("file", List.of()));

    private final Reading reading;
    private final FieldReader fields;

    KindReader(Reading reading, FieldReader fields) {
        this.reading = reading;
        this.fields = fields;
    }

    /** Returns the names of all kinds. */
    static List<String> names() {
        return PARAMETERS.keySet().stream().sorted().toList();
    }

    /** Returns the keys beside {@code kind} that a kind understands. */
    static List<String> parameters(String kind) {
        return PARAMETERS.getOrDefault(kind, List.of());
    }

    /** Returns the kind that settings describe, its name standing at a node. */
    Optional<FieldKind> kind(Settings settings, YamlNode name) {
        return reading.text(name).flatMap(text -> switch (text) {
            case "text" -> Optional.of(new TextKind(
                    settings.node("max").flatMap(this::number).map(BigDecimal::intValue).orElse(TextKind.LONGEST)));
            case "markdown" -> Optional.of(new MarkdownKind());
            case "choice" -> choice(settings);
            case "reference" -> target(settings).map(ReferenceKind::new);
            case "region" -> target(settings).map(RegionKind::new);
            case "list" -> settings.required("of").flatMap(this::item).map(ListKind::new);
            case "group" -> settings.required("fields").map(node -> new GroupKind(fields.fields(node)));
            case "number" -> Optional.of(new NumberKind(
                    settings.node("min").flatMap(this::bound), settings.node("max").flatMap(this::bound)));
            case "yes-no" -> Optional.of(new YesNoKind());
            case "date" -> Optional.of(new DayKind());
            case "period" -> Optional.of(new PeriodKind());
            case "phone" -> Optional.of(new PhoneKind());
            case "email" -> Optional.of(new EmailKind());
            case "url" -> Optional.of(new UrlKind());
            case "money" -> Optional.of(new MoneyKind());
            case "opening-hours" -> Optional.of(new OpeningHoursKind());
            case "language" -> Optional.of(new LanguageKind());
            case "place" -> Optional.of(new PlaceKind());
            case "date-time" -> Optional.of(new MomentKind(settings.node("day-alone").map(this::isYes).orElse(false)));
            case "duration" -> Optional.of(new DurationKind());
            case "company-number" -> Optional.of(new CompanyNumberKind());
            case "postal-code" -> Optional.of(new PostalCodeKind());
            case "data-box" -> Optional.of(new DataBoxKind());
            case "image" -> Optional.of(new ImageKind());
            case "file" -> Optional.of(new FileKind());
            default -> unknown(name, text);
        });
    }

    Optional<BigDecimal> number(YamlNode node) {
        return number(new NumberKind(Optional.of(BigDecimal.ZERO), Optional.empty()), node);
    }

    private Optional<BigDecimal> bound(YamlNode node) {
        return number(new NumberKind(Optional.empty(), Optional.empty()), node);
    }

    private Optional<BigDecimal> number(NumberKind kind, YamlNode node) {
        return kind.read(node, reading).map(value -> ((Value.Number) value).number());
    }

    private boolean isYes(YamlNode node) {
        return new YesNoKind().read(node, reading).filter(value -> ((Value.YesNo) value).yes()).isPresent();
    }

    private Optional<FieldKind> item(YamlNode node) {
        if (node instanceof YamlNode.Scalar) {
            return kind(Settings.of(new YamlNode.Mapping(Map.of(), node.place()), reading), node);
        }
        if (!(node instanceof YamlNode.Mapping)) {
            return reading.refuse(node, ProblemCode.GROUP_EXPECTED, "kind");
        }
        Optional<String> kindName = Optional.ofNullable(Settings.entries(node, reading).get("kind"))
                .flatMap(reading::text);
        List<String> known = new ArrayList<>(List.of("kind"));
        known.addAll(kindName.map(KindReader::parameters).orElse(List.of()));
        Settings settings = Settings.of(node, reading, known.toArray(String[]::new));
        return settings.required("kind").flatMap(name -> kind(settings, name));
    }

    private Optional<FieldKind> choice(Settings settings) {
        Map<String, Labels> choices = new LinkedHashMap<>();
        settings.required("choices").ifPresent(node -> {
            Settings.entries(node, reading)
                    .forEach((code, labels) -> choices.put(code, Settings.labels(labels, reading)));
            if (choices.isEmpty()) {
                reading.problems().add(ProblemCode.MODEL_CHOICES_EMPTY, node.place());
            }
        });
        return choices.isEmpty() ? Optional.empty() : Optional.of(new ChoiceKind(choices));
    }

    private Optional<String> target(Settings settings) {
        return settings.required("to").flatMap(reading::text);
    }

    private Optional<FieldKind> unknown(YamlNode node, String name) {
        fields.refuse(ProblemCode.MODEL_KIND_UNKNOWN, node.place(), name, names());
        return Optional.empty();
    }
}
