package cz.rozcestnik.jsonld;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import cz.rozcestnik.language.Language;
import cz.rozcestnik.model.Role;
import cz.rozcestnik.site.Site;
import cz.rozcestnik.site.SiteRecord;
import cz.rozcestnik.template.PageView;
import java.util.Comparator;
import java.util.Optional;

/**
 * Makes the JSON-LD of pages: the way to them, what they are about and, at home, the website with its search.
 *
 * <p>The text stands in a script element, which any {@code </script>} in a record would end, so that the signs of HTML
 * and the line ends of JavaScript are written as escapes of JSON.
 */
public final class PageData {
    private static final String HOME = "home";
    private static final String SEARCH = "search";

    private final Site site;

    /** Makes the data of a site's pages. */
    public PageData(Site site) {
        this.site = site;
    }

    /** Returns the data of a page; empty for pages that only repeat others, and for texts borrowed from another language. */
    public String of(PageView page, Optional<SiteRecord> record) {
        boolean own = page.kind().equals("record") || page.kind().equals("page") || page.kind().equals("list");
        if (!own || page.canonical().isEmpty() || page.fallback()) {
            return "";
        }
        ObjectNode root = JsonNodeFactory.instance.objectNode().put("@context", "https://schema.org");
        ArrayNode graph = root.putArray("@graph");
        if (page.breadcrumbs().size() > 1) {
            graph.add(breadcrumbs(page));
        }
        Language language = Language.of(page.language()).orElseThrow();
        record.filter(found -> page.kind().equals("record"))
                .flatMap(found -> new RecordData(site, found, language).of(page.canonical())).ifPresent(graph::add);
        if (page.layout().equals(HOME)) {
            graph.add(website(page, language));
        }
        return graph.isEmpty() ? "" : safe(root.toString());
    }

    private ObjectNode breadcrumbs(PageView page) {
        ObjectNode list = JsonNodeFactory.instance.objectNode().put("@type", "BreadcrumbList");
        ArrayNode steps = list.putArray("itemListElement");
        page.breadcrumbs().forEach(step -> steps.addObject().put("@type", "ListItem").put("position", steps.size())
                .put("name", step.title().replace('\u00a0', ' ')).put("item", site.settings().host() + step.path()));
        return list;
    }

    private ObjectNode website(PageView page, Language language) {
        ObjectNode node = JsonNodeFactory.instance.objectNode().put("@type", "WebSite").put("url", page.canonical())
                .put("name", site.settings().name().in(language)).put("inLanguage", page.language())
                .put("description", site.settings().tagline().in(language).replace('\u00a0', ' '));
        site.types().all().stream().filter(type -> type.field(Role.LAYOUT).isPresent())
                .flatMap(type -> site.list(type, language).stream())
                .filter(record -> record.text(Role.LAYOUT, language).equals(SEARCH) && record.path(language).isPresent())
                .min(Comparator.comparing(SiteRecord::name)).flatMap(record -> record.path(language))
                .ifPresent(path -> node.putObject("potentialAction").put("@type", "SearchAction")
                        .put("query-input", "required name=q").putObject("target").put("@type", "EntryPoint")
                        .put("urlTemplate", site.settings().host() + path + "?q={q}"));
        return node;
    }

    private static String safe(String json) {
        return json.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026")
                .replace("\u2028", "\\u2028").replace("\u2029", "\\u2029");
    }
}
