package cz.rozcestnik.site;

import cz.rozcestnik.document.Document;
import cz.rozcestnik.document.RecordName;
import cz.rozcestnik.language.Language;
import cz.rozcestnik.language.Slug;
import cz.rozcestnik.model.Attachment;
import cz.rozcestnik.model.ContentType;
import cz.rozcestnik.model.FarOverdue;
import cz.rozcestnik.model.Field;
import cz.rozcestnik.model.Role;
import cz.rozcestnik.model.Value;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A record in all its languages.
 *
 * @param name      its name
 * @param type      what it is
 * @param original  the language whose file holds the neutral fields
 * @param versions  its files by language
 * @param paths     the paths of its pages from the site's root; empty for a type without pages
 * @param freshness of its facts, where it says when they were verified
 */
public record SiteRecord(
        RecordName name,
        ContentType type,
        Language original,
        Map<Language, Document> versions,
        Map<Language, String> paths,
        Optional<Freshness> freshness) {
    /** Of a file, without its ending: paths have a length too. */
    private static final int LONGEST_NAME = 100;

    /** Keeps copies. */
    public SiteRecord {
        versions = Collections.unmodifiableMap(new EnumMap<>(versions));
        paths = paths.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(paths));
    }

    /** Returns the time in which it is published. */
    public Window window() {
        return Window.of(this);
    }

    /** Returns whether lists and search show it: not where it is archived, nor where its facts are far overdue and its type hides such records. */
    public boolean isListed() {
        boolean hidden = type.pages().farOverdue() == FarOverdue.HIDE
                && freshness.filter(found -> found.state() == Freshness.State.FAR_OVERDUE).isPresent();
        return !hidden && !isArchived();
    }

    /** Returns whether nobody looks after it any more: its page stays as it was and says so. */
    public boolean isArchived() {
        return isOf(Role.STATUS, Role.ARCHIVED);
    }

    /** Returns whether nobody is to see it yet. */
    boolean isDraft() {
        return isOf(Role.STATUS, Role.DRAFT);
    }

    /** Returns whether the record has texts of its own in a language. */
    public boolean speaks(Language language) {
        return versions.containsKey(language);
    }

    /** Returns the language of the texts that a reader of a language gets. */
    public Language textLanguage(Language reader) {
        return speaks(reader) ? reader : original;
    }

    /** Returns the file whose texts a reader of a language gets. */
    public Document version(Language reader) {
        return reader == original ? originalVersion() : versions.getOrDefault(reader, originalVersion());
    }

    /** Returns the file that holds the neutral fields. */
    public Document originalVersion() {
        return versions.get(original);
    }

    /** Returns the value of a field for a reader of a language. */
    public Optional<Value> value(Field field, Language reader) {
        Document document = field.rules().translated() ? version(reader) : originalVersion();
        return Optional.ofNullable(document.values().get(field.name()));
    }

    /** Returns the value of the field with a role for a reader of a language. */
    public Optional<Value> value(Role role, Language reader) {
        Optional<Field> field = type.field(role);
        return field.isPresent() ? value(field.get(), reader) : Optional.empty();
    }

    /** Returns the single values of the field with a role: the items of a list, and of groups what stands in them. */
    public List<Value> values(Role role, Language reader) {
        return single(value(role, reader));
    }

    /** Returns the single values of a value. */
    public static List<Value> single(Optional<Value> value) {
        return value.isPresent() ? single(value.get()) : List.of();
    }

    /** Returns the single values of a value: the items of a list, and of groups what stands in them. */
    public static List<Value> single(Value value) {
        if (!(value instanceof Value.Items) && !(value instanceof Value.Group)) {
            return List.of(value);
        }
        List<Value> single = new ArrayList<>();
        addSingle(value, single);
        return Collections.unmodifiableList(single);
    }

    // In loops: every exporter asks every record, and streams within streams cost more than what they find.
    private static void addSingle(Value value, List<Value> single) {
        if (value instanceof Value.Items items) {
            for (Value item : items.values()) {
                addSingle(item, single);
            }
        } else if (value instanceof Value.Group group) {
            for (Value item : group.values().values()) {
                addSingle(item, single);
            }
        } else {
            single.add(value);
        }
    }

    /** Returns the text of the field with a role for a reader of a language; empty where there is none. */
    public String text(Role role, Language reader) {
        Optional<Value> value = value(role, reader);
        return value.isPresent() && value.get() instanceof Value.Text text ? text.text() : "";
    }

    /** Returns whether what it offers has ended for good: its page stays and says so, but nobody can use it. */
    public boolean hasEnded() {
        return isOf(Role.AVAILABILITY, "ended");
    }

    private boolean isOf(Role role, String code) {
        return value(role, original).filter(value -> value instanceof Value.Choice choice && choice.code().equals(code)).isPresent();
    }

    /** Returns its name for people. */
    public String title(Language reader) {
        return text(Role.TITLE, reader);
    }

    /** Returns how its translation into a language stands to the original; nothing for the original and where there is none. */
    public Optional<Translation> translation(Language language) {
        return language == original || !speaks(language) ? Optional.empty()
                : Optional.of(Translation.of(originalVersion(), versions.get(language)));
    }

    /** Returns what its page is called once its time is over: a contact that is no longer valid names nobody. */
    public String titleOnceEnded(Language reader) {
        return value(Role.VALID_TO, original).isPresent() ? type.labels().one().in(reader) : title(reader);
    }

    /** Returns the path of its page from the site's root, where it has one. */
    public Optional<String> path(Language reader) {
        return Optional.ofNullable(paths.get(reader));
    }

    /** Returns the path of its version on one sheet of paper, where its type has one: {@code cs/dobra-praxe/svoz/recept.html}. */
    public Optional<String> sheet(Language reader) {
        return path(reader).flatMap(page -> type.pages().sheet().map(sheet ->
                page.substring(0, page.length() - ".html".length()) + "/" + sheet.in(reader) + ".html"));
    }

    /** Returns the path from the site's root of a file in its folder: beside its page, else under {@code files}. */
    public String path(Attachment file) {
        String folder = path(original).map(page -> page.substring(0, page.length() - ".html".length()))
                .orElse("files/" + name);
        int dot = file.name().lastIndexOf('.');
        String slug = Slug.of(dot < 0 ? file.name() : file.name().substring(0, dot));
        String own = slug.isEmpty() ? name.name() : slug;
        return folder + "/" + own.substring(0, Math.min(own.length(), LONGEST_NAME)) + "." + file.format();
    }

    /** Returns the hash of its name, which no other record of a site has: records lie in many sets, and their texts are long. */
    @Override
    public int hashCode() {
        return name.hashCode();
    }
}
