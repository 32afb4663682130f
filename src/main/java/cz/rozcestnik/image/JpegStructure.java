package cz.rozcestnik.image;

import cz.rozcestnik.problem.ProblemCode;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The segments of a JPEG file (ISO/IEC 10918-1, annex B) as far as they matter before it is decoded. */
final class JpegStructure {
    private static final int START_OF_SCAN = 0xda;
    private static final int END = 0xd9;
    /** Many times what programs write; each scan takes time for every pixel, and but a dozen bytes of the file. */
    private static final int MOST_SCANS = 100;
    private static final String EXIF = "Exif\0\0";
    private static final String PROFILE = "ICC_PROFILE\0";
    private static final String ADOBE = "Adobe";

    private final ByteBuffer bytes;
    private final Map<Integer, byte[]> profile = new TreeMap<>();
    private int width;
    private int height;
    private String components = "";
    private int orientation = Orientation.UPRIGHT;
    private int transform = -1;

    private JpegStructure(byte[] bytes) {
        this.bytes = ByteBuffer.wrap(bytes).position(2);
    }

    static ImageHeader header(byte[] bytes) throws UnusableImageException {
        JpegStructure structure = new JpegStructure(bytes);
        structure.read();
        return new ImageHeader(ImageFormat.JPEG, structure.width, structure.height, structure.orientation,
                structure.colours(), structure.profile());
    }

    private void read() throws UnusableImageException {
        while (true) {
            int marker = marker();
            if (marker == START_OF_SCAN) {
                break;
            }
            int length = Short.toUnsignedInt(bytes.getShort()) - 2;
            ByteBuffer segment = bytes.slice(bytes.position(), length);
            bytes.position(bytes.position() + length);
            read(marker, segment);
        }
        if (components.isEmpty() || !ends() || scans() > MOST_SCANS) {
            throw new UnusableImageException(ProblemCode.IMAGE_DAMAGED);
        }
    }

    private int marker() {
        int marker = bytes.get() & 0xff;
        while (marker != 0xff) {
            marker = bytes.get() & 0xff;
        }
        while (marker == 0xff) {
            marker = bytes.get() & 0xff;
        }
        return marker;
    }

    private void read(int marker, ByteBuffer segment) {
        boolean frame = marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
        if (frame) {
            height = Short.toUnsignedInt(segment.getShort(1));
            width = Short.toUnsignedInt(segment.getShort(3));
            StringBuilder ids = new StringBuilder();
            for (int i = 0; i < segment.get(5); i++) {
                ids.append((char) (segment.get(6 + 3 * i) & 0xff));
            }
            components = ids.toString();
        } else if (marker == 0xe1 && starts(segment, EXIF)) {
            orientation = Orientation.of(segment.position(EXIF.length()));
        } else if (marker == 0xe2 && starts(segment, PROFILE)) {
            byte[] part = new byte[segment.limit() - PROFILE.length() - 2];
            segment.get(PROFILE.length() + 2, part);
            profile.put(segment.get(PROFILE.length()) & 0xff, part);
        } else if (marker == 0xee && starts(segment, ADOBE)) {
            transform = segment.get(11) & 0xff;
        }
    }

    private static boolean starts(ByteBuffer segment, String text) {
        byte[] expected = text.getBytes(StandardCharsets.ISO_8859_1);
        return segment.limit() > expected.length
                && segment.slice(0, expected.length).equals(ByteBuffer.wrap(expected));
    }

    /** A camera may write more after the end, but what was cut off has none: inside the scan, 0xff is always followed by another byte. */
    private boolean ends() {
        for (int at = bytes.limit() - 2; at >= bytes.position(); at--) {
            if ((bytes.get(at) & 0xff) == 0xff && (bytes.get(at + 1) & 0xff) == END) {
                return true;
            }
        }
        return false;
    }

    /** Returns how many scans there are from the first one to the end, where decoders stop. */
    private int scans() {
        ByteBuffer rest = bytes.duplicate();
        int scans = 1;
        for (int last = 0; rest.remaining() > 2;) {
            int next = rest.get() & 0xff;
            if (last == 0xff && next == END) {
                return scans;
            } else if (last == 0xff && isSegment(next)) {
                scans += next == START_OF_SCAN ? 1 : 0;
                rest.position(Math.min(rest.limit(), rest.position() + Short.toUnsignedInt(rest.getShort(rest.position()))));
            }
            last = next;
        }
        return scans;
    }

    /** Zeros are part of a scan, and what marks places in it has no length. */
    static boolean isSegment(int marker) {
        return marker > 0x01 && marker < 0xff && (marker < 0xd0 || marker > 0xd8);
    }

    private ImageHeader.Colours colours() {
        boolean adobe = transform >= 0;
        return switch (components.length()) {
            case 1 -> ImageHeader.Colours.GREY;
            case 3 -> transform == 0 || !adobe && components.equals("RGB") ? ImageHeader.Colours.RGB : ImageHeader.Colours.YCC;
            case 4 -> transform == 2 ? ImageHeader.Colours.YCCK
                    : adobe ? ImageHeader.Colours.INVERTED_CMYK : ImageHeader.Colours.CMYK;
            default -> throw new IllegalArgumentException(components);
        };
    }

    private Optional<ColourProfile> profile() {
        ByteBuffer whole = ByteBuffer.allocate(profile.values().stream().mapToInt(part -> part.length).sum());
        profile.values().forEach(whole::put);
        return ColourProfile.of(whole.array());
    }
}
