package cz.rozcestnik.model;

import cz.rozcestnik.language.Labels;
import cz.rozcestnik.problem.Place;
import java.math.BigDecimal;
import java.net.URI;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What stands in a field, checked and in its normal form. */
public sealed interface Value {

    /** Returns the value as programs exchange it: one line that says the same however it was written. */
    String normal();

    /** One line of text, its typography applied. */
    record Text(String text) implements Value {

        @Override
        public String normal() {
            return text.replace('\u00a0', ' ');
        }
    }

    /** Text in Markdown. */
    record Prose(cz.rozcestnik.markdown.Prose prose) implements Value {

        @Override
        public String normal() {
            return prose.plainText().strip();
        }
    }

    /** One of the codes of a list. */
    record Choice(String code, Labels label) implements Value {

        @Override
        public String normal() {
            return code;
        }
    }

    /** The name of a record of a type. */
    record Reference(String type, String name, Place place) implements Value {

        @Override
        public String normal() {
            return name;
        }
    }

    /** A region's NUTS3 code, or {@code CZ} for the whole country; the records of the regions are of a type. */
    record Region(String code, String type, Place place) implements Value {
        /** The code of the whole country. */
        public static final String COUNTRY = "CZ";

        /** Returns whether it stands for all regions. */
        public boolean isCountry() {
            return code.equals(COUNTRY);
        }

        @Override
        public String normal() {
            return code;
        }
    }

    /** Several values in their order. */
    record Items(List<Value> values) implements Value {
        /** Keeps a copy. */
        public Items {
            values = List.copyOf(values);
        }

        @Override
        public String normal() {
            return values.stream().map(Value::normal).collect(Collectors.joining(", ", "[", "]"));
        }
    }

    /** Values by the names of a group's fields, in the order of the model. */
    record Group(Map<String, Value> values) implements Value {
        /** Keeps a copy. */
        public Group {
            values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        }

        @Override
        public String normal() {
            return values.entrySet().stream().map(entry -> entry.getKey() + ": " + entry.getValue().normal())
                    .collect(Collectors.joining(", ", "{", "}"));
        }
    }

    /** A number. */
    record Number(BigDecimal number) implements Value {

        @Override
        public String normal() {
            return number.toPlainString();
        }
    }

    /** Yes or no. */
    record YesNo(boolean yes) implements Value {

        @Override
        public String normal() {
            return yes ? "yes" : "no";
        }
    }

    /** A day. */
    record Day(LocalDate day) implements Value {

        @Override
        public String normal() {
            return day.toString();
        }
    }

    /** Time from its first day to its last; an edge that is not there is open. */
    record Period(Optional<Edge> from, Optional<Edge> to) implements Value {

        /** Returns whether a day is inside. */
        public boolean contains(LocalDate day) {
            return from.filter(edge -> day.isBefore(edge.day())).isEmpty()
                    && to.filter(edge -> day.isAfter(edge.day())).isEmpty();
        }

        @Override
        public String normal() {
            return from.map(edge -> edge.day().toString()).orElse("..") + "/"
                    + to.map(edge -> edge.day().toString()).orElse("..");
        }
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

    /** A time of a day in Czechia, with the offset that holds there then. */
    record Moment(OffsetDateTime time) implements Value {
        /** Where the clocks are that the site goes by. */
        public static final ZoneId ZONE = ZoneId.of("Europe/Prague");

        @Override
        public String normal() {
            return time.truncatedTo(ChronoUnit.MINUTES).toString();
        }
    }

    /** How long something takes, from the longest unit to the shortest, as it was written. */
    record Duration(List<Amount> amounts) implements Value {
        /** Keeps a copy. */
        public Duration {
            amounts = List.copyOf(amounts);
        }

        /** Returns the duration of ISO 8601, such as {@code PT1H30M} or {@code P6W}. */
        @Override
        public String normal() {
            StringBuilder text = new StringBuilder("P");
            for (Amount amount : amounts) {
                if (amount.unit().ofClock() && text.indexOf("T") < 0) {
                    text.append('T');
                }
                text.append(amount.count()).append(amount.unit().name().charAt(0));
            }
            return text.toString();
        }
    }

    /** A number of units of time. */
    record Amount(int count, Unit unit) {
    }

    /** Units of time from the longest; the first letter is that of ISO 8601. */
    enum Unit {
        /** A year. */
        YEAR,
        /** A month. */
        MONTH,
        /** A week. */
        WEEK,
        /** A day. */
        DAY,
        /** An hour. */
        HOUR,
        /** A minute. */
        MINUTE;

        /** Returns whether it is shorter than a day. */
        public boolean ofClock() {
            return this == HOUR || this == MINUTE;
        }
    }

    /**
     * A phone number.
     *
     * @param number {@code +420212345678}, or a short number such as {@code 116111}
     * @param text   as people write it
     * @param line   what kind of line it is
     * @param charge what a call costs
     */
    record Phone(String number, String text, Line line, Charge charge) implements Value {

        @Override
        public String normal() {
            return number;
        }
    }

    /** Kinds of phone lines, as numbering plans tell them. */
    enum Line {
        /** A line of a house or an office. */
        FIXED,
        /** A mobile phone. */
        MOBILE,
        /** A short number, such as 112. */
        SHORT,
        /** Any other line, free and premium ones among them. */
        OTHER
    }

    /** What a call costs, as numbering plans tell it. */
    enum Charge {
        /** Nothing. */
        FREE,
        /** What the caller's tariff says. */
        STANDARD,
        /** More than an ordinary call. */
        RAISED
    }

    /** An e-mail address. */
    record Email(String address) implements Value {

        @Override
        public String normal() {
            return address;
        }
    }

    /** The address of a web page, http or https. */
    record Link(URI address) implements Value {

        @Override
        public String normal() {
            return address.toString();
        }
    }

    /** An amount of money in a currency of ISO 4217. */
    record Money(BigDecimal amount, String currency) implements Value {

        @Override
        public String normal() {
            return amount.toPlainString() + " " + currency;
        }
    }

    /**
     * When something is open.
     *
     * @param slots    in the order of the week
     * @param special  days on which it is otherwise, in their order
     * @param valid    the time in which all this holds; nothing where it always does
     * @param holidays what happens on public holidays
     */
    record OpeningHours(List<Slot> slots, List<SpecialDays> special, Optional<Period> valid, OnHolidays holidays)
            implements Value {
        /** Keeps copies. */
        public OpeningHours {
            slots = List.copyOf(slots);
            special = List.copyOf(special);
        }

        @Override
        public String normal() {
            return OpeningText.of(this);
        }
    }

    /** One span of time on each of some days. */
    record Slot(List<DayOfWeek> days, LocalTime from, LocalTime to, String note) {
        /** Keeps a copy. */
        public Slot {
            days = List.copyOf(days);
        }
    }

    /** Days of the calendar from the first to the last with times of their own; without times, closed. */
    record SpecialDays(LocalDate first, LocalDate last, List<Hours> hours, String note) {
        /** Keeps a copy. */
        public SpecialDays {
            hours = List.copyOf(hours);
        }
    }

    /** A span of time in a day; its end may be midnight. */
    record Hours(LocalTime from, LocalTime to) {
    }

    /** What happens on public holidays. */
    enum OnHolidays {
        /** The week goes on, as far as we know. */
        UNSAID,
        /** The week goes on. */
        OPEN,
        /** Closed. */
        CLOSED
    }

    /** A language by its ISO 639-1 code. */
    record LanguageCode(String code) implements Value {

        @Override
        public String normal() {
            return code;
        }
    }

    /** A place: an address with its position, or a virtual one. */
    record Location(
            String street, String city, String postalCode, Optional<Position> position, Optional<URI> virtual)
            implements Value {

        @Override
        public String normal() {
            return Stream.of(street, (postalCode + " " + city).strip(), virtual.map(URI::toString).orElse(""))
                    .filter(part -> !part.isEmpty()).collect(Collectors.joining(", ")).replace('\u00a0', ' ');
        }
    }

    /** Degrees north and east (WGS 84). */
    record Position(BigDecimal latitude, BigDecimal longitude) {
    }

    /** The eight digits by which a company is registered. */
    record CompanyNumber(String digits) implements Value {

        @Override
        public String normal() {
            return digits;
        }
    }

    /** The five digits of a Czech postal code. */
    record PostalCode(String digits) implements Value {

        /** Returns the code as people write it, with a space that does not break. */
        public String text() {
            return digits.substring(0, 3) + '\u00a0' + digits.substring(3);
        }

        @Override
        public String normal() {
            return digits;
        }
    }

    /** The seven characters by which the state delivers to a data box. */
    record DataBox(String id) implements Value {

        @Override
        public String normal() {
            return id;
        }
    }

    /**
     * A picture in a record's folder.
     *
     * @param file what it is
     * @param alt  what is to be seen on it; nothing in any language for a decoration
     */
    record Image(Attachment file, Labels alt) implements Value {

        /** Returns whether the picture says nothing that the text does not. */
        public boolean decorative() {
            return alt.texts().isEmpty();
        }

        @Override
        public String normal() {
            return file.normal();
        }
    }

    /**
     * A file to download from a record's folder.
     *
     * @param file       what it is
     * @param language   of its content, by its ISO 639-1 code
     * @param title      in that language
     * @param accessible whether a screen reader can read it; nothing where nobody has tried
     */
    record Download(Attachment file, String language, String title, Optional<Boolean> accessible) implements Value {

        @Override
        public String normal() {
            return file.normal();
        }
    }
}
