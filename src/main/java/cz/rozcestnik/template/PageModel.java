package cz.rozcestnik.template;

import cz.rozcestnik.listing.RecordList;
import cz.rozcestnik.listing.SocialCard;
import cz.rozcestnik.markdown.HtmlWriter;
import cz.rozcestnik.markdown.Terminology;
import cz.rozcestnik.model.ContentType;
import cz.rozcestnik.site.Links;
import cz.rozcestnik.site.Site;
import cz.rozcestnik.site.SiteRecord;
import freemarker.template.TemplateModelException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All that the template of one page sees, with the functions whose answers depend on where the page is. */
public final class PageModel {
    private final SiteModel same;
    private final PageView page;
    private final String data;
    private final Explanations explanations;
    private final PictureMarkup pictures;

    /** The picture that social networks show beside a link to the page, at its absolute address. */
    record CardView(String url, int width, int height, String alt) {
    }

    /** The model of a page of a site that tells machines nothing. */
    public PageModel(SiteModel same, PageView page) {
        this(same, page, "");
    }

    /** The model of a page of a site, with what it tells machines as JSON that is safe in a script element. */
    public PageModel(SiteModel same, PageView page, String data) {
        this.same = same;
        this.page = page;
        this.data = data;
        this.pictures = new PictureMarkup(page.root());
        this.explanations = new Explanations(page.fallback() || page.kind().equals("sheet") ? Terminology.NONE : same.views().terminology());
    }

    /** Returns the model of a page about no record. */
    public Map<String, Object> of(Optional<ContentType> type) {
        Map<String, Object> model = new HashMap<>(same.map());
        model.put("page", page);
        model.put("html", SiteModel.function(this::html));
        model.put("explained", SiteModel.function(arguments -> explanations.given().stream().map(views()::record).toList()));
        model.put("part", new PartDirective(page, same.map(), views().parts()));
        if (!data.isEmpty()) {
            model.put("data", SiteModel.function(arguments -> SiteModel.markup(data)));
        }
        type.ifPresent(found -> {
            model.put("records", views().lists().get(found.name()));
            model.put("label", same.label(found));
        });
        return model;
    }

    /** Returns the model of a page about a record, and about a subject where it is one of those that the page has for each. */
    public Map<String, Object> of(SiteRecord record, Optional<SiteRecord> subject) {
        Map<String, Object> model = of(Optional.of(record.type()));
        model.put("record", views().record(record.name()));
        if (subject.isEmpty()) {
            SocialCard.of(site(), record, views().reader()).ifPresent(card -> model.put("card", new CardView(
                    site().settings().host() + card.path(), SocialCard.WIDTH, SocialCard.HEIGHT, card.title() + ". " + card.about())));
        }
        explanations.leaveOut(record.name());
        subject.ifPresent(other -> model.put("subject", views().record(other.name())));
        return model;
    }

    /** Returns the model of a part of a page about some records of a type. */
    public Map<String, Object> of(ContentType type, Collection<SiteRecord> records) {
        Map<String, Object> model = of(Optional.of(type));
        model.put("records", views().views(records));
        return model;
    }

    /** Returns the model of a page of a list. */
    public Map<String, Object> of(RecordList list, int number) {
        Map<String, Object> model = of(Optional.of(list.type()));
        model.put("list", views().view(list, number));
        model.put("records", views().views(list.onPage(number)));
        return model;
    }

    /** Returns the model of the page that says that a record's time is over; of the record it holds only when it ended. */
    public Map<String, Object> ofEnded(SiteRecord record) {
        Map<String, Object> model = of(Optional.of(record.type()));
        model.put("ended", views().lastDay(record));
        return model;
    }

    private SiteViews views() {
        return same.views();
    }

    private Site site() {
        return same.site();
    }

    private Object html(List<?> arguments) throws TemplateModelException {
        if (arguments.get(0) instanceof ProseView prose) {
            return SiteModel.markup(HtmlWriter.write(prose.prose(), target -> address(target, prose.file()), explanations,
                    image -> views().pictures().of(image.target(), prose.file())
                            .map(picture -> pictures.html(picture, image.alt())).orElseThrow()));
        } else if (arguments.get(0) instanceof RecordModel model && model.view() instanceof FieldViews.ImageView image) {
            return SiteModel.markup(pictures.html(image.picture(), image.alt()));
        }
        throw new TemplateModelException("html() takes the body of a record, a field in Markdown or a picture");
    }

    private String address(String target, String file) {
        Links.Target found = Links.target(target, file);
        if (found instanceof Links.Target.ToRecord to) {
            String path = site().page(to.name()).flatMap(record -> record.path(views().reader())).orElse("");
            return page.root() + path + (to.anchor().isEmpty() ? "" : "#" + to.anchor());
        }
        return target;
    }
}
