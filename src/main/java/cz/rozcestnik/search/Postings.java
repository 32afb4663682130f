package cz.rozcestnik.search;

/**
 * Where a term stands in one field.
 *
 * @param documents   document numbers, ascending
 * @param frequencies how often it stands in each of them
 */
public record Postings(int[] documents, int[] frequencies) {
    /** Reads so many postings: the distance to each document doubled, plus one where the frequency is 1. */
    static Postings read(BinaryReader in, int count) {
        int[] documents = new int[count];
        int[] frequencies = new int[count];
        int document = -1;
        for (int i = 0; i < count; i++) {
            int code = in.readInt();
            document += code >>> 1;
            documents[i] = document;
            frequencies[i] = (code & 1) == 1 ? 1 : in.readInt();
        }
        return new Postings(documents, frequencies);
    }

    void write(BinaryWriter out) {
        int previous = -1;
        for (int i = 0; i < documents.length; i++) {
            boolean once = frequencies[i] == 1;
            out.writeInt(documents[i] - previous << 1 | (once ? 1 : 0));
            if (!once) {
                out.writeInt(frequencies[i]);
            }
            previous = documents[i];
        }
    }

    int documentFrequency() {
        return documents.length;
    }
}
