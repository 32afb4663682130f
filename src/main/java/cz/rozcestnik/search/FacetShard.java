package cz.rozcestnik.search;

import java.util.ArrayList;
import java.util.List;

/**
 * The values of all facets of a range of documents.
 *
 * <p>Written are the number of documents, then, facet by facet, for each document the number of its values and their places.
 *
 * @param facets for each facet and each document of the range, the places of its values in {@link Facet#values}
 */
public record FacetShard(List<List<int[]>> facets) {
    /** How many documents a shard has; the last one may have fewer. */
    public static final int DOCUMENTS = 4096;

    /** What a script carries once it is packed. */
    public byte[] bytes() {
        BinaryWriter out = new BinaryWriter();
        out.writeInt(facets.get(0).size());
        for (List<int[]> documents : facets) {
            for (int[] places : documents) {
                out.writeInt(places.length);
                for (int place : places) {
                    out.writeInt(place);
                }
            }
        }
        return out.toBytes();
    }

    /**
     * Reads what a script carries: {@link #bytes}, packed.
     *
     * @throws DamagedShardException if it is not whole
     */
    public static FacetShard decode(String text, List<Facet> facets) {
        BinaryReader in = new BinaryReader(Packed.unpack(text));
        int documents = in.readInt();
        List<List<int[]>> all = new ArrayList<>();
        for (Facet facet : facets) {
            List<int[]> byDocument = new ArrayList<>();
            for (int document = 0; document < documents; document++) {
                byDocument.add(places(in, facet.values().size()));
            }
            all.add(byDocument);
        }
        return new FacetShard(all);
    }

    private static int[] places(BinaryReader in, int values) {
        int[] places = new int[in.readCount()];
        for (int i = 0; i < places.length; i++) {
            places[i] = in.readInt();
            if (places[i] < 0 || places[i] >= values) {
                throw new DamagedShardException("unknown value");
            }
        }
        return places;
    }
}
