package cz.rozcestnik.publish.report;

import cz.rozcestnik.language.Dates;
import cz.rozcestnik.language.Language;
import cz.rozcestnik.language.Phrases;
import cz.rozcestnik.output.Csv;
import cz.rozcestnik.output.Output;
import cz.rozcestnik.problem.Outcome;
import cz.rozcestnik.site.Site;
import cz.rozcestnik.source.SourceFile;
import cz.rozcestnik.template.Templates;
import cz.rozcestnik.template.WordsFunction;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Makes the report: a page and a CSV file for each sheet, an index, a style sheet.
 *
 * <p>It shows the texts, the template and the style of the program, not of the site, so that no site can break it.
 */
public final class ReportPublisher {
    private static final String TEMPLATE = "report.ftlh";
    private static final String STYLE = "report.css";

    private final Site site;
    private final Phrases phrases;
    private final Templates templates;

    private ReportPublisher(Site site, Phrases phrases, Templates templates) {
        this.site = site;
        this.phrases = phrases;
        this.templates = templates;
    }

    /** Returns the report of a site in a language. */
    public static Outcome<List<Output>> publish(Site site, Language language) {
        Templates templates = Templates.read(
                new TreeMap<>(Map.of(TEMPLATE, new SourceFile(TEMPLATE, resource(TEMPLATE))))).value();
        return new ReportPublisher(site, phrases(language), templates).outputs();
    }

    private Outcome<List<Output>> outputs() {
        Desk desk = new Desk(site, phrases);
        List<Sheet> sheets = new ArrayList<>(List.of(FreshnessSheet.of(desk), TranslationSheet.of(desk)));
        sheets.addAll(ReferenceSheets.of(desk));
        sheets.addAll(CoverageSheets.of(desk));
        List<Outcome<Output>> outputs = new ArrayList<>();
        outputs.add(Outcome.of(new Output(STYLE, resource(STYLE))));
        outputs.add(page("index.html", model(sheets)));
        for (Sheet sheet : sheets) {
            Map<String, Object> model = model(sheets);
            model.put("sheet", sheet);
            outputs.add(page(sheet.name() + ".html", model));
            outputs.add(Outcome.of(new Output(sheet.name() + ".csv", Csv.write(sheet.data()))));
        }
        return Outcome.all(outputs);
    }

    private Map<String, Object> model(List<Sheet> sheets) {
        Map<String, Object> model = new HashMap<>();
        model.put("language", phrases.language().code());
        model.put("site", site.settings().name().in(phrases.language()));
        model.put("day", Dates.day(site.clock().toLocalDate(), phrases.language()));
        model.put("words", WordsFunction.of(phrases));
        model.put("sheets", sheets);
        return model;
    }

    private Outcome<Output> page(String path, Map<String, Object> model) {
        Outcome<String> html = templates.render(TEMPLATE, model, phrases.language());
        return new Outcome<>(new Output(path, html.value().getBytes(StandardCharsets.UTF_8)), html.problems());
    }

    private static Phrases phrases(Language language) {
        String name = "texts_" + language.code() + ".properties";
        try (Reader reader = new InputStreamReader(
                ReportPublisher.class.getResourceAsStream(name), StandardCharsets.UTF_8)) {
            return Phrases.read(language, reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static byte[] resource(String name) {
        try (InputStream in = ReportPublisher.class.getResourceAsStream(name)) {
            return in.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
