package cz.rozcestnik.model.kind;

import cz.rozcestnik.model.FieldKind;
import cz.rozcestnik.model.Location;
import cz.rozcestnik.model.Reading;
import cz.rozcestnik.model.Value;
import cz.rozcestnik.problem.ProblemCode;
import cz.rozcestnik.source.YamlNode;
import java.math.BigDecimal;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/** A place: street, city, postal code and position, or the address of a virtual one. */
public record PlaceKind() implements FieldKind {
    private static final List<String> KEYS =
            List.of("street", "city", "postal-code", "latitude", "longitude", "virtual");
    /** Czechia in whole degrees. */
    private static final int SOUTHERNMOST = 48;
    private static final int NORTHERNMOST = 52;
    private static final int WESTERNMOST = 12;
    private static final int EASTERNMOST = 19;
    private static final FieldKind LATITUDE = degrees(90);
    private static final FieldKind LONGITUDE = degrees(180);

    @Override
    public String name() {
        return "place";
    }

    @Override
    public Optional<Value> read(YamlNode node, Reading reading) {
        if (!(node instanceof YamlNode.Mapping mapping)) {
            return reading.refuse(node, ProblemCode.GROUP_EXPECTED, String.join(", ", KEYS));
        }
        Keys.refuseUnknown(mapping, KEYS, reading);
        Optional<URI> virtual = mapping.value("virtual").flatMap(value -> new UrlKind().read(value, reading))
                .map(value -> ((Value.Link) value).address());
        String city = text(mapping, "city", reading);
        if (city.isEmpty() && mapping.value("virtual").isEmpty() && mapping.value("city").isEmpty()) {
            return reading.refuse(node, ProblemCode.PLACE_NOWHERE);
        }
        return Optional.of(new Location(text(mapping, "street", reading), city, postalCode(mapping, reading),
                position(mapping, reading), virtual));
    }

    private static String text(YamlNode.Mapping mapping, String key, Reading reading) {
        return mapping.value(key).flatMap(value -> new TextKind(120).read(value, reading))
                .map(value -> ((Value.Text) value).text()).orElse("");
    }

    private static String postalCode(YamlNode.Mapping mapping, Reading reading) {
        return mapping.value("postal-code").flatMap(value -> new PostalCodeKind().read(value, reading))
                .map(value -> ((Value.PostalCode) value).text()).orElse("");
    }

    private static Optional<Location.Position> position(YamlNode.Mapping mapping, Reading reading) {
        for (List<String> pair : List.of(List.of("latitude", "longitude"), List.of("longitude", "latitude"))) {
            if (mapping.value(pair.get(0)).isPresent() && mapping.value(pair.get(1)).isEmpty()) {
                reading.refuse(mapping, ProblemCode.SETTING_MISSING, pair.get(1));
            }
        }
        Optional<BigDecimal> latitude = number(mapping, "latitude", LATITUDE, reading);
        Optional<BigDecimal> longitude = number(mapping, "longitude", LONGITUDE, reading);
        Optional<Location.Position> position =
                latitude.flatMap(north -> longitude.map(east -> new Location.Position(north, east)));
        position.filter(PlaceKind::isSwapped).ifPresent(found -> reading.refuse(mapping.value("latitude").orElse(mapping),
                ProblemCode.PLACE_SWAPPED, found.latitude().toPlainString(), found.longitude().toPlainString()));
        return position;
    }

    /** A position in Africa or Arabia that lies in Czechia the other way round. */
    private static boolean isSwapped(Location.Position position) {
        return isBetween(position.latitude(), WESTERNMOST, EASTERNMOST)
                && isBetween(position.longitude(), SOUTHERNMOST, NORTHERNMOST);
    }

    private static boolean isBetween(BigDecimal degrees, int least, int most) {
        return degrees.compareTo(BigDecimal.valueOf(least)) >= 0 && degrees.compareTo(BigDecimal.valueOf(most)) <= 0;
    }

    private static Optional<BigDecimal> number(YamlNode.Mapping mapping, String key, FieldKind kind, Reading reading) {
        return mapping.value(key).flatMap(value -> kind.read(value, reading))
                .map(value -> ((Value.Number) value).number());
    }

    private static FieldKind degrees(int most) {
        return new NumberKind(Optional.of(BigDecimal.valueOf(-most)), Optional.of(BigDecimal.valueOf(most)));
    }
}
