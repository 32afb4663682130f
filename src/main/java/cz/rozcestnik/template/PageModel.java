package cz.rozcestnik.template;

import cz.rozcestnik.asset.Assets;
import cz.rozcestnik.document.RecordName;
import cz.rozcestnik.listing.RecordList;
import cz.rozcestnik.listing.SocialCard;
import cz.rozcestnik.markdown.HtmlWriter;
import cz.rozcestnik.markdown.Terminology;
import cz.rozcestnik.model.ContentType;
import cz.rozcestnik.model.Field;
import cz.rozcestnik.site.Links;
import cz.rozcestnik.site.Site;
import cz.rozcestnik.site.SiteRecord;
import freemarker.core.HTMLOutputFormat;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateSequenceModel;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All that the template of one page sees, with the functions whose answers depend on where the page is. */
public final class PageModel {
    private final Site site;
    private final SiteViews views;
    private final Assets assets;
    private final PageView page;
    private final String data;
    private final Explanations explanations;
    private final PictureMarkup pictures;

    /** The picture that social networks show beside a link to the page, at its absolute address. */
    record CardView(String url, int width, int height, String alt) {
    }

    /** The model of a page among a site's views that tells machines nothing. */
    public PageModel(Site site, SiteViews views, Assets assets, PageView page) {
        this(site, views, assets, page, "");
    }

    /** The model of a page among a site's views, with what it tells machines as JSON that is safe in a script element. */
    public PageModel(Site site, SiteViews views, Assets assets, PageView page, String data) {
        this.data = data;
        this.site = site;
        this.views = views;
        this.assets = assets;
        this.page = page;
        this.pictures = new PictureMarkup(page.root());
        this.explanations = new Explanations(page.fallback() || page.kind().equals("sheet") ? Terminology.NONE : views.terminology());
    }

    /** Returns the model of a page about no record. */
    public Map<String, Object> of(Optional<ContentType> type) {
        Map<String, Object> model = new HashMap<>();
        model.put("page", page);
        model.put("lists", views.lists());
        model.put("types", views.types());
        model.put("site", views.site());
        model.put("words", WordsFunction.of(views.words()));
        model.put("html", function(this::html));
        model.put("explained", function(arguments -> explanations.given().stream().map(views::record).toList()));
        model.put("asset", function(this::asset));
        model.put("inline", function(this::inline));
        model.put("qr", function(arguments -> markup(views.qr(WordsFunction.text(arguments.get(0))))));
        model.put("letters", function(this::letters));
        model.put("fields", function(this::fields));
        model.put("coverage", views.coverage());
        model.put("now", site.clock().truncatedTo(ChronoUnit.MINUTES).toString());
        model.put("about", function(this::about));
        model.put("part", new PartDirective(page, model, views.parts()));
        if (!data.isEmpty()) {
            model.put("data", function(arguments -> markup(data)));
        }
        type.ifPresent(found -> {
            model.put("records", views.lists().get(found.name()));
            model.put("label", function(arguments -> label(found, arguments)));
        });
        return model;
    }

    /** Returns the model of a page about a record, and about a subject where it is one of those that the page has for each. */
    public Map<String, Object> of(RecordName record, Optional<RecordName> subject) {
        Map<String, Object> model = of(Optional.of(site.records().get(record).type()));
        model.put("record", views.record(record));
        if (subject.isEmpty()) {
            SocialCard.of(site, site.records().get(record), views.reader()).ifPresent(card -> model.put("card", new CardView(
                    site.settings().host() + card.path(), SocialCard.WIDTH, SocialCard.HEIGHT, card.title() + ". " + card.about())));
        }
        explanations.leaveOut(record);
        subject.ifPresent(name -> model.put("subject", views.record(name)));
        return model;
    }

    /** Returns the model of a part of a page about some records of a type. */
    public Map<String, Object> of(ContentType type, Collection<SiteRecord> records) {
        Map<String, Object> model = of(Optional.of(type));
        model.put("records", views.views(records));
        return model;
    }

    /** Returns the model of a page of a list. */
    public Map<String, Object> of(RecordList list, int number) {
        Map<String, Object> model = of(Optional.of(list.type()));
        model.put("list", views.view(list, number));
        model.put("records", views.views(list.onPage(number)));
        return model;
    }

    /** Returns the model of the page that says that a record's time is over; of the record it holds only when it ended. */
    public Map<String, Object> ofEnded(SiteRecord record) {
        Map<String, Object> model = of(Optional.of(record.type()));
        model.put("ended", views.lastDay(record));
        return model;
    }

    private interface Function {
        Object answer(List<?> arguments) throws TemplateModelException;
    }

    private static TemplateMethodModelEx function(Function function) {
        return function::answer;
    }

    private Object html(List<?> arguments) throws TemplateModelException {
        if (arguments.get(0) instanceof ProseView prose) {
            return markup(HtmlWriter.write(prose.prose(), target -> address(target, prose.file()), explanations,
                    image -> views.pictures().of(image.target(), prose.file())
                            .map(picture -> pictures.html(picture, image.alt())).orElseThrow()));
        } else if (arguments.get(0) instanceof RecordModel model && model.view() instanceof FieldViews.ImageView image) {
            return markup(pictures.html(image.picture(), image.alt()));
        }
        throw new TemplateModelException("html() takes the body of a record, a field in Markdown or a picture");
    }

    private String address(String target, String file) {
        Links.Target found = Links.target(target, file);
        if (found instanceof Links.Target.ToRecord to) {
            String path = site.page(to.name()).flatMap(record -> record.path(views.reader())).orElse("");
            return page.root() + path + (to.anchor().isEmpty() ? "" : "#" + to.anchor());
        }
        return target;
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
        if (!(arguments.get(0) instanceof TemplateSequenceModel sequence)) {
            throw new TemplateModelException("letters() takes a list of records");
        }
        List<RecordView> records = new ArrayList<>();
        for (int i = 0; i < sequence.size(); i++) {
            records.add(record(sequence.get(i), "letters() takes a list of records"));
        }
        return views.letters(records);
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

    private static TemplateModel markup(String html) throws TemplateModelException {
        return HTMLOutputFormat.INSTANCE.fromMarkup(html);
    }
}
