package cz.rozcestnik.search;

/**
 * Where a term stands in one field.
 *
 * @param documents   document numbers, ascending
 * @param frequencies how often it stands in each of them
 * @param norms       length of the field in each of them, as one byte of Lucene's {@code SmallFloat.intToByte4}
 */
public record Postings(int[] documents, int[] frequencies, byte[] norms) {
    /** Of a term that does not stand in the field. */
    public static final Postings NONE = new Postings(new int[0], new int[0], new byte[0]);

    /** Reads so many postings: the distance to each document doubled, plus one where the frequency is 1; then the norms. */
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
        return new Postings(documents, frequencies, in.readBytes(count));
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
        out.writeBytes(norms);
    }

    int documentFrequency() {
        return documents.length;
    }

    /** The place of the document among the postings, or a negative number if it is not there. */
    int find(int document) {
        int low = 0;
        int high = documents.length - 1;
        while (low <= high) {
            int middle = low + high >>> 1;
            if (documents[middle] == document) {
                return middle;
            }
            if (documents[middle] < document) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return -1;
    }
}
