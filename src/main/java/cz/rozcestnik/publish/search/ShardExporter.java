package cz.rozcestnik.publish.search;

import cz.rozcestnik.model.Nuts;
import cz.rozcestnik.output.Output;
import cz.rozcestnik.output.OutputStore;
import cz.rozcestnik.search.Demotions;
import cz.rozcestnik.search.DocumentBlock;
import cz.rozcestnik.search.DocumentNames;
import cz.rozcestnik.search.Facet;
import cz.rozcestnik.search.FacetShard;
import cz.rozcestnik.search.Form;
import cz.rozcestnik.search.Manifest;
import cz.rozcestnik.search.SearchField;
import cz.rozcestnik.search.ShardDirectory;
import cz.rozcestnik.search.ShardNames;
import cz.rozcestnik.search.StoredDocument;
import cz.rozcestnik.search.WordShard;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.Terms;

/** Exports an index of one segment as shards for browsers. */
final class ShardExporter {
    /** Words of a shard: some four to eight kilobytes. */
    private static final int WORDS = 1000;
    /** Up to so many records have a block each. */
    private static final int FEW = 4096;
    /** Of what is kept of the prose; it ends with a word. */
    static final int TEXT_LENGTH = 600;

    private final LeafReader reader;
    private final List<SearchEntry> entries;
    private final FieldWeights weights;
    private final OutputStore store;
    private final List<Output> outputs = new ArrayList<>();

    /** Exports entries that are indexed; a store may still have some of the files. */
    ShardExporter(LeafReader reader, List<SearchEntry> entries, FieldWeights weights, OutputStore store) {
        this.reader = reader;
        this.entries = entries;
        this.weights = weights;
        this.store = store;
    }

    /** Makes the shards of all terms and documents and the manifest that names them. */
    Manifest export(String language) throws IOException {
        List<SearchField> fields = new ArrayList<>();
        for (IndexField field : IndexField.values()) {
            fields.add(field(field));
        }
        List<Facet> facets = SearchFacets.NAMES.stream().map(this::facet).toList();
        List<Form> words = WrittenWords.of(reader);
        return new Manifest(language, entries.size(), fields, facets, demotions(), new TermExport(reader, language, outputs, store).export(),
                words("words", words, language), words("turned", WrittenWords.sorted(words.stream().map(Form::turned)), language),
                columns(facets, language), documents(language));
    }

    /** The files of the shards, once they were exported. */
    List<Output> outputs() {
        return List.copyOf(outputs);
    }

    private SearchField field(IndexField field) throws IOException {
        Terms terms = reader.terms(field.fieldName());
        int documents = terms == null ? 0 : terms.getDocCount();
        int words = terms == null ? 0 : Math.toIntExact(terms.getSumTotalTermFreq());
        return new SearchField(field.fieldName(), weights.of(field), documents, words);
    }

    private Demotions demotions() {
        List<Integer> documents = IntStream.range(0, entries.size())
                .filter(document -> entries.get(document).ranking().worth() < Demotions.FULL).boxed().toList();
        return new Demotions(documents, documents.stream().map(document -> entries.get(document).ranking().worth()).toList());
    }

    private Facet facet(String name) {
        Set<String> all = new TreeSet<>();
        entries.forEach(entry -> all.addAll(entry.values(name)));
        return new Facet(name, List.copyOf(all));
    }

    /** Words in the order of their letters. */
    private ShardDirectory words(String kind, List<Form> forms, String language) {
        ShardFiles files = new ShardFiles(kind, language, outputs, store);
        List<String> letters = new ArrayList<>();
        List<Integer> sizes = new ArrayList<>();
        String last = "";
        for (int start = 0; start < forms.size();) {
            int end = Math.min(start + WORDS, forms.size());
            while (end < forms.size() && forms.get(end).letters().equals(forms.get(end - 1).letters())) {
                end++;
            }
            letters.add(ShardDirectory.separator(last, forms.get(start).letters()));
            last = forms.get(end - 1).letters();
            sizes.add((end - start) / ShardDirectory.DOZEN);
            files.add(new WordShard(forms.subList(start, end)).bytes());
            start = end;
        }
        return new ShardDirectory(letters, sizes, files.names());
    }

    private ShardNames columns(List<Facet> facets, String language) {
        ShardFiles files = new ShardFiles("facets", language, outputs, store);
        for (int start = 0; start < entries.size(); start += FacetShard.DOCUMENTS) {
            List<SearchEntry> range = entries.subList(start, Math.min(start + FacetShard.DOCUMENTS, entries.size()));
            List<List<int[]>> columns = new ArrayList<>();
            for (Facet facet : facets) {
                columns.add(range.stream().map(entry -> entry.values(facet.name()).stream()
                        .mapToInt(facet.values()::indexOf).toArray()).toList());
            }
            files.add(new FacetShard(columns).bytes());
        }
        return files.names();
    }

    /** More to a block the more records there are: ten hits take that many more bytes, and the site has fewer files. */
    private DocumentNames documents(String language) {
        int perBlock = Math.max(1, (int) Math.ceil(Math.sqrt(entries.size() / (double) FEW)));
        ShardFiles files = new ShardFiles("documents", language, outputs, store);
        for (int start = 0; start < entries.size(); start += perBlock) {
            files.add(new DocumentBlock(entries.subList(start, Math.min(start + perBlock, entries.size())).stream()
                    .map(ShardExporter::stored).toList()).bytes());
        }
        return new DocumentNames(perBlock, files.names());
    }

    /** What holds everywhere is told without a region. */
    private static StoredDocument stored(SearchEntry entry) {
        List<String> regions = entry.values(SearchFacets.REGION);
        return new StoredDocument(entry.path(), entry.title(), entry.summary(), entry.type(), beginning(entry.prose()),
                regions.size() < Nuts.REGIONS.size() ? regions : List.of(), entry.standing());
    }

    private static String beginning(String text) {
        if (text.length() <= TEXT_LENGTH) {
            return text;
        }
        int space = text.lastIndexOf(' ', TEXT_LENGTH);
        return text.substring(0, space > 0 ? space : TEXT_LENGTH);
    }
}
