package cz.rozcestnik.publish.search;

import cz.rozcestnik.output.Output;
import cz.rozcestnik.search.DocumentBlock;
import cz.rozcestnik.search.Facet;
import cz.rozcestnik.search.Form;
import cz.rozcestnik.search.Manifest;
import cz.rozcestnik.search.PositionShard;
import cz.rozcestnik.search.SearchField;
import cz.rozcestnik.search.StoredDocument;
import cz.rozcestnik.search.TermEntry;
import cz.rozcestnik.search.TermShard;
import cz.rozcestnik.search.Word;
import cz.rozcestnik.search.WordShard;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.Terms;
import org.apache.lucene.search.DocIdSetIterator;

/** Exports an index of one segment as shards for browsers. */
final class ShardExporter {
    private static final int SHARD_BYTES = 4096;
    private static final int BLOCK_BYTES = 4096;
    /** Words of a shard: some four to eight kilobytes. */
    private static final int WORDS = 1000;
    private static final int TEXT_LENGTH = 600;

    private final LeafReader reader;
    private final List<SearchEntry> entries;
    private final FieldWeights weights;
    private final ShardFiles files;

    ShardExporter(LeafReader reader, List<SearchEntry> entries, FieldWeights weights, ShardFiles files) {
        this.reader = reader;
        this.entries = entries;
        this.weights = weights;
        this.files = files;
    }

    /** Makes the shards of all terms and documents and the manifest that names them. */
    Manifest export(String language) throws IOException {
        List<SearchField> fields = new ArrayList<>();
        for (IndexField field : IndexField.values()) {
            fields.add(field(field));
        }
        return new Manifest(language, entries.size(), fields, SearchFacets.NAMES.stream().map(this::facet).toList(), termShards(), wordShards(), documentBlocks());
    }

    private SearchField field(IndexField field) throws IOException {
        byte[] norms = new byte[entries.size()];
        NumericDocValues values = reader.getNormValues(field.fieldName());
        if (values != null) {
            while (values.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                norms[values.docID()] = (byte) values.longValue();
            }
        }
        Terms terms = reader.terms(field.fieldName());
        int documents = terms == null ? 0 : terms.getDocCount();
        int words = terms == null ? 0 : Math.toIntExact(terms.getSumTotalTermFreq());
        return new SearchField(field.fieldName(), weights.of(field), documents, words, norms);
    }

    private Facet facet(String name) {
        Set<String> all = new TreeSet<>();
        entries.forEach(entry -> all.addAll(entry.values(name)));
        List<String> values = List.copyOf(all);
        List<List<Integer>> byDocument = new ArrayList<>();
        for (SearchEntry entry : entries) {
            byDocument.add(entry.values(name).stream().map(values::indexOf).toList());
        }
        return new Facet(name, values, byDocument);
    }

    private List<Manifest.TermShardName> termShards() throws IOException {
        List<Manifest.TermShardName> names = new ArrayList<>();
        List<Occurrences> open = new ArrayList<>();
        int openSize = 0;
        for (List<Occurrences> key : new TermDictionary(reader).keys()) {
            int size = new TermShard("", key.stream().map(Occurrences::term).toList()).size();
            if (!open.isEmpty() && openSize + size > SHARD_BYTES) {
                names.add(close(open));
                open = new ArrayList<>();
                openSize = 0;
            }
            open.addAll(key);
            openSize += size;
        }
        if (!open.isEmpty()) {
            names.add(close(open));
        }
        return names;
    }

    private Manifest.TermShardName close(List<Occurrences> found) {
        List<TermEntry> terms = found.stream().map(Occurrences::term).toList();
        String positions = files.add(new PositionShard(found.stream().map(Occurrences::places).toList()).encode());
        String first = terms.get(0).term();
        String key = first.substring(0, first.indexOf(Word.SEPARATOR));
        return new Manifest.TermShardName(key, files.add(new TermShard(positions, terms).encode()));
    }

    private List<Manifest.TermShardName> wordShards() throws IOException {
        List<Manifest.TermShardName> names = new ArrayList<>();
        List<Form> forms = WrittenWords.of(reader);
        for (int start = 0; start < forms.size(); start += WORDS) {
            List<Form> shard = forms.subList(start, Math.min(start + WORDS, forms.size()));
            names.add(new Manifest.TermShardName(shard.get(0).letters(), files.add(new WordShard(shard).encode())));
        }
        return names;
    }

    private List<Manifest.DocumentBlockName> documentBlocks() {
        List<Manifest.DocumentBlockName> names = new ArrayList<>();
        List<StoredDocument> open = new ArrayList<>();
        int first = 0;
        for (int document = 0; document < entries.size(); document++) {
            open.add(stored(entries.get(document)));
            boolean last = document == entries.size() - 1;
            if (last || new DocumentBlock(open).size() >= BLOCK_BYTES) {
                names.add(new Manifest.DocumentBlockName(first, files.add(new DocumentBlock(open).encode())));
                open = new ArrayList<>();
                first = document + 1;
            }
        }
        return names;
    }

    private static StoredDocument stored(SearchEntry entry) {
        return new StoredDocument(
                entry.path(), entry.title(), entry.summary(), entry.type(), beginning(entry.prose()), entry.standing());
    }

    private static String beginning(String text) {
        if (text.length() <= TEXT_LENGTH) {
            return text;
        }
        int space = text.lastIndexOf(' ', TEXT_LENGTH);
        return text.substring(0, space > 0 ? space : TEXT_LENGTH);
    }
}
