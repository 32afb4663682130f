package cz.rozcestnik.publish.opendata;

import com.fasterxml.jackson.databind.node.ObjectNode;
import cz.rozcestnik.language.Labels;
import cz.rozcestnik.language.Language;
import cz.rozcestnik.model.ContentType;
import cz.rozcestnik.model.Field;
import cz.rozcestnik.model.FieldKind;
import cz.rozcestnik.model.Role;
import cz.rozcestnik.model.kind.ChoiceKind;
import cz.rozcestnik.model.kind.GroupKind;
import cz.rozcestnik.model.kind.ListKind;
import cz.rozcestnik.site.Facts;
import cz.rozcestnik.site.Site;
import cz.rozcestnik.site.SiteRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Makes the lists of codes that stand in other tables. */
record CodeLists(Site site) {
    private static final String CODE = "code";
    private static final String LABEL = "label";
    private static final String DESCRIPTION = "description";
    private static final String LIST = "list";

    /** Returns the list of a type's records: topics, life situations, audiences. */
    Table of(ContentType type, String path) {
        List<ObjectNode> rows = site.list(type, first()).stream().map(this::row).toList();
        return new Table(path, List.of(Table.Column.of(CODE), translated(LABEL), translated(DESCRIPTION)), rows);
    }

    private ObjectNode row(SiteRecord record) {
        ObjectNode row = Json.object().put(CODE, record.name().name());
        texts(row.putObject(LABEL), record, Role.TITLE);
        texts(row.putObject(DESCRIPTION), record, Role.SUMMARY);
        return row;
    }

    private static void texts(ObjectNode texts, SiteRecord record, Role role) {
        record.versions().keySet().forEach(language ->
                Json.put(texts, language.code(), new Facts(record, language).text(role)));
    }

    /** Returns the choices of all fields of some datasets: {@code services.cost}, {@code free}. */
    Table choices(Map<String, ContentType> datasets, String path) {
        List<ObjectNode> rows = new ArrayList<>();
        datasets.forEach((name, type) -> add(type.fields(), name + ".", rows));
        return new Table(path, List.of(Table.Column.of(LIST), Table.Column.of(CODE), translated(LABEL)), rows);
    }

    private void add(List<Field> fields, String before, List<ObjectNode> rows) {
        fields.stream().filter(field -> !field.is(Role.STATUS) && !field.is(Role.WAIVERS))
                .forEach(field -> add(field.kind(), before + field.name(), rows));
    }

    private void add(FieldKind kind, String list, List<ObjectNode> rows) {
        if (kind instanceof ListKind many) {
            add(many.of(), list, rows);
        } else if (kind instanceof GroupKind group) {
            add(group.fields(), list + ".", rows);
        } else if (kind instanceof ChoiceKind choice) {
            choice.choices().forEach((code, label) -> {
                ObjectNode row = Json.object().put(LIST, list).put(CODE, code);
                row.set(LABEL, texts(label));
                rows.add(row);
            });
        }
    }

    private ObjectNode texts(Labels label) {
        ObjectNode texts = Json.object();
        site.settings().languages().forEach(language -> texts.put(language.code(), label.in(language)));
        return texts;
    }

    private Table.Column translated(String name) {
        return new Table.Column(name, site.settings().languages().stream().map(Language::code).toList(), "string", "");
    }

    private Language first() {
        return site.settings().languages().get(0);
    }
}
