package cz.rozcestnik.model.kind;

import cz.rozcestnik.model.FieldKind;
import cz.rozcestnik.model.Reading;
import cz.rozcestnik.model.Value;
import cz.rozcestnik.problem.ProblemCode;
import cz.rozcestnik.source.YamlNode;

import cz.rozcestnik.language.Slug;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.StringTokenizer;

/** How long something takes, written {@code 90 minut}, {@code 1 h 30 min} or {@code 6 týdnů}. */
public record DurationKind() implements FieldKind {
    private static final BigDecimal MINUTES = BigDecimal.valueOf(60);
    private static final BigDecimal MOST = BigDecimal.valueOf(10_000);
    private static final Map<String, Value.Unit> CZECH = Map.ofEntries(
            Map.entry("rok", Value.Unit.YEAR), Map.entry("roky", Value.Unit.YEAR), Map.entry("roku", Value.Unit.YEAR),
            Map.entry("let", Value.Unit.YEAR), Map.entry("mesic", Value.Unit.MONTH),
            Map.entry("mesice", Value.Unit.MONTH), Map.entry("mesicu", Value.Unit.MONTH),
            Map.entry("tyden", Value.Unit.WEEK), Map.entry("tydny", Value.Unit.WEEK),
            Map.entry("tydnu", Value.Unit.WEEK), Map.entry("den", Value.Unit.DAY), Map.entry("dny", Value.Unit.DAY),
            Map.entry("dni", Value.Unit.DAY), Map.entry("dnu", Value.Unit.DAY), Map.entry("h", Value.Unit.HOUR),
            Map.entry("hod", Value.Unit.HOUR), Map.entry("hodina", Value.Unit.HOUR),
            Map.entry("hodiny", Value.Unit.HOUR), Map.entry("hodin", Value.Unit.HOUR),
            Map.entry("min", Value.Unit.MINUTE), Map.entry("minuta", Value.Unit.MINUTE),
            Map.entry("minuty", Value.Unit.MINUTE), Map.entry("minut", Value.Unit.MINUTE));

    @Override
    public String name() {
        return "duration";
    }

    @Override
    public Optional<Value> read(YamlNode node, Reading reading) {
        return reading.text(node).flatMap(text -> amounts(text)
                .<Optional<Value>>map(amounts -> Optional.of(new Value.Duration(amounts)))
                .orElseGet(() -> reading.refuse(node, ProblemCode.DURATION_EXPECTED, text)));
    }

    private static Optional<List<Value.Amount>> amounts(String text) {
        List<Value.Amount> amounts = new ArrayList<>();
        StringTokenizer words = new StringTokenizer(text, " \u00a0");
        while (words.hasMoreTokens()) {
            Optional<BigDecimal> number = NumberKind.parse(words.nextToken());
            Optional<Value.Unit> unit = words.hasMoreTokens() ? unit(words.nextToken()) : Optional.empty();
            List<Value.Amount> read = number.flatMap(count -> unit.map(found -> amount(count, found))).orElse(List.of());
            boolean longerFirst = amounts.isEmpty() || !read.isEmpty()
                    && amounts.get(amounts.size() - 1).unit().compareTo(read.get(0).unit()) < 0;
            if (read.isEmpty() || !longerFirst) {
                return Optional.empty();
            }
            amounts.addAll(read);
        }
        return amounts.isEmpty() ? Optional.empty() : Optional.of(amounts);
    }

    /** An hour and a half is written 1,5 h; no other unit is broken. */
    private static List<Value.Amount> amount(BigDecimal count, Value.Unit unit) {
        if (count.signum() <= 0 || count.compareTo(MOST) > 0) {
            return List.of();
        }
        int whole = count.intValue();
        if (count.compareTo(BigDecimal.valueOf(whole)) == 0) {
            return List.of(new Value.Amount(whole, unit));
        }
        BigDecimal minutes = count.subtract(BigDecimal.valueOf(whole)).multiply(MINUTES);
        if (unit != Value.Unit.HOUR || minutes.stripTrailingZeros().scale() > 0) {
            return List.of();
        }
        Value.Amount rest = new Value.Amount(minutes.intValue(), Value.Unit.MINUTE);
        return whole == 0 ? List.of(rest) : List.of(new Value.Amount(whole, unit), rest);
    }

    private static Optional<Value.Unit> unit(String word) {
        String plain = Slug.fold(word);
        for (Value.Unit unit : Value.Unit.values()) {
            String english = unit.name().toLowerCase(Locale.ROOT);
            if (plain.equals(english) || plain.equals(english + "s")) {
                return Optional.of(unit);
            }
        }
        return Optional.ofNullable(CZECH.get(plain));
    }
}
