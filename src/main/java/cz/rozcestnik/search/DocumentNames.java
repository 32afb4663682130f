package cz.rozcestnik.search;

/**
 * Which blocks hold the stored documents.
 *
 * @param perBlock how many documents a block has; the last one may have fewer
 * @param blocks   names of the blocks
 */
public record DocumentNames(int perBlock, ShardNames blocks) {
    static DocumentNames read(BinaryReader in) {
        int perBlock = in.readInt();
        if (perBlock < 1) {
            throw new DamagedShardException("empty blocks");
        }
        return new DocumentNames(perBlock, ShardNames.read(in));
    }

    void write(BinaryWriter out) {
        out.writeInt(perBlock);
        blocks.write(out);
    }

    /** Name of the block that holds the document. */
    String block(int document) {
        return blocks.get(document / perBlock);
    }

    /** The place of the document in its block. */
    int place(int document) {
        return document % perBlock;
    }
}
