package cz.rozcestnik.search;

import java.util.ArrayList;
import java.util.List;

/**
 * Records that are ranked lower than their words deserve, since they are closed, over or long unverified.
 *
 * <p>Written are their number, then for each the distance to the one before and its worth.
 *
 * @param documents their numbers, ascending
 * @param worths    what each is worth, in 64ths: 1 to 63; scores are multiplied by it, others by 1
 */
public record Demotions(List<Integer> documents, List<Integer> worths) {
    /** What a record is worth that is ranked by its words alone. */
    public static final int FULL = 64;

    static Demotions read(BinaryReader in) {
        List<Integer> documents = new ArrayList<>();
        List<Integer> worths = new ArrayList<>();
        int document = -1;
        for (int i = in.readCount(); i > 0; i--) {
            document += in.readInt();
            documents.add(document);
            worths.add(in.readInt());
        }
        return new Demotions(documents, worths);
    }

    void write(BinaryWriter out) {
        out.writeInt(documents.size());
        int previous = -1;
        for (int i = 0; i < documents.size(); i++) {
            out.writeInt(documents.get(i) - previous);
            out.writeInt(worths.get(i));
            previous = documents.get(i);
        }
    }

    /** The factors of so many documents; each has few binary digits, so that a product is rounded only once. */
    float[] factors(int documentCount) {
        float[] factors = new float[documentCount];
        for (int document = 0; document < documentCount; document++) {
            factors[document] = 1;
        }
        for (int i = 0; i < documents.size(); i++) {
            if (documents.get(i) < documentCount) {
                factors[documents.get(i)] = worths.get(i) / (float) FULL;
            }
        }
        return factors;
    }
}
