package cz.rozcestnik.search;

import java.util.ArrayList;
import java.util.List;

/**
 * A range of words as texts write them, in the order of their letters.
 *
 * <p>Written are their number; for each the letters it shares with the one before, the others, and its count.
 *
 * @param forms the words
 */
public record WordShard(List<Form> forms) {
    /** What a script carries once it is packed. */
    public byte[] bytes() {
        BinaryWriter out = new BinaryWriter();
        out.writeInt(forms.size());
        String previous = "";
        for (Form form : forms) {
            TermShard.writeShared(out, previous, form.written());
            out.writeInt(form.count());
            previous = form.written();
        }
        return out.toBytes();
    }

    /**
     * Reads what a script carries: {@link #bytes}, packed.
     *
     * @throws DamagedShardException if it is not whole
     */
    public static WordShard decode(String text) {
        BinaryReader in = new BinaryReader(Packed.unpack(text));
        List<Form> forms = new ArrayList<>();
        String previous = "";
        for (int i = in.readCount(); i > 0; i--) {
            previous = TermShard.readShared(in, previous);
            if (previous.isEmpty()) {
                throw new DamagedShardException("word damaged");
            }
            forms.add(Form.of(previous, in.readInt()));
        }
        return new WordShard(forms);
    }
}
