package cz.rozcestnik.command;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Where results go: a reader that wants no more of them, such as {@code head}, is no failure. */
final class ResultStream extends FilterOutputStream {

    ResultStream(OutputStream out) {
        super(out);
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        try {
            out.write(bytes, from, length);
        } catch (IOException failure) {
            if (!String.valueOf(failure.getMessage()).contains("Broken pipe")) {
                throw failure;
            }
        }
    }
}
