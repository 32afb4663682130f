package cz.rozcestnik.bake;

import cz.rozcestnik.document.Document;
import cz.rozcestnik.language.Language;
import cz.rozcestnik.markdown.HtmlWriter;
import cz.rozcestnik.model.ContentType;
import cz.rozcestnik.model.Role;
import cz.rozcestnik.model.Value;
import cz.rozcestnik.site.Links;
import cz.rozcestnik.site.Site;
import cz.rozcestnik.site.SiteRecord;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.jbake.model.DocumentModel;
import org.jbake.model.ModelAttributes;

/**
 * The records of a site as JBake's documents, one for each language in which a record has a text of its own.
 *
 * <p>They come in the order of the site's types and lists. Links lead from the record's page to others; where a record
 * has no page, from the root of the site.
 */
final class SiteDocuments {

    private final Site site;
    private final Path root;

    /** Makes the documents of a site whose files lie in a folder. */
    SiteDocuments(Site site, Path root) {
        this.site = site;
        this.root = root;
    }

    List<DocumentModel> all() {
        List<DocumentModel> documents = new ArrayList<>();
        for (ContentType type : site.types().all()) {
            for (Language language : site.settings().languages()) {
                site.list(type, language).stream()
                        .filter(record -> record.speaks(language))
                        .forEach(record -> documents.add(document(record, language)));
            }
        }
        return documents;
    }

    private DocumentModel document(SiteRecord record, Language language) {
        Document source = record.version(language);
        String uri = record.path(language).orElse("");
        String rootPath = "../".repeat((int) uri.chars().filter(c -> c == '/').count());
        DocumentModel document = DocumentModel.createDefaultDocumentModel();
        document.setType(record.type().name());
        document.setName(record.name().name());
        document.put("language", language.code());
        document.setTitle(record.title(language));
        document.put("summary", record.text(Role.SUMMARY, language));
        document.setStatus(ModelAttributes.Status.PUBLISHED);
        document.setRendered(true);
        document.setUri(uri);
        document.setRootPath(rootPath);
        document.setSourceUri(source.path());
        document.setFile(root.resolve(source.path()).toString());
        document.setTags(keywords(record, language));
        document.setBody(html(source, rootPath));
        verified(record).ifPresent(document::setDate);
        return document;
    }

    private String html(Document source, String rootPath) {
        return HtmlWriter.write(source.body(), written -> address(written, source, rootPath));
    }

    private String address(String written, Document source, String rootPath) {
        return Links.target(written, source.path()) instanceof Links.Target.ToRecord to
                ? site.record(to.name()).flatMap(record -> record.path(source.language()))
                        .map(path -> rootPath + path + (to.anchor().isEmpty() ? "" : "#" + to.anchor()))
                        .orElse(written)
                : written;
    }

    private static String[] keywords(SiteRecord record, Language language) {
        List<String> words = new ArrayList<>();
        record.value(Role.KEYWORDS, language).ifPresent(value -> texts(value, words));
        return words.toArray(String[]::new);
    }

    private static void texts(Value value, List<String> words) {
        if (value instanceof Value.Text text) {
            words.add(text.text());
        } else if (value instanceof Value.Items items) {
            items.values().forEach(item -> texts(item, words));
        }
    }

    private static Optional<Date> verified(SiteRecord record) {
        return record.value(Role.VERIFIED, record.original())
                .filter(Value.Day.class::isInstance)
                .map(value -> Date.from(((Value.Day) value).day().atStartOfDay(Value.Moment.ZONE).toInstant()));
    }
}
