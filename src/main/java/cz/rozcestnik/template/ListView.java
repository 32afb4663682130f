package cz.rozcestnik.template;

import java.util.List;
import java.util.Optional;

/**
 * A page of a list as a template sees it; paths are from the site's root.
 *
 * @param title    what the list is called
 * @param total    how many records the list has on all its pages, but for what has ended for good
 * @param near     how many of those do not merely concern the whole country
 * @param shared   the records that all of the list name, such as a topic and a region
 * @param narrow   lists that are a part of this one
 * @param wider    lists of which it is a part, but for that of all records
 * @param pages    all pages of the list; one where it has no more
 * @param previous the page before; nothing on the first
 * @param next     the page after; nothing on the last
 * @param filters  what a visitor narrows the list by; nothing where the type has no filters
 */
public record ListView(
        String title,
        int total,
        int near,
        List<RecordView> shared,
        List<Narrow> narrow,
        List<Part> wider,
        List<PageView.Step> pages,
        Optional<PageView.Step> previous,
        Optional<PageView.Step> next,
        Optional<Filters> filters) {

    /** Parts of a list by one field, which has a role; empty where it has none. */
    public record Narrow(String label, String role, List<Part> parts) {
    }

    /** A part of a list: the name of what it is narrowed to, and what it is called as a whole. */
    public record Part(String title, String full, String path, int count, String language) {
    }

    /**
     * The filters of a list.
     *
     * @param data    the path of the script that holds what is filtered
     * @param fixed   what all the records share, as it stands in an address: {@code topic=hlidani&region=CZ041}
     * @param choices the filters that this list leaves open
     */
    public record Filters(String data, String fixed, List<Filter> choices) {
    }

    /** A filter: a choice of options, or a number between two others where it has none. */
    public record Filter(String key, String label, String kind, List<Option> options) {
    }

    /** What a filter offers. */
    public record Option(String code, String label) {
    }

    /** A list of other records that share a record. */
    public record Of(String type, String label, String title, String path, int count, List<Narrow> narrow) {
    }
}
