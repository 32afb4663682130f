package cz.rozcestnik.model.kind;

import cz.rozcestnik.model.Duration;
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
    private static final Map<String, Duration.Unit> CZECH = Map.ofEntries(
            Map.entry("rok", Duration.Unit.YEAR), Map.entry("roky", Duration.Unit.YEAR), Map.entry("roku", Duration.Unit.YEAR),
            Map.entry("let", Duration.Unit.YEAR), Map.entry("mesic", Duration.Unit.MONTH),
            Map.entry("mesice", Duration.Unit.MONTH), Map.entry("mesicu", Duration.Unit.MONTH),
            Map.entry("tyden", Duration.Unit.WEEK), Map.entry("tydny", Duration.Unit.WEEK),
            Map.entry("tydnu", Duration.Unit.WEEK), Map.entry("den", Duration.Unit.DAY), Map.entry("dny", Duration.Unit.DAY),
            Map.entry("dni", Duration.Unit.DAY), Map.entry("dnu", Duration.Unit.DAY), Map.entry("h", Duration.Unit.HOUR),
            Map.entry("hod", Duration.Unit.HOUR), Map.entry("hodina", Duration.Unit.HOUR),
            Map.entry("hodiny", Duration.Unit.HOUR), Map.entry("hodin", Duration.Unit.HOUR),
            Map.entry("min", Duration.Unit.MINUTE), Map.entry("minuta", Duration.Unit.MINUTE),
            Map.entry("minuty", Duration.Unit.MINUTE), Map.entry("minut", Duration.Unit.MINUTE));

    @Override
    public String name() {
        return "duration";
    }

    @Override
    public Optional<Value> read(YamlNode node, Reading reading) {
        return reading.text(node).flatMap(text -> amounts(text)
                .<Optional<Value>>map(amounts -> Optional.of(new Duration(amounts)))
                .orElseGet(() -> reading.refuse(node, ProblemCode.DURATION_EXPECTED, text)));
    }

    private static Optional<List<Duration.Amount>> amounts(String text) {
        List<Duration.Amount> amounts = new ArrayList<>();
        StringTokenizer words = new StringTokenizer(text, " \u00a0");
        while (words.hasMoreTokens()) {
            Optional<BigDecimal> number = NumberKind.parse(words.nextToken());
            Optional<Duration.Unit> unit = words.hasMoreTokens() ? unit(words.nextToken()) : Optional.empty();
            List<Duration.Amount> read = number.flatMap(count -> unit.map(found -> amount(count, found))).orElse(List.of());
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
    private static List<Duration.Amount> amount(BigDecimal count, Duration.Unit unit) {
        if (count.signum() <= 0 || count.compareTo(MOST) > 0) {
            return List.of();
        }
        int whole = count.intValue();
        if (count.compareTo(BigDecimal.valueOf(whole)) == 0) {
            return List.of(new Duration.Amount(whole, unit));
        }
        BigDecimal minutes = count.subtract(BigDecimal.valueOf(whole)).multiply(MINUTES);
        if (unit != Duration.Unit.HOUR || minutes.stripTrailingZeros().scale() > 0) {
            return List.of();
        }
        Duration.Amount rest = new Duration.Amount(minutes.intValue(), Duration.Unit.MINUTE);
        return whole == 0 ? List.of(rest) : List.of(new Duration.Amount(whole, unit), rest);
    }

    private static Optional<Duration.Unit> unit(String word) {
        String plain = Slug.fold(word);
        for (Duration.Unit unit : Duration.Unit.values()) {
            String english = unit.name().toLowerCase(Locale.ROOT);
            if (plain.equals(english) || plain.equals(english + "s")) {
                return Optional.of(unit);
            }
        }
        return Optional.ofNullable(CZECH.get(plain));
    }
}
