package cz.rozcestnik.publish.opendata;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import cz.rozcestnik.language.Language;
import cz.rozcestnik.output.Output;
import cz.rozcestnik.site.Site;
import cz.rozcestnik.template.Words;
import java.util.Map;

/** Describes all tables for programs that read CSV: a Data Package (Frictionless Data, version 1). */
record DataPackage(Site site, Words words) {
    private static final String FOLDER = "data/";

    /** Returns the description. */
    Output of(Map<Table, Dataset> tables) {
        Language language = site.settings().languages().get(0);
        ObjectNode node = Json.object().put("profile", "tabular-data-package").put("name", "rozcestnik")
                .put("title", site.settings().name().in(language))
                .put("description", words.in(language).get("data.package.text").replace('\u00a0', ' '))
                .put("homepage", site.settings().host().toString());
        site.settings().licence().ifPresent(licence -> node.putArray("licenses").addObject()
                .put("title", licence.name()).put("path", licence.address().toString()));
        ArrayNode resources = node.putArray("resources");
        tables.forEach((table, dataset) -> resources.add(resource(table, dataset, language)));
        return Json.file(FOLDER + "datapackage.json", node);
    }

    private static ObjectNode resource(Table table, Dataset dataset, Language language) {
        ObjectNode node = table.resource(FOLDER);
        node.put("title", dataset.title().in(language).replace('\u00a0', ' '));
        Json.put(node, "description", dataset.description().in(language).replace('\u00a0', ' '));
        return node;
    }
}
