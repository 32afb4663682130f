package cz.rozcestnik.publish.opendata;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import cz.rozcestnik.language.Language;
import cz.rozcestnik.model.ContentType;
import cz.rozcestnik.model.Field;
import cz.rozcestnik.model.Role;
import cz.rozcestnik.model.Value;
import cz.rozcestnik.model.kind.NumberKind;
import cz.rozcestnik.model.kind.YesNoKind;
import cz.rozcestnik.picture.Pictures;
import cz.rozcestnik.site.Site;
import cz.rozcestnik.site.SiteRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Makes tables of the records of a type: a row for each, a column for each field under the name that the model gives it.
 *
 * <p>Left out are fields that only steer the site, and whom a record names among people: they have a dataset of their own.
 */
final class RecordTables {
    private static final Set<Role> STEERING = Set.of(Role.STATUS, Role.SLUG, Role.SOURCE, Role.WAIVERS, Role.ALIASES,
            Role.LAYOUT, Role.UNLISTED, Role.EACH, Role.PUBLISH_FROM, Role.PUBLISH_UNTIL);
    private static final String ID = "id";
    private static final String URL = "url";
    private static final String TEXT = "text";

    private final Site site;
    private final List<Language> languages;
    private final RecordValues values;

    RecordTables(Site site, Set<String> personal, Pictures pictures) {
        this.site = site;
        this.languages = site.settings().languages();
        this.values = new RecordValues(site, personal, pictures);
    }

    /** Returns the table of a type's published records, in the order of their list. */
    Table of(ContentType type, String path) {
        List<Field> fields = type.fields().stream()
                .filter(field -> field.use().role().filter(STEERING::contains).isEmpty())
                .filter(field -> !values.isPersonal(field)).toList();
        List<String> codes = languages.stream().map(Language::code).toList();
        List<Table.Column> columns = new ArrayList<>(List.of(Table.Column.of(ID), new Table.Column(URL, codes, "string", "")));
        fields.forEach(field -> columns.add(new Table.Column(field.name(),
                field.rules().translated() ? codes : List.of(), type(field), field.label().in(languages.get(0)))));
        columns.add(new Table.Column(TEXT, codes, "string", ""));
        return new Table(path, columns, site.list(type, languages.get(0)).stream().map(record -> row(record, fields)).toList());
    }

    private static String type(Field field) {
        if (field.kind() instanceof NumberKind) {
            return "number";
        }
        return field.kind() instanceof YesNoKind ? "boolean" : "string";
    }

    private ObjectNode row(SiteRecord record, List<Field> fields) {
        ObjectNode row = Json.object().put(ID, record.name().name());
        ObjectNode addresses = Json.object();
        ObjectNode texts = Json.object();
        record.versions().forEach((language, document) -> {
            record.path(language).ifPresent(path -> addresses.put(language.code(), site.settings().host() + path));
            Json.put(texts, language.code(), new Value.Prose(document.body()).normal());
        });
        Json.put(row, URL, addresses);
        for (Field field : fields) {
            add(row, field, record);
        }
        Json.put(row, TEXT, texts);
        return row;
    }

    private void add(ObjectNode row, Field field, SiteRecord record) {
        if (!field.rules().translated()) {
            put(row, field.name(), record.value(field, record.original()));
            return;
        }
        ObjectNode texts = Json.object();
        for (Language language : record.versions().keySet()) {
            put(texts, language.code(), record.value(field, language));
        }
        Json.put(row, field.name(), texts);
    }

    private void put(ObjectNode node, String name, Optional<Value> value) {
        Optional<JsonNode> json = value.isPresent() ? values.of(value.get()) : Optional.empty();
        if (json.isPresent()) {
            node.set(name, json.get());
        }
    }
}
