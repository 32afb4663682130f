package cz.rozcestnik.template;

import cz.rozcestnik.asset.Assets;
import cz.rozcestnik.document.RecordName;
import cz.rozcestnik.model.ContentType;
import cz.rozcestnik.model.Field;
import cz.rozcestnik.site.Site;
import freemarker.core.HTMLOutputFormat;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNumberModel;
import freemarker.template.TemplateSequenceModel;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** What templates see that is the same on all pages of a site for readers of a language; parts of pages see nothing else of it. */
public final class SiteModel {
    private final Site site;
    private final SiteViews views;
    private final Assets assets;
    private final Map<String, Object> same;
    private final Map<String, TemplateMethodModelEx> labels = new ConcurrentHashMap<>();

    /** The model of a site among its views. */
    public SiteModel(Site site, SiteViews views, Assets assets) {
        this.site = site;
        this.views = views;
        this.assets = assets;
        this.same = Map.copyOf(same());
    }

    /** Answers what a template asks with arguments. */
    interface Function {
        Object answer(List<?> arguments) throws TemplateModelException;
    }

    private Map<String, Object> same() {
        Map<String, Object> model = new HashMap<>();
        model.put("lists", views.lists());
        model.put("types", views.types());
        model.put("site", (Supplier<?>) views::site);
        model.put("words", WordsFunction.of(views.words()));
        model.put("asset", function(this::asset));
        model.put("inline", function(this::inline));
        model.put("qr", function(arguments -> markup(views.qr(WordsFunction.text(arguments.get(0))))));
        model.put("letters", function(this::letters));
        model.put("newest", function(this::newest));
        model.put("fields", function(this::fields));
        model.put("coverage", views.coverage());
        model.put("now", (Supplier<?>) () -> site.clock().truncatedTo(ChronoUnit.MINUTES).toString());
        model.put("about", function(this::about));
        return model;
    }

    /** Returns all of it by the names that templates use; some of it is made when it is asked for. */
    Map<String, Object> map() {
        return same;
    }

    Site site() {
        return site;
    }

    SiteViews views() {
        return views;
    }

    /** Returns the function that tells the labels of a type's fields. */
    TemplateMethodModelEx label(ContentType type) {
        return labels.computeIfAbsent(type.name(), name -> function(arguments -> label(type, arguments)));
    }

    static TemplateMethodModelEx function(Function function) {
        return function::answer;
    }

    static TemplateModel markup(String html) throws TemplateModelException {
        return HTMLOutputFormat.INSTANCE.fromMarkup(html);
    }

    private Object asset(List<?> arguments) throws TemplateModelException {
        String name = WordsFunction.text(arguments.get(0));
        return assets.path(name).orElseThrow(() -> new TemplateModelException("No asset \"" + name + "\""));
    }

    private Object inline(List<?> arguments) throws TemplateModelException {
        String name = WordsFunction.text(arguments.get(0));
        return markup(assets.text(name)
                .orElseThrow(() -> new TemplateModelException("No asset \"" + name + "\"")).strip());
    }

    private Object letters(List<?> arguments) throws TemplateModelException {
        return RecordGroups.letters(records(arguments.get(0), "letters() takes a list of records"), views.reader());
    }

    private Object newest(List<?> arguments) throws TemplateModelException {
        String expected = "newest() takes a list of records and how many of them";
        if (arguments.size() == 2 && arguments.get(1) instanceof TemplateNumberModel most) {
            return RecordGroups.newest(records(arguments.get(0), expected), most.getAsNumber().intValue());
        }
        throw new TemplateModelException(expected);
    }

    private static List<RecordView> records(Object argument, String expected) throws TemplateModelException {
        if (!(argument instanceof TemplateSequenceModel sequence)) {
            throw new TemplateModelException(expected);
        }
        List<RecordView> records = new ArrayList<>();
        for (int i = 0; i < sequence.size(); i++) {
            records.add(record(sequence.get(i), expected));
        }
        return records;
    }

    private Object fields(List<?> arguments) throws TemplateModelException {
        RecordView record = record(arguments.get(0), "fields() takes a record");
        return views.facts(new RecordName(record.type(), record.name()));
    }

    private Object about(List<?> arguments) throws TemplateModelException {
        RecordView page = record(arguments.get(0), "about() takes a page");
        if (arguments.size() == 1) {
            return views.subjects(new RecordName(page.type(), page.name()));
        }
        RecordView subject = record(arguments.get(1), "about() takes a page and a record");
        return views.path(new RecordName(page.type(), page.name()), new RecordName(subject.type(), subject.name()));
    }

    private static RecordView record(Object argument, String expected) throws TemplateModelException {
        if (argument instanceof RecordModel model && model.view() instanceof RecordView record) {
            return record;
        }
        throw new TemplateModelException(expected);
    }

    private Object label(ContentType type, List<?> arguments) throws TemplateModelException {
        String name = WordsFunction.text(arguments.get(0));
        Field field = type.field(name)
                .orElseThrow(() -> new TemplateModelException("No field \"" + name + "\" in " + type.name()));
        return field.label().in(views.reader());
    }
}
