package cz.rozcestnik.model.kind;

import cz.rozcestnik.model.FieldKind;
import cz.rozcestnik.model.Reading;
import cz.rozcestnik.model.Value;
import cz.rozcestnik.problem.ProblemCode;
import cz.rozcestnik.source.YamlNode;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/** An amount of money, written {@code 1 500 Kč} or {@code 20 EUR}. */
public record MoneyKind() implements FieldKind {
    private static final int DECIMALS = 2;
    private static final Map<String, String> CURRENCIES = Map.of("Kč", "CZK", "CZK", "CZK", "EUR", "EUR", "€", "EUR");

    @Override
    public String name() {
        return "money";
    }

    @Override
    public Optional<Value> read(YamlNode node, Reading reading) {
        return reading.text(node).flatMap(text -> {
            int space = Math.max(text.lastIndexOf(' '), text.lastIndexOf('\u00a0'));
            String currency = space < 0 ? null : CURRENCIES.get(text.substring(space + 1));
            Optional<BigDecimal> amount = space < 0 ? Optional.empty() : NumberKind.parse(text.substring(0, space));
            boolean money = currency != null
                    && amount.filter(number -> number.signum() >= 0 && number.scale() <= DECIMALS).isPresent();
            return money
                    ? Optional.of(new Value.Money(amount.get(), currency))
                    : reading.refuse(node, ProblemCode.MONEY_EXPECTED, text);
        });
    }
}
