package cz.rozcestnik.image;

import cz.rozcestnik.problem.ProblemCode;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.Set;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** The chunks of a PNG file (ISO/IEC 15948) as far as they matter before it is decoded. */
final class PngStructure {
    private static final int SIGNATURE = 8;
    private static final int AROUND = 12;
    private static final int LARGEST_PROFILE = 4 * 1024 * 1024;
    private static final int IHDR = 0x49484452;
    private static final int IEND = 0x49454e44;
    private static final int ANIMATION = 0x6163544c;
    private static final int PROFILE = 0x69434350;
    private static final int EXIF = 0x65584966;
    private static final int PALETTE = 0x504c5445;
    private static final int TRANSPARENCY = 0x74524e53;
    private static final int DATA = 0x49444154;
    private static final Set<Integer> KEPT = Set.of(IHDR, PALETTE, TRANSPARENCY, DATA, IEND);

    private PngStructure() {
    }

    static ImageHeader header(byte[] bytes) throws UnusableImageException {
        ByteBuffer file = ByteBuffer.wrap(bytes);
        int orientation = Orientation.UPRIGHT;
        Optional<ColourProfile> profile = Optional.empty();
        int at = SIGNATURE;
        if (file.getInt(at + 4) != IHDR) {
            throw new UnusableImageException(ProblemCode.IMAGE_DAMAGED);
        }
        for (int type = IHDR; type != IEND; type = file.getInt(at + 4)) {
            at += Math.addExact(file.getInt(at), AROUND);
            int next = file.getInt(at + 4);
            ByteBuffer chunk = file.slice(at + 8, Math.max(0, file.getInt(at)));
            if (next == ANIMATION) {
                throw new UnusableImageException(ProblemCode.IMAGE_ANIMATED);
            } else if (next == EXIF) {
                orientation = Orientation.of(chunk);
            } else if (next == PROFILE) {
                profile = profile(chunk);
            }
        }
        return new ImageHeader(ImageFormat.PNG, file.getInt(SIGNATURE + 8), file.getInt(SIGNATURE + 12), orientation,
                ImageHeader.Colours.RGB, profile);
    }

    /** Returns a file without what stands beside its pixels, which readers unpack however large it is. */
    static byte[] pixels(byte[] bytes) {
        ByteBuffer file = ByteBuffer.wrap(bytes);
        ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length);
        out.write(bytes, 0, SIGNATURE);
        int type = 0;
        for (int at = SIGNATURE; type != IEND;) {
            type = file.getInt(at + 4);
            int length = Math.addExact(file.getInt(at), AROUND);
            if (KEPT.contains(type)) {
                out.write(bytes, at, length);
            }
            at += length;
        }
        return out.toByteArray();
    }

    /** A name, a zero, the method (always zero), and the profile deflated. */
    private static Optional<ColourProfile> profile(ByteBuffer chunk) {
        while (chunk.get() != 0) {
            continue;
        }
        chunk.get();
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(chunk);
            byte[] profile = new byte[LARGEST_PROFILE];
            int length = inflater.inflate(profile);
            return ColourProfile.of(java.util.Arrays.copyOf(profile, length));
        } catch (DataFormatException damaged) {
            throw new IllegalArgumentException(damaged);
        } finally {
            inflater.end();
        }
    }
}
