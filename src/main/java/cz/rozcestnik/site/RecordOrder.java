package cz.rozcestnik.site;

import cz.rozcestnik.language.Collation;
import cz.rozcestnik.language.Language;
import cz.rozcestnik.model.ContentType;
import cz.rozcestnik.model.Field;
import cz.rozcestnik.model.ListOrder;
import cz.rozcestnik.model.Role;
import cz.rozcestnik.model.Value;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/** The order of records in the lists of a type. */
final class RecordOrder {
    private static final long SECONDS_OF_DAY = 24 * 60 * 60;

    private RecordOrder() {
    }

    /** Returns the order that a type asks for: records without its field come last; what it leaves open is by title and name. */
    static Comparator<SiteRecord> of(ContentType type, Language reader) {
        Collation collation = Collation.of(reader);
        Comparator<SiteRecord> byTitle = collation.<SiteRecord>by(record -> record.title(reader))
                .thenComparing(SiteRecord::name);
        ListOrder order = type.pages().order();
        Optional<Field> field = type.field(order.field());
        if (field.isEmpty() || field.get().is(Role.TITLE)) {
            return byTitle;
        }
        Comparator<SiteRecord> byField = Comparator
                .<SiteRecord, BigDecimal>comparing(record -> number(record.value(field.get(), reader)))
                .thenComparing(collation.by(record -> text(record.value(field.get(), reader))));
        return Comparator.<SiteRecord, Boolean>comparing(record -> record.value(field.get(), reader).isEmpty())
                .thenComparing(order.way() == ListOrder.Way.LAST_FIRST ? byField.reversed() : byField)
                .thenComparing(byTitle);
    }

    private static BigDecimal number(Optional<Value> value) {
        if (value.isEmpty()) {
            return BigDecimal.ZERO;
        }
        if (value.get() instanceof Value.Number number) {
            return number.number();
        }
        if (value.get() instanceof Value.Moment moment) {
            return BigDecimal.valueOf(moment.time().toEpochSecond())
                    .divide(BigDecimal.valueOf(SECONDS_OF_DAY), MathContext.DECIMAL64);
        }
        Optional<LocalDate> day = value.get() instanceof Value.Day found ? Optional.of(found.day())
                : value.get() instanceof Value.Period period ? period.from().map(Value.Edge::day)
                : Optional.empty();
        return day.map(found -> BigDecimal.valueOf(found.toEpochDay())).orElse(BigDecimal.ZERO);
    }

    private static String text(Optional<Value> value) {
        return value.filter(Value.Text.class::isInstance).map(found -> ((Value.Text) found).text()).orElse("");
    }
}
