package cz.rozcestnik.bake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.jbake.app.DocumentList;
import org.jbake.model.DocumentModel;
import org.junit.jupiter.api.Test;

class SiteContentStoreTest {
    private final SiteContentStore store = new SiteContentStore(() -> List.of(
            document("service", "a.cs.md", "published", "dluhy", "bydlení"),
            document("service", "b.cs.md", "published", "děti"),
            document("service", "c.cs.md", "draft", "dluhy"),
            document("guide", "d.cs.md", "published", "dluhy")));

    @Test
    void answersByTypeInTheOrderOfTheSite() {
        assertThat(uris(store.getAllContent("service"))).containsExactly("a.cs.md", "b.cs.md", "c.cs.md");
        assertThat(uris(store.getPublishedContent("service"))).containsExactly("a.cs.md", "b.cs.md");
        assertThat(store.getDocumentCount("service")).isEqualTo(3);
        assertThat(store.getPublishedCount("service")).isEqualTo(2);
        assertThat(store.getAllContent("unheard-of")).isEmpty();
    }

    @Test
    void answersByTagAndByFile() {
        assertThat(uris(store.getPublishedDocumentsByTag("dluhy"))).containsExactly("a.cs.md", "d.cs.md");
        assertThat(store.getAllTags()).containsExactlyInAnyOrder("bydlení", "dluhy", "děti");
        assertThat(uris(store.getDocumentByUri("d.cs.md"))).containsExactly("d.cs.md");
    }

    @Test
    void answersPageByPage() {
        store.setStart(1);
        store.setLimit(1);

        assertThat(uris(store.getAllContent("service", true))).containsExactly("b.cs.md");
    }

    @Test
    void whatAToolDoesToItsCopyNobodyElseSees() {
        DocumentModel copy = store.getAllContent("guide").get(0);
        copy.setTitle("spoilt");
        copy.getTags()[0] = "spoilt";

        assertThat(store.getAllContent("guide").get(0).getTitle()).isEqualTo("d.cs.md");
        assertThat(store.getAllTags()).doesNotContain("spoilt");
    }

    @Test
    void refusesToBeWrittenInto() {
        assertThatThrownBy(() -> store.addDocument(new DocumentModel()))
                .isInstanceOf(UnsupportedOperationException.class)
                .hasMessageContaining("read-only");
        assertThatThrownBy(() -> store.deleteContent("a.cs.md")).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(store::drop).isInstanceOf(UnsupportedOperationException.class);
    }

    private static List<String> uris(DocumentList<DocumentModel> documents) {
        return documents.stream().map(DocumentModel::getSourceuri).toList();
    }

    private static DocumentModel document(String type, String sourceUri, String status, String... tags) {
        DocumentModel document = new DocumentModel();
        document.setType(type);
        document.setSourceUri(sourceUri);
        document.setTitle(sourceUri);
        document.setStatus(status);
        document.setTags(tags);
        return document;
    }
}
