package cz.rozcestnik.output;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where the bytes of an output are. */
sealed interface Content {

    /** Returns the bytes, which nobody may change; throws {@link UncheckedIOException} where the disk fails. */
    byte[] bytes();

    /** Returns the bytes for one who may change them; throws as {@link #bytes} does. */
    default byte[] copy() {
        return bytes();
    }

    /** Bytes in memory, as they are. */
    record Plain(byte[] bytes) implements Content {
        @Override
        public byte[] copy() {
            return bytes.clone();
        }
    }

    /** Bytes in memory, packed. */
    record Dense(Packed packed) implements Content {
        @Override
        public byte[] bytes() {
            return packed.bytes();
        }
    }

    /** Bytes on the disk, at a path in a folder that is not in its place yet. */
    record Written(Path folder, String path) implements Content {
        @Override
        public byte[] bytes() {
            try {
                return Files.readAllBytes(folder.resolve(path));
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
    }
}
