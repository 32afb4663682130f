package cz.rozcestnik.bake;

import cz.rozcestnik.template.Once;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jbake.app.ContentStore;
import org.jbake.app.DocumentList;
import org.jbake.model.DocumentModel;
import org.jbake.model.ModelAttributes;

/**
 * JBake's store of content as a view of a site that nobody can change: it answers from memory and has no database.
 *
 * <p>Documents come in the site's own order. Each caller gets copies of its own. Whatever would write throws
 * {@link UnsupportedOperationException}.
 */
final class SiteContentStore extends ContentStore {
    private static final String NO_DATABASE = "none";
    private static final String POST = "post";
    private static final String PAGE = "page";

    private final Supplier<List<DocumentModel>> documents;

    /** Makes a view of the documents, which are asked for when a tool first wants any. */
    SiteContentStore(Supplier<List<DocumentModel>> documents) {
        super(NO_DATABASE, NO_DATABASE);
        this.documents = new Once<>(documents);
    }

    @Override
    public long getDocumentCount(String type) {
        return ofType(type).count();
    }

    @Override
    public long getPublishedCount(String type) {
        return ofType(type).filter(SiteContentStore::isPublished).count();
    }

    @Override
    public DocumentList<DocumentModel> getDocumentByUri(String sourceUri) {
        return list(documents.get().stream().filter(document -> sourceUri.equals(document.getSourceuri())));
    }

    @Override
    public DocumentList<DocumentModel> getDocumentStatus(String sourceUri) {
        return getDocumentByUri(sourceUri);
    }

    @Override
    public DocumentList<DocumentModel> getPublishedPosts() {
        return getPublishedContent(POST);
    }

    @Override
    public DocumentList<DocumentModel> getPublishedPosts(boolean paged) {
        return list(page(ofType(POST).filter(SiteContentStore::isPublished), paged));
    }

    @Override
    public DocumentList<DocumentModel> getPublishedPostsByTag(String tag) {
        return list(ofType(POST).filter(SiteContentStore::isPublished).filter(tagged(tag)));
    }

    @Override
    public DocumentList<DocumentModel> getPublishedDocumentsByTag(String tag) {
        return list(documents.get().stream().filter(SiteContentStore::isPublished).filter(tagged(tag)));
    }

    @Override
    public DocumentList<DocumentModel> getPublishedPages() {
        return getPublishedContent(PAGE);
    }

    @Override
    public DocumentList<DocumentModel> getPublishedContent(String type) {
        return list(ofType(type).filter(SiteContentStore::isPublished));
    }

    @Override
    public DocumentList<DocumentModel> getAllContent(String type) {
        return list(ofType(type));
    }

    @Override
    public DocumentList<DocumentModel> getAllContent(String type, boolean paged) {
        return list(page(ofType(type), paged));
    }

    @Override
    public DocumentList<DocumentModel> getUnrenderedContent() {
        return new DocumentList<>();
    }

    @Override
    public Set<String> getTags() {
        return tags(ofType(POST).filter(SiteContentStore::isPublished));
    }

    @Override
    public Set<String> getAllTags() {
        return tags(documents.get().stream().filter(SiteContentStore::isPublished));
    }

    @Override
    public boolean isActive() {
        return true;
    }

    @Override
    public void startup() {
        // There is no database to start.
    }

    @Override
    public void close() {
        // There is no database to close.
    }

    @Override
    public void shutdown() {
        // There is no database to shut down.
    }

    @Override
    public void drop() {
        throw readOnly();
    }

    @Override
    public void deleteContent(String uri) {
        throw readOnly();
    }

    @Override
    public void markContentAsRendered(DocumentModel document) {
        throw readOnly();
    }

    @Override
    public void deleteAllByDocType(String type) {
        throw readOnly();
    }

    @Override
    public void updateAndClearCacheIfNeeded(boolean needed, File templates) {
        throw readOnly();
    }

    @Override
    public void addDocument(DocumentModel document) {
        throw readOnly();
    }

    /** Returns the types of which there are documents. */
    Set<String> types() {
        return documents.get().stream().map(DocumentModel::getType).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Returns the document that was made of a file, by its absolute path. */
    Optional<DocumentModel> documentOf(Path file) {
        return documents.get().stream()
                .filter(document -> file.toString().equals(document.getFile()))
                .map(SiteContentStore::copy)
                .findFirst();
    }

    private Stream<DocumentModel> ofType(String type) {
        return documents.get().stream().filter(document -> type.equals(document.getType()));
    }

    private Stream<DocumentModel> page(Stream<DocumentModel> all, boolean paged) {
        return paged && getStart() >= 0 && getLimit() >= 0 ? all.skip(getStart()).limit(getLimit()) : all;
    }

    private static Predicate<DocumentModel> tagged(String tag) {
        return document -> List.of(document.getTags()).contains(tag);
    }

    private static boolean isPublished(DocumentModel document) {
        return ModelAttributes.Status.PUBLISHED.equals(document.getStatus());
    }

    private static Set<String> tags(Stream<DocumentModel> documents) {
        Set<String> tags = new TreeSet<>();
        documents.forEach(document -> tags.addAll(List.of(document.getTags())));
        return tags;
    }

    private static DocumentList<DocumentModel> list(Stream<DocumentModel> documents) {
        DocumentList<DocumentModel> list = new DocumentList<>();
        documents.map(SiteContentStore::copy).forEach(list::add);
        return list;
    }

    private static DocumentModel copy(DocumentModel document) {
        DocumentModel copy = new DocumentModel();
        copy.putAll(document);
        copy.setTags(document.getTags().clone());
        return copy;
    }

    private static UnsupportedOperationException readOnly() {
        return new UnsupportedOperationException("The content store is a read-only view of the site.");
    }
}
