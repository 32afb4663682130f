package cz.rozcestnik.publish.page;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import cz.rozcestnik.listing.Facets;
import cz.rozcestnik.listing.RecordList;
import cz.rozcestnik.model.ContentType;
import cz.rozcestnik.site.SiteRecord;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Writes the script that the filters of a list load; what it holds is told in {@code assets/list/filters.js}. */
final class FilterData {
    /** Its name in the folder of the type's pages. */
    static final String NAME = "list.js";
    /** Stands in cards for the way to the site's root. */
    static final String ROOT = "%root%";

    private static final String ICON = "<svg";
    private static final String ICON_END = "</svg>";
    private static final String NEXT = "<!--next-->";
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Map<String, Integer> icons = new LinkedHashMap<>();

    private FilterData() {
    }

    /** Returns the script for the lists of a type, from its records and the HTML of {@code cards.ftlh} and {@code advice.ftlh}. */
    static String script(String path, RecordList list, Facets facets, String cards, String advice) {
        return "(window.rozcestnikLists = window.rozcestnikLists || {})[" + JSON.textNode(path) + "] = "
                + new FilterData().data(list, facets, cards, advice) + ";\n";
    }

    private ObjectNode data(RecordList list, Facets facets, String cards, String advice) {
        ContentType type = list.type();
        List<ContentType.Filter> filters = type.pages().lists().filters();
        List<List<String>> codes = filters.stream().map(filter -> facets.options(type, filter)).toList();
        ObjectNode data = JSON.objectNode();
        ArrayNode keys = data.putArray("keys");
        filters.forEach(filter -> keys.add(filter.key()));
        ArrayNode offers = data.putArray("codes");
        codes.forEach(options -> options.forEach(offers.addArray()::add));
        ArrayNode rows = data.putArray("records");
        list.records().forEach(record -> rows.add(row(record, filters, codes, facets)));
        ArrayNode shown = data.putArray("cards");
        parts(cards).forEach(card -> shown.add(withoutIcons(card)));
        ObjectNode asked = data.putObject("advice");
        parts(advice).forEach(part -> {
            int of = part.indexOf("<!--of-->");
            asked.put(part.substring(0, of).strip(), withoutIcons(part.substring(of + "<!--of-->".length())));
        });
        ArrayNode drawn = data.putArray("icons");
        icons.keySet().forEach(drawn::add);
        return data;
    }

    private static ArrayNode row(SiteRecord record, List<ContentType.Filter> filters, List<List<String>> codes, Facets facets) {
        ArrayNode row = JSON.arrayNode();
        for (int i = 0; i < filters.size(); i++) {
            ArrayNode cell = row.addArray();
            if (filters.get(i).isRange()) {
                filters.get(i).fields().forEach(field -> Facets.number(record, field)
                        .ifPresentOrElse(cell::add, cell::addNull));
            } else {
                Set<String> offered = facets.codes(record, filters.get(i));
                for (int option = 0; option < codes.get(i).size(); option++) {
                    if (offered.contains(codes.get(i).get(option))) {
                        cell.add(option);
                    }
                }
            }
        }
        return row;
    }

    private static List<String> parts(String html) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        for (int end = html.indexOf(NEXT); end >= 0; end = html.indexOf(NEXT, start)) {
            parts.add(html.substring(start, end).strip());
            start = end + NEXT.length();
        }
        return parts;
    }

    private String withoutIcons(String html) {
        StringBuilder rest = new StringBuilder(html.length());
        int from = 0;
        int start = html.indexOf(ICON);
        int end = html.indexOf(ICON_END, start);
        while (start >= 0 && end >= 0) {
            String icon = html.substring(start, end + ICON_END.length());
            rest.append(html, from, start).append("<i").append(icons.computeIfAbsent(icon, one -> icons.size())).append('>');
            from = start + icon.length();
            start = html.indexOf(ICON, from);
            end = html.indexOf(ICON_END, start);
        }
        return rest.append(html, from, html.length()).toString();
    }
}
