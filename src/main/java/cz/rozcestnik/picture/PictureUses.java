package cz.rozcestnik.picture;

import cz.rozcestnik.document.Document;
import cz.rozcestnik.model.Attachment;
import cz.rozcestnik.model.Value;
import cz.rozcestnik.problem.Place;
import cz.rozcestnik.site.Embedded;
import cz.rozcestnik.site.Proses;
import cz.rozcestnik.site.Site;
import java.util.Collection;
import java.util.SortedMap;
import java.util.TreeMap;

/** Finds which files published records show as pictures, and where each is named first. */
final class PictureUses {
    private final Collection<String> files;
    private final SortedMap<String, Use> uses = new TreeMap<>();

    private PictureUses(Collection<String> files) {
        this.files = files;
    }

    /** A file that is shown, and where it is named. */
    record Use(Attachment file, Place place) {
    }

    /** Returns the uses by the paths of the files from the folder of content. */
    static SortedMap<String, Use> of(Site site, Collection<String> files) {
        return of(site.records().values().stream().flatMap(record -> record.versions().values().stream()).toList(), files);
    }

    /** Returns the uses in documents. */
    static SortedMap<String, Use> of(Collection<Document> documents, Collection<String> files) {
        PictureUses found = new PictureUses(files);
        documents.forEach(found::collect);
        return found.uses;
    }

    private void collect(Document document) {
        document.values().forEach((field, value) -> collect(value, document, field));
        Proses.of(document).forEach(prose -> prose.images().forEach(image ->
                Embedded.find(image.target(), document.name(), files).ifPresent(file -> add(file, image.place()))));
    }

    private void collect(Value value, Document document, String field) {
        if (value instanceof Value.Image image) {
            add(image.file(), document.place(field));
        } else if (value instanceof Value.Items items) {
            items.values().forEach(item -> collect(item, document, field));
        } else if (value instanceof Value.Group group) {
            group.values().values().forEach(part -> collect(part, document, field));
        }
    }

    private void add(Attachment file, Place place) {
        uses.putIfAbsent(file.normal(), new Use(file, place));
    }
}
