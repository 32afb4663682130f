package cz.rozcestnik.check;

import cz.rozcestnik.model.Phone;
import cz.rozcestnik.model.Value;
import cz.rozcestnik.problem.Problem;
import cz.rozcestnik.problem.ProblemCode;
import cz.rozcestnik.problem.Problems;
import cz.rozcestnik.site.Site;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** No birth number stands anywhere, and no phone in a text that is not the phone of a record of the site. */
final class NothingPrivateIsPublished implements TextRule {
    private static final Pattern WRITTEN = Pattern.compile("\\d{6}/?\\d{3,4}");
    private static final Pattern PHONE = Pattern.compile("(\\+420[ \u00a0]?)?[2-79]\\d{2}[ \u00a0]?\\d{3}[ \u00a0]?\\d{3}");
    private static final Pattern UNIT = Pattern.compile("[ \u00a0]*(Kč|€|%|EUR|CZK|m²|korun|obyvatel|people|crowns)");

    private final Set<String> published;

    private NothingPrivateIsPublished(Set<String> published) {
        this.published = Set.copyOf(published);
    }

    /** Returns the rule of a site, whose records' phones are published on purpose. */
    static NothingPrivateIsPublished of(Site site) {
        Set<String> published = new HashSet<>();
        site.records().values().forEach(record -> collect(record.originalVersion().values().values(), published));
        return new NothingPrivateIsPublished(published);
    }

    @Override
    public List<Problem> problems(ReadableText text) {
        Problems problems = new Problems();
        for (Passage passage : text.passages()) {
            for (Passage.Span number : Digits.numbers(passage.text())) {
                check(passage, number, problems);
            }
        }
        return problems.list();
    }

    @Override
    public String madeOf() {
        return String.join(" ", new TreeSet<>(published));
    }

    private void check(Passage passage, Passage.Span number, Problems problems) {
        String written = passage.text().substring(number.from(), number.to());
        String digits = Digits.of(passage, number);
        boolean tenOrWithSlash = digits.length() == 10 || written.indexOf('/') == 6;
        if (tenOrWithSlash && WRITTEN.matcher(written).matches() && BirthNumber.is(digits)) {
            problems.add(ProblemCode.BIRTH_NUMBER, passage.place(number));
        } else if (passage.prose() && PHONE.matcher(written).matches() && !published.contains(national(digits))
                && !ClosedNumbers.contains(digits) && !UNIT.matcher(passage.text()).region(number.to(), passage.text().length()).lookingAt()) {
            problems.add(ProblemCode.PHONE_IN_TEXT, passage.place(number), passage.words(number));
        }
    }

    private static String national(String digits) {
        return digits.substring(Math.max(0, digits.length() - 9));
    }

    private static void collect(Collection<Value> values, Set<String> phones) {
        for (Value value : values) {
            if (value instanceof Phone phone) {
                phones.add(national(phone.number()));
            } else if (value instanceof Value.Items items) {
                collect(items.values(), phones);
            } else if (value instanceof Value.Group group) {
                collect(group.values().values(), phones);
            }
        }
    }
}
