package cz.rozcestnik.search;

/** Says that the bytes of a shard are not what was written: cut short, changed, or of another version. */
public final class DamagedShardException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    DamagedShardException(String message) {
        super(message);
    }
}
