package cz.rozcestnik.model.definition;

import cz.rozcestnik.model.ContentType;
import cz.rozcestnik.model.Field;
import cz.rozcestnik.model.FieldKind;
import cz.rozcestnik.model.Role;
import cz.rozcestnik.model.Types;
import cz.rozcestnik.model.kind.GroupKind;
import cz.rozcestnik.model.kind.ListKind;
import cz.rozcestnik.model.kind.ReferenceKind;
import cz.rozcestnik.model.kind.RegionKind;
import cz.rozcestnik.problem.Place;
import cz.rozcestnik.problem.Problem;
import cz.rozcestnik.problem.ProblemCode;
import cz.rozcestnik.problem.Problems;
import cz.rozcestnik.source.SourceFile;
import cz.rozcestnik.source.SourceTree;
import java.util.List;
import java.util.Optional;

/** Checks that the types of a site fit together: titles, roles that stand once, references and gatherings to something. */
final class ModelCheck {
    private final Types types;
    private final Problems problems = new Problems();

    ModelCheck(Types types) {
        this.types = types;
    }

    List<Problem> problems(SourceTree tree) {
        for (ContentType type : types.all()) {
            SourceFile file = tree.templates().get(type.name() + "/type.yaml");
            check(type, file.text().value().wholeLine(1));
        }
        return problems.list();
    }

    private void check(ContentType type, Place place) {
        if (type.field(Role.TITLE).filter(field -> field.rules().required()).isEmpty()) {
            problems.add(ProblemCode.MODEL_TITLE_MISSING, place, type.name());
        }
        for (Role role : Role.values()) {
            if (type.fields().stream().filter(field -> field.is(role)).count() > 1) {
                problems.add(ProblemCode.MODEL_ROLE_TWICE, place, role.code());
            }
        }
        type.fields().forEach(field -> targets(field.kind(), field.name(), place));
        for (ContentType.Gathering gathering : type.gathers()) {
            if (types.find(gathering.from()).flatMap(from -> kind(from.fields(), gathering.by())).isEmpty()) {
                problems.add(ProblemCode.MODEL_GATHERS_NOTHING, place, gathering.from(), gathering.by());
            }
        }
        String order = type.pages().order().replaceFirst("^-", "");
        if (!order.isEmpty() && type.field(order).isEmpty()) {
            problems.add(ProblemCode.MODEL_ORDER_UNKNOWN, place, order);
        }
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
