package cz.rozcestnik.site;

import cz.rozcestnik.document.Document;
import cz.rozcestnik.document.Documents;
import cz.rozcestnik.model.Types;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A site with the documents that it was put together from, so that a site of almost the same documents need not be put
 * together from the beginning.
 *
 * @param site      of these documents
 * @param documents of the site
 * @param whole     whether drafts and records before and after their time are among the others
 */
public record AssembledSite(Site site, Documents documents, boolean whole) {
    /** Many changes at once are a new site. */
    private static final int FEW = 100;

    /** Puts documents together. */
    public static AssembledSite of(SiteSettings settings, Types types, Documents documents, LocalDateTime clock, boolean whole) {
        return new AssembledSite(whole ? SiteAssembly.whole(settings, types, documents, clock)
                : SiteAssembly.assemble(settings, types, documents, clock), documents, whole);
    }

    /**
     * Puts other documents together at the same time, with or without drafts as before.
     *
     * <p>The site is the same as from the beginning; it is sooner there where only texts and values of a few published
     * records differ.
     */
    public AssembledSite again(SiteSettings settings, Types types, Documents now) {
        Optional<Site> changed = settings.equals(site.settings()) && types == site.types()
                ? differing(now).flatMap(this::replacing) : Optional.empty();
        return changed.map(made -> new AssembledSite(made, now, whole))
                .orElseGet(() -> of(settings, types, now, site.clock(), whole));
    }

    /** Returns the documents that differ by their files; nothing where other files are there than before, or many differ. */
    private Optional<SortedMap<String, Document>> differing(Documents now) {
        if (now.read().size() != documents.read().size() || !now.written().equals(documents.written())) {
            return Optional.empty();
        }
        SortedMap<String, Document> differing = new TreeMap<>();
        for (int i = 0; i < now.read().size(); i++) {
            Document after = now.read().get(i);
            if (after != documents.read().get(i) && !after.path().equals(documents.read().get(i).path())) {
                return Optional.empty();
            } else if (after != documents.read().get(i)) {
                differing.put(after.path(), after);
            }
        }
        return differing.size() <= FEW ? Optional.of(differing) : Optional.empty();
    }

    /** Returns the site with other texts; nothing where a record is not, or no longer, published. */
    private Optional<Site> replacing(SortedMap<String, Document> texts) {
        Optional<Site> changed = Optional.of(site);
        for (Document text : texts.values()) {
            changed = changed.flatMap(before -> before.record(text.name()).flatMap(record -> ReplacedRecord.in(before, record, text, whole)));
        }
        return changed;
    }
}
