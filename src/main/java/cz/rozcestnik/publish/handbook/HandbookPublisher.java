package cz.rozcestnik.publish.handbook;

import cz.rozcestnik.language.Language;
import cz.rozcestnik.language.Phrases;
import cz.rozcestnik.model.ContentType;
import cz.rozcestnik.output.Output;
import cz.rozcestnik.problem.Outcome;
import cz.rozcestnik.problem.ProblemCode;
import cz.rozcestnik.scaffold.Examples;
import cz.rozcestnik.scaffold.Scaffold;
import cz.rozcestnik.site.Site;
import cz.rozcestnik.template.Templates;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Makes the handbook of a site's editors: a page for each type and for each problem, in every language.
 *
 * <p>Its templates and texts are the program's own, so that no site can break its help. A text that is missing is a
 * fault of the program: {@link IllegalStateException}.
 */
public final class HandbookPublisher {
    private final Site site;
    private final List<ProblemExample> examples = Arrays.stream(ProblemCode.values()).map(ProblemCode::code).distinct()
            .flatMap(code -> ProblemExample.of(code).stream()).toList();
    private final Templates templates = Templates.read(HandbookResources.templates()).value();

    /** Makes the publisher of a site's handbook. */
    public HandbookPublisher(Site site) {
        this.site = site;
    }

    /** Returns all files of the handbook, their paths from its own root. */
    public List<Output> publish() {
        List<Output> files = new ArrayList<>();
        files.add(new Output("handbook.css", HandbookResources.bytes("handbook.css")));
        files.add(new Output("index.html", HandbookResources.bytes("index.html")));
        Arrays.stream(Language.values()).parallel().map(this::pages).forEachOrdered(files::addAll);
        return files;
    }

    private List<Output> pages(Language language) {
        Phrases words = HandbookResources.phrases("words", language);
        Phrases reasons = HandbookResources.phrases("problems", language);
        FieldGuide fields = new FieldGuide(language, Examples.of(site, language), site.types());
        Scaffold scaffold = Scaffold.of(site, language);
        List<Output> pages = new ArrayList<>();
        List<TypeGuide> types = site.types().all().stream().map(type -> guide(type, fields, scaffold, language)).toList();
        List<ProblemGuide> problems = examples.stream().map(example -> ProblemGuide.of(example, language, reasons)).toList();
        types.forEach(type -> pages.add(page("type", "type/" + type.name(), Map.of("type", type), words)));
        problems.forEach(problem -> pages.add(page("problem", "problem/" + problem.code(), Map.of("problem", problem), words)));
        pages.add(page("index", "index", Map.of("types", types, "problems", problems), words));
        pages.add(page("files_" + language.code(), "files", Map.of(), words));
        return pages;
    }

    private static TypeGuide guide(ContentType type, FieldGuide fields, Scaffold scaffold, Language language) {
        return new TypeGuide(type.name(), type.labels().one().in(language), type.labels().many().in(language),
                type.labels().hint().in(language), fields.of(type.fields()), scaffold.exampleFile(type));
    }

    private Output page(String template, String path, Map<String, Object> about, Phrases words) {
        String language = words.language().code();
        Map<String, Object> model = new LinkedHashMap<>(about);
        model.put("language", language);
        model.put("other", words.get("other"));
        model.put("path", path);
        model.put("root", path.contains("/") ? "../../" : "../");
        model.put("words", texts(words));
        Outcome<String> html = templates.render(template + ".ftlh", model, words.language());
        if (html.failed()) {
            throw new IllegalStateException(template + ": " + html.problems());
        }
        return new Output(language + "/" + path + ".html", html.value().getBytes(StandardCharsets.UTF_8));
    }

    private static Map<String, String> texts(Phrases words) {
        Map<String, String> texts = new TreeMap<>();
        words.keys().forEach(key -> texts.put(key, words.get(key)));
        return texts;
    }
}
