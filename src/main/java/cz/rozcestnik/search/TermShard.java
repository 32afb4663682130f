package cz.rozcestnik.search;

import java.util.ArrayList;
import java.util.List;

/**
 * A range of terms in ascending order with all postings.
 *
 * <p>Written are the number of terms; for each the letters it shares with the one before, the others, and the number
 * of its documents in each field; then the postings in the same order.
 *
 * @param entries the terms
 */
public record TermShard(List<TermEntry> entries) {
    /** How many bytes the terms take before they are packed. */
    public int size() {
        return bytes().length;
    }

    /** What a script carries once it is packed. */
    public byte[] bytes() {
        BinaryWriter out = new BinaryWriter();
        out.writeInt(entries.size());
        String previous = "";
        for (TermEntry entry : entries) {
            writeShared(out, previous, entry.term());
            for (Postings postings : entry.fields()) {
                out.writeInt(postings.documentFrequency());
            }
            previous = entry.term();
        }
        for (TermEntry entry : entries) {
            for (Postings postings : entry.fields()) {
                postings.write(out);
            }
        }
        return out.toBytes();
    }

    /**
     * Reads what a script carries: {@link #bytes}, packed.
     *
     * @throws DamagedShardException if it is not whole
     */
    public static TermShard decode(String text, int fieldCount) {
        BinaryReader in = new BinaryReader(Packed.unpack(text));
        int count = in.readCount();
        List<String> terms = new ArrayList<>();
        int[] frequencies = new int[count * fieldCount];
        String previous = "";
        for (int i = 0; i < count; i++) {
            previous = readShared(in, previous);
            terms.add(previous);
            for (int field = 0; field < fieldCount; field++) {
                frequencies[i * fieldCount + field] = in.readCount();
            }
        }
        List<TermEntry> entries = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            List<Postings> fields = new ArrayList<>();
            for (int field = 0; field < fieldCount; field++) {
                fields.add(Postings.read(in, frequencies[i * fieldCount + field]));
            }
            entries.add(new TermEntry(terms.get(i), fields));
        }
        return new TermShard(entries);
    }

    /** The terms that begin so, in order. */
    List<TermEntry> beginningWith(String prefix) {
        List<TermEntry> found = new ArrayList<>();
        for (TermEntry entry : entries) {
            if (entry.term().startsWith(prefix)) {
                found.add(entry);
            }
        }
        return found;
    }

    /** The place of the term among the entries, which have it. */
    int place(String term) {
        int place = 0;
        while (!entries.get(place).term().equals(term)) {
            place++;
        }
        return place;
    }

    static String readShared(BinaryReader in, String previous) {
        int shared = in.readInt();
        if (shared < 0 || shared > previous.length()) {
            throw new DamagedShardException("term damaged");
        }
        return previous.substring(0, shared) + in.readString();
    }

    static void writeShared(BinaryWriter out, String previous, String term) {
        int shared = sharedLength(previous, term);
        out.writeInt(shared);
        out.writeString(term.substring(shared));
    }

    static int sharedLength(String a, String b) {
        int length = 0;
        while (length < a.length() && length < b.length() && a.charAt(length) == b.charAt(length)) {
            length++;
        }
        return length;
    }
}
