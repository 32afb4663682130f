package cz.rozcestnik.model;

import java.math.BigDecimal;
import java.net.URI;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A place: an address with its position, or a virtual one. */
public record Location(
        String street, String city, String postalCode, Optional<Position> position, Optional<URI> virtual)
        implements Value {

    @Override
    public String normal() {
        return Stream.of(street, (postalCode + " " + city).strip(), virtual.map(URI::toString).orElse(""))
                .filter(part -> !part.isEmpty()).collect(Collectors.joining(", ")).replace('\u00a0', ' ');
    }

    /** Degrees north and east (WGS 84). */
    public record Position(BigDecimal latitude, BigDecimal longitude) {
    }
}
