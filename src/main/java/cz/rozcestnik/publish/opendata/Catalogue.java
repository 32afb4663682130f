package cz.rozcestnik.publish.opendata;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import cz.rozcestnik.model.Role;
import cz.rozcestnik.model.Value;
import cz.rozcestnik.output.Output;
import cz.rozcestnik.site.Accessibility;
import cz.rozcestnik.site.Site;
import cz.rozcestnik.site.SiteRecord;
import cz.rozcestnik.site.SiteSettings;
import cz.rozcestnik.template.Words;
import java.util.List;
import java.util.Optional;

/**
 * Describes all datasets for catalogues of open data: DCAT-AP-CZ, as the Czech open formal norm "Rozhraní katalogů
 * otevřených dat" of 2021-01-11 has it, in JSON-LD.
 *
 * <p>The terms of use are told in four statements, as that norm asks: works of authors, the database as a work, special
 * rights to the database, and personal data.
 */
record Catalogue(Site site, Words words) {
    private static final String PATH = "data/catalog.jsonld";
    private static final String TERMS = "https://data.gov.cz/podmínky-užití/";
    private static final String EU = "http://publications.europa.eu/resource/authority/";
    private static final String COUNTRY = "https://linked.cuzk.cz/resource/ruian/stat/1";
    private static final String MEDIA_TYPES = "http://www.iana.org/assignments/media-types/";

    /** Returns the catalogue. */
    Output of(List<Dataset> datasets) {
        ObjectNode node = Json.object();
        node.set("@context", context());
        node.put("@id", address(PATH)).put("@type", "dcat:Catalog");
        node.set("dcterms:title", OpenDataPublisher.texts(site, site.settings().name()));
        node.set("dcterms:description", OpenDataPublisher.texts(site, site.settings().tagline()));
        node.set("dcterms:publisher", publisher());
        node.put("foaf:homepage", site.settings().host().toString());
        ArrayNode all = node.putArray("dcat:dataset");
        datasets.forEach(dataset -> all.add(dataset(dataset)));
        return Json.file(PATH, node);
    }

    private static ObjectNode context() {
        ObjectNode context = Json.object().put("dcat", "http://www.w3.org/ns/dcat#").put("dcterms", "http://purl.org/dc/terms/")
                .put("foaf", "http://xmlns.com/foaf/0.1/").put("vcard", "http://www.w3.org/2006/vcard/ns#")
                .put("pu", "https://data.gov.cz/slovník/podmínky-užití/");
        for (String name : List.of("dcterms:title", "dcterms:description", "dcat:keyword", "foaf:name", "vcard:fn")) {
            context.putObject(name).put("@id", name).put("@container", "@language");
        }
        for (String name : List.of("foaf:homepage", "vcard:hasEmail", "dcat:theme", "dcterms:spatial", "dcterms:accrualPeriodicity", "dcat:accessURL",
                "dcat:downloadURL", "dcat:mediaType", "dcterms:format", "dcterms:license", "pu:autorské-dílo",
                "pu:databáze-jako-autorské-dílo", "pu:databáze-chráněná-zvláštními-právy", "pu:osobní-údaje")) {
            context.putObject(name).put("@id", name).put("@type", "@id");
        }
        return context;
    }

    private ObjectNode publisher() {
        ObjectNode node = Json.object().put("@id", site.settings().host().toString()).put("@type", "foaf:Agent");
        node.set("foaf:name", OpenDataPublisher.texts(site, site.settings().name()));
        return node;
    }

    private ObjectNode dataset(Dataset dataset) {
        ObjectNode node = Json.object().put("@id", address(PATH) + "#" + dataset.name()).put("@type", "dcat:Dataset");
        node.set("dcterms:title", OpenDataPublisher.texts(site, dataset.title()));
        ObjectNode description = OpenDataPublisher.texts(site, dataset.description());
        node.set("dcterms:description", description.isEmpty() ? OpenDataPublisher.texts(site, dataset.title()) : description);
        node.set("dcterms:publisher", Json.object().put("@id", site.settings().host().toString()));
        contact().ifPresent(contact -> node.set("dcat:contactPoint", contact));
        node.set("dcat:keyword", keywords());
        node.put("dcat:theme", EU + "data-theme/SOCI");
        node.putArray("dcterms:spatial").add(COUNTRY).add(EU + "country/CZE");
        node.put("dcterms:accrualPeriodicity", EU + "frequency/IRREG");
        ArrayNode files = node.putArray("dcat:distribution");
        dataset.files().forEach(file -> files.add(distribution(file, dataset.personal())));
        return node;
    }

    /** Who takes questions about the site, as its settings say; without an e-mail address nobody. */
    private Optional<ObjectNode> contact() {
        return site.settings().visitors().accessibility().flatMap(Accessibility::contact)
                .flatMap(site::record)
                .flatMap(record -> record.values(Role.EMAIL, record.original()).stream()
                        .filter(Value.Email.class::isInstance).map(value -> ((Value.Email) value).address()).findFirst()
                        .map(address -> contact(record, address)));
    }

    private ObjectNode contact(SiteRecord record, String address) {
        ObjectNode names = Json.object();
        site.settings().languages().forEach(language -> names.put(language.code(), record.title(language).replace('\u00a0', ' ')));
        ObjectNode node = Json.object().put("@type", "vcard:Organization");
        node.set("vcard:fn", names);
        return node.put("vcard:hasEmail", "mailto:" + address);
    }

    private ObjectNode keywords() {
        ObjectNode keywords = Json.object();
        site.settings().languages().forEach(language -> {
            ArrayNode some = keywords.putArray(language.code());
            List.of(words.in(language).get("data.keywords").replace('\u00a0', ' ').split(", *")).forEach(some::add);
        });
        return keywords;
    }

    private ObjectNode distribution(Dataset.Distribution file, boolean personal) {
        String address = address(file.path());
        ObjectNode node = Json.object().put("@id", address + "#file").put("@type", "dcat:Distribution")
                .put("dcat:accessURL", address).put("dcat:downloadURL", address)
                .put("dcat:mediaType", MEDIA_TYPES + file.format().mediaType())
                .put("dcterms:format", EU + "file-type/" + file.format().name());
        site.settings().licence().ifPresent(licence -> node.put("dcterms:license", licence.address().toString()));
        node.set("pu:specifikace", terms(personal));
        return node;
    }

    private ObjectNode terms(boolean personal) {
        ObjectNode node = Json.object().put("@type", "pu:Specifikace");
        site.settings().licence().map(SiteSettings.Licence::address).ifPresent(licence -> node
                .put("pu:autorské-dílo", licence.toString())
                .put("pu:autor", site.settings().name().in(site.settings().languages().get(0)))
                .put("pu:databáze-jako-autorské-dílo", licence.toString())
                .put("pu:autor-databáze", site.settings().name().in(site.settings().languages().get(0)))
                .put("pu:databáze-chráněná-zvláštními-právy", licence.toString()));
        return node.put("pu:osobní-údaje", TERMS + (personal ? "obsahuje-osobní-údaje/" : "neobsahuje-osobní-údaje/"));
    }

    private String address(String path) {
        return site.settings().host() + path;
    }
}
