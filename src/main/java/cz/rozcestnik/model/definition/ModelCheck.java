package cz.rozcestnik.model.definition;

import cz.rozcestnik.model.ContentType;
import cz.rozcestnik.model.Field;
import cz.rozcestnik.model.FieldKind;
import cz.rozcestnik.model.Role;
import cz.rozcestnik.model.Types;
import cz.rozcestnik.model.kind.ChoiceKind;
import cz.rozcestnik.model.kind.GroupKind;
import cz.rozcestnik.model.kind.LanguageKind;
import cz.rozcestnik.model.kind.ListKind;
import cz.rozcestnik.model.kind.NumberKind;
import cz.rozcestnik.model.kind.OpeningHoursKind;
import cz.rozcestnik.model.kind.ReferenceKind;
import cz.rozcestnik.model.kind.RegionKind;
import cz.rozcestnik.model.kind.YesNoKind;
import cz.rozcestnik.problem.Place;
import cz.rozcestnik.problem.Problem;
import cz.rozcestnik.problem.ProblemCode;
import cz.rozcestnik.problem.Problems;
import cz.rozcestnik.source.YamlNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Checks that the types of a site fit together: titles, roles that stand once and on fields of their kinds, references and gatherings to something. */
final class ModelCheck {
    private final Types types;
    private final Map<String, YamlNode> written;
    private final Problems problems = new Problems();

    /** A check of types, with what their files say. */
    ModelCheck(Types types, Map<String, YamlNode> written) {
        this.types = types;
        this.written = written;
    }

    List<Problem> problems() {
        types.all().forEach(this::check);
        return problems.list();
    }

    private void check(ContentType type) {
        if (type.field(Role.TITLE).filter(field -> field.rules().required()).isEmpty()) {
            problems.add(ProblemCode.MODEL_TITLE_MISSING, place(type), type.name());
        }
        for (Role role : Role.values()) {
            type.fields().stream().filter(field -> field.is(role)).skip(1).forEach(second -> problems.add(
                    ProblemCode.MODEL_ROLE_TWICE, place(type, "fields", second.name(), "role"), role.code()));
        }
        type.fields().forEach(field -> role(type, field));
        type.fields().forEach(field -> targets(field.kind(), field.name(), place(type, "fields", field.name())));
        for (ContentType.Gathering gathering : type.gathers()) {
            if (types.find(gathering.from()).flatMap(from -> kind(from.fields(), gathering.by())).filter(ModelCheck::namesRecords).isEmpty()) {
                problems.add(ProblemCode.MODEL_GATHERS_NOTHING, place(type, "gathers", gathering.name()),
                        gathering.from(), gathering.by());
            }
        }
        String order = type.pages().order().field();
        if (!order.isEmpty() && type.field(order).isEmpty()) {
            problems.add(ProblemCode.MODEL_ORDER_UNKNOWN, place(type, "order"), order);
        }
        lists(type);
    }

    private void role(ContentType type, Field field) {
        field.use().role().ifPresent(role -> {
            List<String> lacking = RoleKinds.lacking(role, field);
            if (!lacking.isEmpty()) {
                problems.add(ProblemCode.MODEL_ROLE_UNFIT, place(type, "fields", field.name(), "role"), role.code(),
                        (field.kind() instanceof ListKind list ? list.of() : field.kind()).name(), String.join(", ", lacking));
            }
        });
    }

    private void lists(ContentType type) {
        type.pages().lists().by().stream().flatMap(List::stream).distinct()
                .filter(name -> one(type, name).filter(ModelCheck::namesRecords).isEmpty())
                .forEach(name -> unfit(type, "lists", name));
        for (ContentType.Filter filter : type.pages().lists().filters()) {
            filter.fields().stream().filter(name -> one(type, name)
                            .filter(kind -> filter.isRange() ? kind instanceof NumberKind : isOffered(kind)).isEmpty())
                    .forEach(name -> unfit(type, "filters", name));
        }
    }

    private static boolean namesRecords(FieldKind kind) {
        return kind instanceof ReferenceKind || kind instanceof RegionKind;
    }

    private static boolean isOffered(FieldKind kind) {
        return namesRecords(kind) || kind instanceof ChoiceKind || kind instanceof LanguageKind
                || kind instanceof YesNoKind || kind instanceof OpeningHoursKind;
    }

    private void unfit(ContentType type, String key, String field) {
        Place place = written.get(type.name()) instanceof YamlNode.Mapping mapping
                ? mapping.value(key).flatMap(node -> named(node, field)).map(YamlNode::place).orElse(place(type, key))
                : place(type, key);
        problems.add(ProblemCode.MODEL_LIST_UNFIT, place, field);
    }

    private static Optional<YamlNode> named(YamlNode node, String text) {
        if (node instanceof YamlNode.Sequence sequence) {
            return sequence.items().stream().flatMap(item -> named(item, text).stream()).findFirst();
        } else if (node instanceof YamlNode.Mapping mapping) {
            return mapping.entries().stream().flatMap(entry -> named(entry.value(), text).stream()).findFirst();
        }
        return Optional.of(node).filter(found -> found instanceof YamlNode.Scalar scalar && scalar.text().equals(text));
    }

    private static Optional<FieldKind> one(ContentType type, String field) {
        return kind(type.fields(), field).map(kind -> kind instanceof ListKind list ? list.of() : kind);
    }

    /** Returns where the value of the innermost key of a path stands that the type's own file has. */
    private Place place(ContentType type, String... path) {
        YamlNode node = written.get(type.name());
        for (String key : path) {
            Optional<YamlNode> inner = node instanceof YamlNode.Mapping mapping ? mapping.value(key) : Optional.empty();
            if (inner.isEmpty()) {
                break;
            }
            node = inner.get();
        }
        return node.place();
    }

    private void targets(FieldKind kind, String field, Place place) {
        if (kind instanceof ReferenceKind reference) {
            target(reference.type(), field, place);
        } else if (kind instanceof RegionKind region) {
            target(region.type(), field, place);
        } else if (kind instanceof ListKind list) {
            targets(list.of(), field, place);
        } else if (kind instanceof GroupKind group) {
            group.fields().forEach(inner -> targets(inner.kind(), field + "." + inner.name(), place));
        }
    }

    private void target(String type, String field, Place place) {
        if (types.find(type).isEmpty()) {
            problems.add(ProblemCode.MODEL_TARGET_UNKNOWN, place, field, type);
        }
    }

    private static Optional<FieldKind> kind(List<Field> fields, String path) {
        int dot = path.indexOf('.');
        String name = dot < 0 ? path : path.substring(0, dot);
        Optional<FieldKind> kind = fields.stream().filter(field -> field.name().equals(name)).findFirst()
                .map(field -> field.kind() instanceof ListKind list ? list.of() : field.kind());
        if (dot < 0) {
            return kind;
        }
        return kind.flatMap(found -> found instanceof GroupKind group
                ? kind(group.fields(), path.substring(dot + 1))
                : Optional.empty());
    }
}
