package cz.rozcestnik.search;

import java.util.ArrayList;
import java.util.List;

/**
 * Where the terms of a {@link TermShard} stand, for phrases.
 *
 * <p>Written are, in the order of the terms, their fields and their documents, the distances of each place to the one
 * before; how many there are is known from the terms.
 *
 * @param terms for each term and field, the places in each of its documents, ascending
 */
public record PositionShard(List<List<int[][]>> terms) {
    /** What a script carries once it is packed. */
    public byte[] bytes() {
        BinaryWriter out = new BinaryWriter();
        for (List<int[][]> fields : terms) {
            for (int[][] documents : fields) {
                for (int[] places : documents) {
                    int previous = 0;
                    for (int place : places) {
                        out.writeInt(place - previous);
                        previous = place;
                    }
                }
            }
        }
        return out.toBytes();
    }

    /**
     * Reads what {@link #bytes} wrote.
     *
     * @throws DamagedShardException if it is not whole
     */
    public static PositionShard decode(byte[] bytes, TermShard shard) {
        BinaryReader in = new BinaryReader(bytes);
        List<List<int[][]>> terms = new ArrayList<>();
        for (TermEntry term : shard.entries()) {
            List<int[][]> fields = new ArrayList<>();
            for (Postings postings : term.fields()) {
                int[][] documents = new int[postings.documentFrequency()][];
                for (int i = 0; i < documents.length; i++) {
                    documents[i] = places(in, postings.frequencies()[i]);
                }
                fields.add(documents);
            }
            terms.add(fields);
        }
        return new PositionShard(terms);
    }

    private static int[] places(BinaryReader in, int count) {
        int[] places = new int[count];
        int place = 0;
        for (int i = 0; i < count; i++) {
            place += in.readInt();
            places[i] = place;
        }
        return places;
    }
}
