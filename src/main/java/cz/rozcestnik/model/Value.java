package cz.rozcestnik.model;

import cz.rozcestnik.language.Labels;
import cz.rozcestnik.problem.Place;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What stands in a field, checked and in its normal form; values that are made of parts have files of their own. */
public sealed interface Value permits
        Value.Text, Value.Prose, Value.Choice, Value.Reference, Value.Region, Value.Items, Value.Group, Value.Number,
        Value.YesNo, Value.Day, Period, Value.Moment, Duration, OpeningHours, Phone, Value.Email, Value.Link, Value.Money,
        Value.LanguageCode, Location, Value.CompanyNumber, Value.PostalCode, Value.DataBox, Value.Image, Value.Download {

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

    /** A time of a day in Czechia, with the offset that holds there then. */
    record Moment(OffsetDateTime time) implements Value {
        /** Where the clocks are that the site goes by. */
        public static final ZoneId ZONE = ZoneId.of("Europe/Prague");

        @Override
        public String normal() {
            return time.truncatedTo(ChronoUnit.MINUTES).toString();
        }
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

    /** A language by its ISO 639-1 code. */
    record LanguageCode(String code) implements Value {

        @Override
        public String normal() {
            return code;
        }
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
