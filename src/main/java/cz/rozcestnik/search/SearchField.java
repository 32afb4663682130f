package cz.rozcestnik.search;

/**
 * What scoring knows of a field of the index.
 *
 * @param name               title, keywords, summary or body
 * @param weight             what its scores are multiplied by
 * @param documentCount      how many documents have the field
 * @param totalTermFrequency how many words it has in all documents
 * @param norms              its length in each document, as one byte of Lucene's {@code SmallFloat.intToByte4}
 */
public record SearchField(String name, float weight, int documentCount, int totalTermFrequency, byte[] norms) {
    static SearchField read(BinaryReader in, int documents) {
        String name = in.readString();
        float weight = Float.intBitsToFloat(in.readFixedInt());
        return new SearchField(name, weight, in.readInt(), in.readInt(), in.readBytes(documents));
    }

    void write(BinaryWriter out) {
        out.writeString(name);
        out.writeFixedInt(Float.floatToIntBits(weight));
        out.writeInt(documentCount);
        out.writeInt(totalTermFrequency);
        out.writeBytes(norms);
    }
}
