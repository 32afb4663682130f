package cz.rozcestnik.search;

import java.util.ArrayList;
import java.util.List;

/**
 * A run of stored documents.
 *
 * @param documents in the order of their numbers
 */
public record DocumentBlock(List<StoredDocument> documents) {
    /** What a script carries once it is packed. */
    public byte[] bytes() {
        BinaryWriter out = new BinaryWriter();
        out.writeInt(documents.size());
        documents.forEach(document -> document.write(out));
        return out.toBytes();
    }

    /**
     * Reads what a script carries: {@link #bytes}, packed.
     *
     * @throws DamagedShardException if it is not whole
     */
    public static DocumentBlock decode(String text) {
        BinaryReader in = new BinaryReader(Packed.unpack(text));
        List<StoredDocument> documents = new ArrayList<>();
        for (int i = in.readCount(); i > 0; i--) {
            documents.add(StoredDocument.read(in));
        }
        return new DocumentBlock(documents);
    }
}
