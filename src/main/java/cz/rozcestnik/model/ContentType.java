package cz.rozcestnik.model;

import cz.rozcestnik.language.Labels;
import cz.rozcestnik.language.Language;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/**
 * What a record of one type is.
 *
 * @param name    the name of its folders in {@code content} and {@code templates}
 * @param labels  what people call its records, and what they are for
 * @param pages   where its pages and lists are
 * @param fields  in the order of the model
 * @param gathers what its pages show of records that refer to it
 * @param exports what the type becomes in other formats, such as {@code hsds} to {@code service}
 */
public record ContentType(
        String name,
        Names labels,
        Pages pages,
        List<Field> fields,
        List<Gathering> gathers,
        SortedMap<String, String> exports) {

    /**
     * How a type is explained.
     *
     * @param one  what people call one record
     * @param many what people call many
     * @param hint what a record of the type is for; empty where nobody wrote it
     */
    public record Names(Labels one, Labels many, Labels hint) {
    }

    /**
     * Where a type's pages are.
     *
     * @param section     the folder in addresses; nothing where records have no pages of their own
     * @param sheet       the last part of the address of a record's version on one sheet of paper; nothing where it has none
     * @param lists       the lists of its records
     * @param search      how its records are found by search
     * @param verifyEvery how long a verification of the facts holds
     * @param farOverdue  what becomes of records whose facts are far overdue
     */
    public record Pages(
            Optional<Labels> section, Optional<Labels> sheet, Lists lists, Search search, Optional<Interval> verifyEvery,
            FarOverdue farOverdue) {

        /** Returns whether there is a page that lists all records. */
        public boolean list() {
            return lists.all();
        }

        /** Returns what lists are sorted by. */
        public ListOrder order() {
            return lists.order();
        }
    }

    /**
     * How a type's records are found by search.
     *
     * @param found      whether they are found at all
     * @param background whether they tell of help and do not give it: what gives it comes first where it has the same words
     */
    public record Search(boolean found, boolean background) {
    }

    /**
     * The lists of a type's records.
     *
     * @param all     whether there is a page that lists all records
     * @param order   what lists are sorted by
     * @param paged   whether they are cut into pages even where there is only the one of all records
     * @param by      fields by whose values the records are listed too, each alone or several together
     * @param filters what a visitor narrows a list by
     */
    public record Lists(boolean all, ListOrder order, boolean paged, List<List<String>> by, List<Filter> filters) {
        /** Keeps copies. */
        public Lists {
            by = List.copyOf(by);
            filters = List.copyOf(filters);
        }

        /** Returns whether a list is cut into pages. */
        public boolean inPages() {
            return paged || !by.isEmpty() || !filters.isEmpty();
        }
    }

    /**
     * What a visitor narrows a list by.
     *
     * @param key    its name in addresses: {@code ?topic=hlidani}
     * @param fields the field whose values it offers, or the two fields of the lowest and the highest number
     * @param label  for people, where it is not that of the field
     */
    public record Filter(String key, List<String> fields, Optional<Labels> label) {
        /** Keeps a copy. */
        public Filter {
            fields = List.copyOf(fields);
        }

        /** Returns whether it asks for a number between those of two fields. */
        public boolean isRange() {
            return fields.size() > 1;
        }
    }

    /**
     * Records that a page gathers.
     *
     * @param name the name under which templates see them
     * @param from their type
     * @param by   the field by which they refer to the record, with a dot into groups: {@code measures.measure}
     */
    public record Gathering(String name, String from, String by) {
    }

    /** Keeps copies; the fields so that each is found at once. */
    public ContentType {
        fields = new FieldList(fields);
        gathers = List.copyOf(gathers);
    }

    /** Returns the field of a name. */
    public Optional<Field> field(String fieldName) {
        return ((FieldList) fields).named(fieldName);
    }

    /** Returns the field that has a role. */
    public Optional<Field> field(Role role) {
        return ((FieldList) fields).with(role);
    }

    /** Returns whether records have pages of their own. */
    public boolean hasPages() {
        return pages.section().isPresent();
    }

    /** Returns the folder of the type's pages from the site's root, with a slash at its end, such as {@code cs/sluzby/}. */
    public Optional<String> folder(Language language) {
        return pages.section().map(section -> {
            String name = section.in(language);
            return language.code() + "/" + (name.isEmpty() ? "" : name + "/");
        });
    }
}
