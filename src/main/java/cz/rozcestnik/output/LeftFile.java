package cz.rozcestnik.output;

import cz.rozcestnik.source.Checksum;
import cz.rozcestnik.source.FileStamp;

/**
 * A file as a build left it on the disk.
 *
 * @param length   in bytes
 * @param checksum of its bytes
 * @param stamp    that it has as long as nobody touches it
 */
record LeftFile(int length, Checksum checksum, FileStamp stamp) {

    /** Returns whether an output has the same bytes, as far as checksums tell. */
    boolean isSame(Output output) {
        return length == output.length() && checksum.equals(output.checksum());
    }
}
