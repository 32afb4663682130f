package cz.rozcestnik.site;

import cz.rozcestnik.language.Labels;
import cz.rozcestnik.language.Language;
import cz.rozcestnik.model.Reading;
import cz.rozcestnik.model.Value;
import cz.rozcestnik.model.definition.Settings;
import cz.rozcestnik.model.kind.DayKind;
import cz.rozcestnik.model.kind.UrlKind;
import cz.rozcestnik.problem.ProblemCode;
import cz.rozcestnik.source.YamlNode;
import java.net.URI;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Reads what {@code site.yaml} promises visitors: {@code exit}, {@code accessibility}, {@code offline}, {@code archive} and {@code cards}. */
final class VisitorsReader {
    private final Reading reading;
    private final Function<YamlNode, Optional<Value.Reference>> records;
    private final Function<YamlNode, Optional<URI>> addresses;

    VisitorsReader(Reading reading, Function<YamlNode, Optional<Value.Reference>> records,
            Function<YamlNode, Optional<URI>> addresses) {
        this.reading = reading;
        this.records = records;
        this.addresses = addresses;
    }

    SiteSettings.Visitors read(Settings settings) {
        return new SiteSettings.Visitors(settings.node("exit").map(this::exits).orElse(Map.of()),
                settings.node("accessibility").flatMap(this::accessibility),
                settings.yes("offline", true), settings.node("archive").flatMap(addresses), settings.yes("cards", true));
    }

    private Map<Language, URI> exits(YamlNode node) {
        Settings settings = Settings.of(node, reading, Language.codes().toArray(String[]::new));
        Map<Language, URI> exits = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            settings.required(language.code()).flatMap(value -> new UrlKind().read(value, reading))
                    .ifPresent(link -> exits.put(language, ((Value.Link) link).address()));
        }
        return exits;
    }

    private Optional<Accessibility> accessibility(YamlNode node) {
        Settings settings = Settings.of(node, reading, "status", "assessed", "checks", "gaps", "contact");
        Optional<Accessibility.Status> status = settings.required("status").flatMap(this::status);
        Optional<LocalDate> assessed = settings.required("assessed")
                .flatMap(value -> new DayKind().read(value, reading)).map(day -> ((Value.Day) day).day());
        List<Labels> checks = settings.required("checks").map(this::texts).orElse(List.of());
        List<Labels> gaps = settings.node("gaps").map(this::texts).orElse(List.of());
        Optional<Value.Reference> contact = settings.node("contact").flatMap(records);
        return status.flatMap(how -> assessed.map(day -> new Accessibility(how, day, checks, gaps, contact)));
    }

    private Optional<Accessibility.Status> status(YamlNode node) {
        return reading.text(node).flatMap(text -> Accessibility.Status.of(text).or(() ->
                reading.refuse(node, ProblemCode.CHOICE_UNKNOWN, text, String.join(", ", Accessibility.Status.codes()))));
    }

    private List<Labels> texts(YamlNode node) {
        return Settings.items(node, reading).stream().map(item -> Settings.labels(item, reading)).toList();
    }
}
