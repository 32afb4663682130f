package cz.rozcestnik.publish.opendata;

import com.fasterxml.jackson.databind.node.ObjectNode;
import cz.rozcestnik.coverage.Coverage;
import cz.rozcestnik.language.Labels;
import cz.rozcestnik.language.Language;
import cz.rozcestnik.model.ContentType;
import cz.rozcestnik.output.Output;
import cz.rozcestnik.picture.Pictures;
import cz.rozcestnik.site.Site;
import cz.rozcestnik.template.Words;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Makes the open data of a site, in the folder {@code data}.
 *
 * <p>A type becomes a table where it exports {@code data: <name>}, one of people where it exports
 * {@code personal-data: <name>}, a list of codes where it exports {@code codes: <name>}, and part of the directory of
 * services where it exports {@code hsds: service} or {@code hsds: organization}.
 */
public final class OpenDataPublisher {
    private static final String FOLDER = "data/";
    private static final String DATA = "data";
    private static final String PEOPLE = "personal-data";
    private static final String CODES = "codes";

    private final Site site;
    private final Words words;
    private final Pictures pictures;

    /** The open data of a site with its pictures, described in words of its visitors. */
    public OpenDataPublisher(Site site, Words words, Pictures pictures) {
        this.site = site;
        this.words = words;
        this.pictures = pictures;
    }

    /** Returns all files; none for a site whose types export nothing. */
    public List<Output> publish(Coverage coverage) {
        List<Output> hsds = new HsdsPublisher(site).publish();
        Map<Table, Dataset> tables = tables(coverage);
        if (hsds.isEmpty() && tables.isEmpty()) {
            return List.of();
        }
        List<Output> files = new ArrayList<>(hsds);
        tables.keySet().forEach(table -> files.addAll(table.files()));
        List<Dataset> datasets = new ArrayList<>();
        if (!hsds.isEmpty()) {
            datasets.add(new Dataset("hsds", said("data.hsds.title"), said("data.hsds.text"), false,
                    List.of(new Dataset.Distribution(hsds.get(0).path(), Dataset.Format.JSON))));
        }
        datasets.addAll(tables.values());
        files.add(new DataPackage(site, words).of(tables));
        files.add(new Catalogue(site, words).of(datasets));
        return files;
    }

    private Map<Table, Dataset> tables(Coverage coverage) {
        Map<Table, Dataset> tables = new LinkedHashMap<>();
        Map<String, ContentType> types = exporting(DATA);
        Map<String, ContentType> people = exporting(PEOPLE);
        Set<String> personal = people.values().stream().map(ContentType::name).collect(Collectors.toSet());
        types.forEach((name, type) -> tables.put(new RecordTables(site, personal, pictures).of(type, FOLDER + name), dataset(name, type, false)));
        people.forEach((name, type) -> tables.put(new RecordTables(site, Set.of(), pictures).of(type, FOLDER + name), dataset(name, type, true)));
        CodeLists codes = new CodeLists(site);
        exporting(CODES).forEach((name, type) ->
                tables.put(codes.of(type, FOLDER + "codes/" + name), dataset("codes/" + name, type, false)));
        if (!types.isEmpty()) {
            tables.put(codes.choices(types, FOLDER + "codes/choices"), said("codes/choices", "data.choices"));
        }
        if (!types.isEmpty() && !coverage.topics(first()).isEmpty()) {
            tables.put(CoverageTable.of(coverage, first(), FOLDER + "coverage"), said("coverage", "data.coverage"));
        }
        return tables;
    }

    private Map<String, ContentType> exporting(String format) {
        Map<String, ContentType> types = new TreeMap<>();
        site.types().all().stream().filter(type -> type.exports().containsKey(format))
                .forEach(type -> types.put(type.exports().get(format), type));
        return types;
    }

    private static Dataset dataset(String name, ContentType type, boolean personal) {
        return new Dataset(name, type.labels().many(), type.labels().hint(), personal, Dataset.table(FOLDER + name));
    }

    private Dataset said(String name, String key) {
        return new Dataset(name, said(key + ".title"), said(key + ".text"), false, Dataset.table(FOLDER + name));
    }

    private Labels said(String key) {
        Map<Language, String> texts = new EnumMap<>(Language.class);
        site.settings().languages().forEach(language -> texts.put(language, words.in(language).get(key)));
        return new Labels(texts);
    }

    private Language first() {
        return site.settings().languages().get(0);
    }

    /** Returns a text in each language of a site, by the codes of the languages. */
    static ObjectNode texts(Site site, Labels labels) {
        ObjectNode texts = Json.object();
        site.settings().languages().forEach(language -> Json.put(texts, language.code(), labels.in(language).replace('\u00a0', ' ')));
        return texts;
    }
}
