package cz.rozcestnik.publish.search;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import cz.rozcestnik.model.Location;
import cz.rozcestnik.model.Role;
import cz.rozcestnik.model.Value;
import cz.rozcestnik.site.Site;
import cz.rozcestnik.site.SiteRecord;
import java.util.List;
import java.util.Optional;

/** A record as a document of OpenSearch. */
record OpenSearchRecord(Site site, SearchEntry entry) {
    /** The document, with the fields of the mappings; those that the record does not have are left out. */
    ObjectNode json() {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("record", entry.name().toString()).put("url", site.settings().host() + entry.path());
        json.put("path", entry.path()).put("language", entry.language());
        json.put("title", entry.title()).put("summary", entry.summary());
        put(json, "keywords", entry.keywords());
        json.put("body", entry.body());
        SearchFacets.NAMES.forEach(facet -> put(json, facet, entry.values(facet)));
        Optional<SiteRecord> record = site.record(entry.name());
        record.flatMap(SiteRecord::freshness).ifPresent(known ->
                json.put("verified", known.verified().toString()).put("freshness", known.state().code()));
        record.flatMap(OpenSearchRecord::position).ifPresent(position -> json.putObject("location")
                .put("lat", position.latitude()).put("lon", position.longitude()));
        return json;
    }

    /** Where it is, if it says so. */
    private static Optional<Location.Position> position(SiteRecord record) {
        return record.value(Role.PLACE, record.original()).stream()
                .flatMap(value -> value instanceof Value.Items items ? items.values().stream() : List.of(value).stream())
                .filter(Location.class::isInstance).map(Location.class::cast)
                .flatMap(location -> location.position().stream()).findFirst();
    }

    private static void put(ObjectNode json, String name, List<String> values) {
        if (!values.isEmpty()) {
            values.forEach(json.putArray(name)::add);
        }
    }
}
