package cz.rozcestnik.site;

import cz.rozcestnik.language.Language;
import cz.rozcestnik.model.Role;
import cz.rozcestnik.model.Value;
import cz.rozcestnik.model.kind.Targets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Records of which a page has one more page each, such as a page of coverage for every region.
 *
 * <p>A page names them by the field with the role {@code each}: {@code [topic, region]} are the records that fields with
 * these roles refer to.
 */
public final class Subjects {
    /** The roles whose records a page can be made for, by how a page writes them. */
    public static final Map<String, Role> ROLES = Map.of("topic", Role.TOPIC, "region", Role.REGION);

    private Subjects() {
    }

    /** A record of which a page has one more page; {@code role} is {@code topic} or {@code region}. */
    public record Subject(String role, SiteRecord record) {
    }

    /** Returns the records of which a page has one more page each, in the order of their lists; usually none. */
    public static List<Subject> of(Site site, SiteRecord page, Language reader) {
        Optional<Value> each = page.type().field(Role.EACH).flatMap(field -> page.value(field, reader));
        return each.stream().flatMap(value -> value instanceof Value.Items items ? items.values().stream() : Stream.of(value))
                .filter(Value.Choice.class::isInstance).map(value -> ((Value.Choice) value).code())
                .filter(ROLES::containsKey)
                .flatMap(role -> records(site, ROLES.get(role), reader).map(record -> new Subject(role, record)))
                .toList();
    }

    /** Returns the path of the page that a page has for a record, from the site's root; empty where one has none. */
    public static Optional<String> path(SiteRecord page, SiteRecord subject, Language reader) {
        return page.path(reader).flatMap(path -> subject.path(reader).map(other ->
                path.substring(0, path.length() - ".html".length()) + other.substring(other.lastIndexOf('/'))));
    }

    private static Stream<SiteRecord> records(Site site, Role role, Language reader) {
        return site.types().all().stream().flatMap(type -> type.field(role).stream()).flatMap(Targets::of).distinct()
                .flatMap(name -> site.types().find(name).stream())
                .flatMap(type -> site.list(type, reader).stream())
                .filter(record -> record.path(reader).isPresent());
    }
}
