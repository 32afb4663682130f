package cz.rozcestnik.publish.report;

import cz.rozcestnik.document.Document;
import cz.rozcestnik.document.RecordName;
import cz.rozcestnik.model.kind.Targets;
import cz.rozcestnik.site.Links;
import cz.rozcestnik.site.Proses;
import cz.rozcestnik.site.Reference;
import cz.rozcestnik.site.Site;
import cz.rozcestnik.site.SiteRecord;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Who refers to whom by a field or a link, and to whom nobody does. */
final class ReferenceSheets {
    /** How the settings of the site are named among those who refer. */
    private static final String SETTINGS = "site.yaml";

    private final Desk desk;
    private final Map<RecordName, SortedSet<String>> users = new TreeMap<>();

    private ReferenceSheets(Desk desk) {
        this.desk = desk;
        Site site = desk.site();
        site.references().forEach((to, references) -> references.stream().map(Reference::from).forEach(from -> use(to, from)));
        site.records().values().forEach(record -> record.versions().values().forEach(this::links));
        site.settings().references().forEach(to -> use(new RecordName(to.type(), to.name()), SETTINGS));
        site.settings().navigation().forEach(item -> item(item.target()));
    }

    static List<Sheet> of(Desk desk) {
        ReferenceSheets sheets = new ReferenceSheets(desk);
        return List.of(sheets.used(), sheets.unused());
    }

    private Sheet used() {
        List<SiteRecord> used = desk.site().records().values().stream()
                .filter(record -> users.containsKey(record.name())).toList();
        return new Sheet("references", desk.phrases().get("column.type"),
                desk.columns("record", "count", "users", "file"), desk.groups(used, this::type, this::row));
    }

    /** Records of the types that are there to be referred to; others are found in lists and need nobody. */
    private Sheet unused() {
        Set<String> targets = Targets.of(desk.site().types());
        List<SiteRecord> unused = desk.site().records().values().stream()
                .filter(record -> targets.contains(record.name().type()) && !users.containsKey(record.name())).toList();
        return new Sheet("unused", desk.phrases().get("column.type"), desk.columns("record", "owner", "file"),
                desk.groups(unused, this::type, record -> new Sheet.Row("",
                        List.of(desk.record(record), Sheet.Cell.of(desk.owner(record)), desk.file(record)))));
    }

    private String type(SiteRecord record) {
        return record.type().labels().many().in(desk.language());
    }

    private Sheet.Row row(SiteRecord record) {
        SortedSet<String> names = users.get(record.name());
        return new Sheet.Row("", List.of(desk.record(record), Sheet.Cell.of(String.valueOf(names.size())),
                Sheet.Cell.of(String.join(", ", names), "file"),
                desk.file(record)));
    }

    private void links(Document document) {
        Proses.of(document).stream().flatMap(prose -> prose.links().stream())
                .map(link -> Links.target(link.target(), document.path()))
                .filter(Links.Target.ToRecord.class::isInstance)
                .forEach(target -> use(((Links.Target.ToRecord) target).name(), document.name()));
    }

    private void item(String target) {
        int slash = target.indexOf('/');
        if (slash > 0) {
            use(new RecordName(target.substring(0, slash), target.substring(slash + 1)), SETTINGS);
        }
    }

    private void use(RecordName to, RecordName from) {
        if (!to.equals(from)) {
            use(to, from.toString());
        }
    }

    private void use(RecordName to, String from) {
        users.computeIfAbsent(to, name -> new TreeSet<>()).add(from);
    }
}
