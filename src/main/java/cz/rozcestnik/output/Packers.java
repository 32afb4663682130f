package cz.rozcestnik.output;

import java.io.Closeable;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** As many packers as threads pack at once: to make one for each file would be dearer than to pack a short one. */
final class Packers implements Closeable {
    private final Queue<Packer> idle = new ConcurrentLinkedQueue<>();
    private volatile boolean closed;

    /** Packs bytes, which nobody may change if they are better left as they are. */
    Packed pack(byte[] bytes) {
        Packer packer = taken().orElseGet(Packer::new);
        Packed packed = packer.pack(bytes);
        idle.add(packer);
        if (closed) {
            close();
        }
        return packed;
    }

    /** Whoever is still packing gives back what he took, and that is closed too. */
    @Override
    public void close() {
        closed = true;
        for (Optional<Packer> next = taken(); next.isPresent(); next = taken()) {
            next.get().close();
        }
    }

    private Optional<Packer> taken() {
        return Optional.ofNullable(idle.poll());
    }
}
