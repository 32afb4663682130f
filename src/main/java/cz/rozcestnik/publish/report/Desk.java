package cz.rozcestnik.publish.report;

import cz.rozcestnik.language.Collation;
import cz.rozcestnik.language.Dates;
import cz.rozcestnik.language.Language;
import cz.rozcestnik.language.Phrases;
import cz.rozcestnik.model.Role;
import cz.rozcestnik.model.Value;
import cz.rozcestnik.site.Site;
import cz.rozcestnik.site.SiteRecord;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Where sheets are made: the site, and how its things are called in the language of the report. */
record Desk(Site site, Phrases phrases) {

    Language language() {
        return phrases.language();
    }

    /** Returns the names of columns by the keys of their texts. */
    List<String> columns(String... keys) {
        return List.of(keys).stream().map(key -> phrases.get("column." + key)).toList();
    }

    /** Returns the cell of a record. */
    Sheet.Cell record(SiteRecord record) {
        return Sheet.Cell.of(record.title(language()));
    }

    /** Returns the cell of a record's file. */
    Sheet.Cell file(SiteRecord record) {
        return Sheet.Cell.of(record.originalVersion().path(), "file");
    }

    /** Returns the name of a record's type. */
    Sheet.Cell type(SiteRecord record) {
        return Sheet.Cell.of(record.type().labels().one().in(language()));
    }

    /** Returns the cell of a day. */
    Sheet.Cell day(LocalDate day) {
        return new Sheet.Cell(Dates.day(day, language()), day.toString(), "");
    }

    /** Returns the office that answers for a record, as a heading. */
    String owner(SiteRecord record) {
        return record.value(Role.OWNER, language())
                .filter(Value.Reference.class::isInstance).map(Value.Reference.class::cast)
                .map(owner -> site.record(owner)
                        .map(found -> found.title(language())).orElse(owner.name()))
                .orElse(phrases.get("owner.none"));
    }

    /** Returns items as rows under headings, the headings in the order of the alphabet, the items as they come. */
    <T> List<Sheet.Group> groups(List<T> items, Function<T, String> heading, Function<T, Sheet.Row> row) {
        Map<String, List<Sheet.Row>> byHeading = items.stream().collect(Collectors.groupingBy(heading,
                LinkedHashMap::new, Collectors.mapping(row, Collectors.toList())));
        List<String> headings = new ArrayList<>(byHeading.keySet());
        headings.sort(Collation.of(language()).by(Function.identity()));
        return headings.stream().map(name -> new Sheet.Group(name, byHeading.get(name))).toList();
    }
}
