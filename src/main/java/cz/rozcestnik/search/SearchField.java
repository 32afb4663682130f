package cz.rozcestnik.search;

/**
 * What scoring knows of a field of the index.
 *
 * @param name               title, keywords, summary, body, synonyms or forms
 * @param weight             what its scores are multiplied by
 * @param documentCount      how many documents have the field
 * @param totalTermFrequency how many words it has in all documents
 */
public record SearchField(String name, float weight, int documentCount, int totalTermFrequency) {
    static SearchField read(BinaryReader in) {
        String name = in.readString();
        float weight = Float.intBitsToFloat(in.readFixedInt());
        return new SearchField(name, weight, in.readInt(), in.readInt());
    }

    void write(BinaryWriter out) {
        out.writeString(name);
        out.writeFixedInt(Float.floatToIntBits(weight));
        out.writeInt(documentCount);
        out.writeInt(totalTermFrequency);
    }
}
