package cz.rozcestnik.site;

import cz.rozcestnik.language.Collation;
import cz.rozcestnik.language.Language;
import cz.rozcestnik.model.ContentType;
import cz.rozcestnik.model.Field;
import cz.rozcestnik.model.ListOrder;
import cz.rozcestnik.model.Period;
import cz.rozcestnik.model.Role;
import cz.rozcestnik.model.Value;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The order of records in the lists of a type. */
final class RecordOrder {
    private static final long SECONDS_OF_DAY = 24 * 60 * 60;

    private RecordOrder() {
    }

    /**
     * Returns the order that a type asks for: records without its field come last; what it leaves open is by title and name.
     * What has ended for good stands behind all that goes on.
     *
     * <p>It remembers what it has asked of each record, since sorting asks many times: it should not outlive a sort.
     */
    static Comparator<SiteRecord> of(ContentType type, Language reader) {
        Comparator<SiteRecord> asked = asked(type, reader);
        return type.field(Role.AVAILABILITY).isEmpty() ? asked : by(SiteRecord::hasEnded).thenComparing(asked);
    }

    private static Comparator<SiteRecord> asked(ContentType type, Language reader) {
        Collation collation = Collation.of(reader);
        Comparator<SiteRecord> byTitle = by(record -> collation.key(record.title(reader))).thenComparing(SiteRecord::name);
        ListOrder order = type.pages().order();
        Optional<Field> field = type.field(order.field());
        if (field.isEmpty() || field.get().is(Role.TITLE)) {
            return byTitle;
        }
        Comparator<SiteRecord> byField = by((SiteRecord record) -> number(record.value(field.get(), reader)))
                .thenComparing(by(record -> collation.key(text(record.value(field.get(), reader)))));
        return by((SiteRecord record) -> record.value(field.get(), reader).isEmpty())
                .thenComparing(order.way() == ListOrder.Way.LAST_FIRST ? byField.reversed() : byField)
                .thenComparing(byTitle);
    }

    private static <K extends Comparable<K>> Comparator<SiteRecord> by(Function<SiteRecord, K> key) {
        Map<SiteRecord, K> known = new HashMap<>();
        return Comparator.comparing(record -> {
            K before = known.get(record);
            K found = before == null ? key.apply(record) : before;
            if (before == null) {
                known.put(record, found);
            }
            return found;
        });
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
                : value.get() instanceof Period period ? period.from().map(Period.Edge::day)
                : Optional.empty();
        return day.map(found -> BigDecimal.valueOf(found.toEpochDay())).orElse(BigDecimal.ZERO);
    }

    private static String text(Optional<Value> value) {
        return value.filter(Value.Text.class::isInstance).map(found -> ((Value.Text) found).text()).orElse("");
    }
}
