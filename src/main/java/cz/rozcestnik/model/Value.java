package cz.rozcestnik.model;

import cz.rozcestnik.problem.Place;
import java.math.BigDecimal;
import java.net.URI;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What stands in a field, checked and in its normal form. */
public sealed interface Value {

    /** One line of text, its typography applied. */
    record Text(String text) implements Value {
    }

    /** Text in Markdown. */
    record Prose(cz.rozcestnik.markdown.Prose prose) implements Value {
    }

    /** One of the codes of a list. */
    record Choice(String code, Labels label) implements Value {
    }

    /** The name of a record of a type. */
    record Reference(String type, String name, Place place) implements Value {
    }

    /** A region's NUTS3 code, or {@code CZ} for the whole country; the records of the regions are of a type. */
    record Region(String code, String type, Place place) implements Value {
        /** The code of the whole country. */
        public static final String COUNTRY = "CZ";

        /** Returns whether it stands for all regions. */
        public boolean isCountry() {
            return code.equals(COUNTRY);
        }
    }

    /** Several values in their order. */
    record Items(List<Value> values) implements Value {
        /** Keeps a copy. */
        public Items {
            values = List.copyOf(values);
        }
    }

    /** Values by the names of a group's fields, in the order of the model. */
    record Group(Map<String, Value> values) implements Value {
        /** Keeps a copy. */
        public Group {
            values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        }
    }

    /** A number. */
    record Number(BigDecimal number) implements Value {
    }

    /** Yes or no. */
    record YesNo(boolean yes) implements Value {
    }

    /** A day. */
    record Day(LocalDate day) implements Value {
    }

    /** Time from its first day to its last; an edge that is not there is open. */
    record Period(Optional<Edge> from, Optional<Edge> to) implements Value {
    }

    /** The first or last day of a period, and how exactly it was written. */
    record Edge(LocalDate day, Precision precision) {
    }

    /** How exactly a date was written. */
    enum Precision {
        /** A day. */
        DAY,
        /** A month. */
        MONTH,
        /** A year. */
        YEAR
    }

    /** A phone number: {@code +420212345678}, or a short number such as {@code 116111}; and as people write it. */
    record Phone(String number, String text) implements Value {
    }

    /** An e-mail address. */
    record Email(String address) implements Value {
    }

    /** The address of a web page, http or https. */
    record Link(URI address) implements Value {
    }

    /** An amount of money in a currency of ISO 4217. */
    record Money(BigDecimal amount, String currency) implements Value {
    }

    /** When something is open, in the order of the week. */
    record OpeningHours(List<Slot> slots) implements Value {
        /** Keeps a copy. */
        public OpeningHours {
            slots = List.copyOf(slots);
        }
    }

    /** One span of time on each of some days. */
    record Slot(List<DayOfWeek> days, LocalTime from, LocalTime to, String note) {
        /** Keeps a copy. */
        public Slot {
            days = List.copyOf(days);
        }
    }

    /** A language by its ISO 639-1 code. */
    record LanguageCode(String code) implements Value {
    }

    /** A place: an address with its position, or a virtual one. */
    record Location(
            String street, String city, String postalCode, Optional<Position> position, Optional<URI> virtual)
            implements Value {
    }

    /** Degrees north and east (WGS 84). */
    record Position(BigDecimal latitude, BigDecimal longitude) {
    }
}
