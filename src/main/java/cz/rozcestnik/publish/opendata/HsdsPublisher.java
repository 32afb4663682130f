package cz.rozcestnik.publish.opendata;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import cz.rozcestnik.language.Language;
import cz.rozcestnik.output.Output;
import cz.rozcestnik.site.Site;
import cz.rozcestnik.site.SiteRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Makes the files of a directory of services after the Human Services Data Specification 3.0 (Open Referral).
 *
 * <p>It is a static subset of the API of that standard: what {@code GET /services}, {@code /services/{id}} and their like
 * for organizations and locations answer, as files. Lists stand whole on one page; nothing can be filtered.
 */
final class HsdsPublisher {
    private static final String FOLDER = "data/hsds/";

    private final Site site;
    private final Language language;

    HsdsPublisher(Site site) {
        this.site = site;
        this.language = site.settings().languages().get(0);
    }

    /** Returns the files; none where no type of the site becomes a service. */
    List<Output> publish() {
        HsdsOrganizations organizations = new HsdsOrganizations(site);
        HsdsServices services = new HsdsServices(site, organizations, new HsdsTerms(site));
        HsdsLocations locations = new HsdsLocations(site);
        List<SiteRecord> served = records("service").toList();
        if (served.isEmpty()) {
            return List.of();
        }
        List<ObjectNode> summaries = served.stream().map(services::summary).toList();
        List<ObjectNode> places = new ArrayList<>();
        List<Output> files = new ArrayList<>();
        files.add(page("services", summaries));
        for (int at = 0; at < served.size(); at++) {
            List<ObjectNode> ofService = locations.of(served.get(at));
            files.add(single("services", services.whole(served.get(at), summaries.get(at), ofService)));
            places.addAll(ofService);
        }
        List<ObjectNode> providers = new ArrayList<>();
        records("organization").forEach(record -> {
            List<ObjectNode> ofProvider = locations.of(record);
            providers.add(organizations.whole(record, ofProvider));
            places.addAll(ofProvider);
        });
        files.add(page("organizations", providers));
        providers.forEach(provider -> files.add(single("organizations", provider)));
        files.add(page("locations", places));
        return files;
    }

    private Stream<SiteRecord> records(String export) {
        return site.types().all().stream().filter(type -> export.equals(type.exports().get("hsds")))
                .flatMap(type -> site.list(type, language).stream());
    }

    private static Output single(String list, ObjectNode node) {
        return Json.file(FOLDER + list + "/" + node.get("id").asText() + ".json", node);
    }

    /** A page of the standard's lists, and the only one. */
    private static Output page(String list, List<ObjectNode> items) {
        ObjectNode page = Json.object();
        page.put("total_items", items.size()).put("total_pages", 1).put("page_number", 1).put("size", items.size())
                .put("first_page", true).put("last_page", true).put("empty", items.isEmpty());
        ArrayNode contents = page.putArray("contents");
        items.forEach(contents::add);
        return Json.file(FOLDER + list + ".json", page);
    }
}
