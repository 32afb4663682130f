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
 * @param terms         shards of terms, in the order of their first keys
 * @param words         shards of words as they are written, in the order of their first letters
 * @param documents     blocks of stored documents, in the order of their first documents
 */
public record Manifest(
        String language,
        int documentCount,
        List<SearchField> fields,
        List<Facet> facets,
        List<TermShardName> terms,
        List<TermShardName> words,
        List<DocumentBlockName> documents) {
    /** Grows with every change of the format, of words or of stems. */
    public static final int VERSION = 2;

    /**
     * Where the terms of a range of keys are, or the words of a range of letters.
     *
     * @param firstKey the first key in it, or the letters of the first word
     * @param name     name of the shard
     */
    public record TermShardName(String firstKey, String name) {
    }

    /**
     * Where a run of stored documents is.
     *
     * @param first number of the first document in it
     * @param name  name of the shard
     */
    public record DocumentBlockName(int first, String name) {
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
        write(terms, out);
        write(words, out);
        out.writeInt(documents.size());
        for (DocumentBlockName block : documents) {
            out.writeInt(block.first());
            out.writeString(block.name());
        }
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
        int documentCount = in.readCount();
        List<SearchField> fields = new ArrayList<>();
        for (int i = in.readCount(); i > 0; i--) {
            fields.add(SearchField.read(in, documentCount));
        }
        List<Facet> facets = new ArrayList<>();
        for (int i = in.readCount(); i > 0; i--) {
            facets.add(Facet.read(in, documentCount));
        }
        List<TermShardName> terms = readNames(in);
        List<TermShardName> words = readNames(in);
        List<DocumentBlockName> documents = new ArrayList<>();
        for (int i = in.readCount(); i > 0; i--) {
            documents.add(new DocumentBlockName(in.readInt(), in.readString()));
        }
        return new Manifest(language, documentCount, fields, facets, terms, words, documents);
    }

    private static void write(List<TermShardName> shards, BinaryWriter out) {
        out.writeInt(shards.size());
        for (TermShardName shard : shards) {
            out.writeString(shard.firstKey());
            out.writeString(shard.name());
        }
    }

    private static List<TermShardName> readNames(BinaryReader in) {
        List<TermShardName> names = new ArrayList<>();
        for (int i = in.readCount(); i > 0; i--) {
            names.add(new TermShardName(in.readString(), in.readString()));
        }
        return names;
    }

    /** Names of the shards that may hold terms which begin so, in order. */
    List<String> termShards(String prefix) {
        return shards(terms, prefix);
    }

    /** Names of the shards that may hold words whose letters begin so, in order. */
    List<String> wordShards(String prefix) {
        return shards(words, prefix);
    }

    private static List<String> shards(List<TermShardName> terms, String prefix) {
        int low = 0;
        int high = terms.size();
        while (low < high) {
            int middle = low + high >>> 1;
            if (terms.get(middle).firstKey().compareTo(prefix) <= 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        List<String> names = new ArrayList<>();
        if (low > 0) {
            names.add(terms.get(low - 1).name());
        }
        while (low < terms.size() && terms.get(low).firstKey().startsWith(prefix)) {
            names.add(terms.get(low++).name());
        }
        return names;
    }

    /** The block that holds the document. */
    DocumentBlockName block(int document) {
        int low = 0;
        int high = documents.size();
        while (high - low > 1) {
            int middle = low + high >>> 1;
            if (documents.get(middle).first() <= document) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return documents.get(low);
    }
}
