package cz.rozcestnik.publish.search;

import static org.assertj.core.api.Assertions.assertThat;

import cz.rozcestnik.document.RecordName;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.Directory;
import org.junit.jupiter.api.Test;

class TermDictionaryTest {
    /** In UTF-16 the letters of the second plane stand before the last ones of the first, in UTF-8 after them. */
    private static final List<SearchEntry> ENTRIES = List.of(
            entry("one", "\uf900\uf901 \ud800\udc80\ud800\udc81 zebra", "\ud800\udc80\ud800\udc82 \uf900\uf902 a"),
            entry("two", "\uf900\uf902 \ud800\udc80\ud800\udc82", "\uf900\uf901 \ud800\udc80\ud800\udc81 \uf900\uf903"));

    @Test
    void terms_come_in_the_order_of_browsers_with_all_that_lucene_knows_of_them() throws IOException {
        try (Directory directory = SearchIndex.write("en", ENTRIES, FieldWeights.DEFAULT);
                DirectoryReader reader = DirectoryReader.open(directory)) {
            LeafReader leaf = reader.leaves().get(0).reader();

            List<Occurrences> all = all(new TermDictionary(leaf));

            assertThat(all).extracting(term -> term.term().term()).isSorted().doesNotHaveDuplicates()
                    .anyMatch(term -> term.startsWith("\ud800\udc80")).anyMatch(term -> term.startsWith("\uf900\uf903"));
            for (Occurrences term : all) {
                for (IndexField field : IndexField.values()) {
                    assertThat(term.term().fields().get(field.ordinal()).documents()).as(term.term().term())
                            .hasSize(leaf.docFreq(new Term(field.fieldName(), term.term().term())));
                }
            }
        }
    }

    private static List<Occurrences> all(TermDictionary dictionary) throws IOException {
        List<Occurrences> all = new ArrayList<>();
        for (List<Occurrences> key = dictionary.nextKey(); !key.isEmpty(); key = dictionary.nextKey()) {
            all.addAll(key);
        }
        return all;
    }

    private static SearchEntry entry(String name, String title, String body) {
        return new SearchEntry(new RecordName("service", name), "en", "Service", "en/" + name + ".html", title, "", List.of(), body);
    }
}
