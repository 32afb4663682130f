package cz.rozcestnik.search;

import java.util.ArrayList;
import java.util.List;

/**
 * What a client must know of an index before it loads any shard.
 *
 * @param language      ISO 639-1 code
 * @param documentCount how many records the index holds
 * @param fields        fields in the order of postings
 * @param facets        what results can be filtered by
 * @param demotions     which documents are ranked lower than their words deserve
 * @param terms         shards of terms by their keys; the positions of a shard have its name and {@link #POSITIONS}
 * @param words         shards of words as they are written, by their letters
 * @param turnedWords   the same words by their letters from the second on, with the first letter at the end
 * @param columns       shards of the values of facets, of {@link FacetShard#DOCUMENTS} each
 * @param documents     blocks of stored documents, with as many documents each as it says
 */
public record Manifest(
        String language,
        int documentCount,
        List<SearchField> fields,
        List<Facet> facets,
        Demotions demotions,
        ShardDirectory terms,
        ShardDirectory words,
        ShardDirectory turnedWords,
        ShardNames columns,
        DocumentNames documents) {
    /** Grows with every change of the format, of words or of stems. */
    public static final int VERSION = 6;
    /** What the name of a shard's positions ends with. */
    public static final String POSITIONS = "p";

    /** Of an index that holds nothing. */
    public static Manifest empty(String language) {
        ShardNames none = new ShardNames(0, new ArrayList<>());
        ShardDirectory nothing = new ShardDirectory(new ArrayList<>(), new ArrayList<>(), none);
        return new Manifest(language, 0, new ArrayList<>(), new ArrayList<>(),
                new Demotions(new ArrayList<>(), new ArrayList<>()), nothing, nothing, nothing, none, new DocumentNames(1, none));
    }

    /** The text that a script carries. */
    public String encode() {
        BinaryWriter out = new BinaryWriter();
        out.writeInt(VERSION);
        out.writeString(language);
        out.writeInt(documentCount);
        out.writeInt(fields.size());
        fields.forEach(field -> field.write(out));
        out.writeInt(facets.size());
        facets.forEach(facet -> facet.write(out));
        demotions.write(out);
        terms.write(out);
        words.write(out);
        turnedWords.write(out);
        columns.write(out);
        documents.write(out);
        return Packed.pack(out.toBytes());
    }

    /**
     * Reads what {@link #encode} wrote.
     *
     * @throws DamagedShardException if it is not whole or of another version
     */
    public static Manifest decode(String text) {
        BinaryReader in = new BinaryReader(Packed.unpack(text));
        if (in.readInt() != VERSION) {
            throw new DamagedShardException("another version");
        }
        String language = in.readString();
        int documentCount = in.readInt();
        List<SearchField> fields = new ArrayList<>();
        for (int i = in.readCount(); i > 0; i--) {
            fields.add(SearchField.read(in));
        }
        List<Facet> facets = new ArrayList<>();
        for (int i = in.readCount(); i > 0; i--) {
            facets.add(Facet.read(in));
        }
        return new Manifest(language, documentCount, fields, facets, Demotions.read(in), ShardDirectory.read(in),
                ShardDirectory.read(in), ShardDirectory.read(in), ShardNames.read(in), DocumentNames.read(in));
    }
}
