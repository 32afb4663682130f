package cz.rozcestnik.model.definition;

import cz.rozcestnik.model.Field;
import cz.rozcestnik.model.FieldKind;
import cz.rozcestnik.model.Role;
import cz.rozcestnik.model.kind.GroupKind;
import cz.rozcestnik.model.kind.ListKind;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The kinds of fields that may have a role: whoever asks for the role reads values of these kinds alone. */
final class RoleKinds {
    private static final Map<Role, List<String>> KINDS = new Table()
            .of("text").in(Role.TITLE, Role.SUMMARY, Role.SLUG, Role.SOURCE, Role.LOCATIVE, Role.STATEMENT)
            .of("date").in(Role.VERIFIED)
            .of("date", "date-time").in(Role.DATED, Role.START, Role.END, Role.DEADLINE, Role.PUBLISH_FROM, Role.PUBLISH_UNTIL,
                    Role.VALID_FROM, Role.VALID_TO)
            .of("choice").in(Role.STATUS, Role.AVAILABILITY, Role.COST, Role.NATURE)
            .of("yes-no").in(Role.CONSENT, Role.SAMPLE, Role.UNLISTED)
            .of("reference").in(Role.OWNER, Role.PROVIDER, Role.FUNDING, Role.PARENT, Role.TOPIC, Role.SITUATION, Role.AUDIENCE)
            .of("region", "reference").in(Role.REGION)
            .of("language").in(Role.LANGUAGES)
            .of("phone").in(Role.PHONE)
            .of("email").in(Role.EMAIL)
            .of("url").in(Role.WEB)
            .of("place").in(Role.PLACE)
            .of("number").in(Role.AGE_FROM, Role.AGE_TO)
            .of("money").in(Role.PRICE)
            .done();

    private RoleKinds() {
    }

    /** Returns the kinds that a field's role asks for and the field has none of; none where it has one, or any will do. */
    static List<String> lacking(Role role, Field field) {
        List<String> kinds = KINDS.getOrDefault(role, List.of());
        return kinds.isEmpty() || holds(field.kind(), kinds) ? List.of() : kinds;
    }

    /** A list holds what its items are, a group what its fields are. */
    private static boolean holds(FieldKind kind, List<String> kinds) {
        return kinds.contains(kind.name())
                || kind instanceof ListKind list && holds(list.of(), kinds)
                || kind instanceof GroupKind group && group.fields().stream().anyMatch(field -> holds(field.kind(), kinds));
    }

    /** A table of roles that is written as it is read. */
    private static final class Table {
        private final Map<Role, List<String>> rows = new EnumMap<>(Role.class);
        private List<String> kinds = List.of();

        Table of(String... names) {
            kinds = List.of(names);
            return this;
        }

        Table in(Role... roles) {
            Arrays.stream(roles).forEach(role -> rows.put(role, kinds));
            return this;
        }

        Map<Role, List<String>> done() {
            return Map.copyOf(rows);
        }
    }
}
