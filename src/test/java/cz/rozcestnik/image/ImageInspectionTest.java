package cz.rozcestnik.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cz.rozcestnik.problem.Place;
import cz.rozcestnik.problem.Problem;
import cz.rozcestnik.problem.ProblemCode;
import cz.rozcestnik.testing.DrawnImages;
import java.awt.image.BufferedImage;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What cannot be published is told before anything of it is decoded. */
class ImageInspectionTest {
    private static final Place PLACE = Place.file("content/note/kun.cs.md");
    private static final String MOVING = "UklGRrgAAABXRUJQVlA4WAoAAAACAAAADwAADwAAQU5JTQYAAAD/////AABBTk1GQgAAAAAAAAAAAA8AAA8AAGQAAABWUDhM"
            + "KgAAAC8PwAMAHyAQSN4fOo35FxAU/B/d/EdkD4Aw22iSk5zkvc8gov9R+sH2AUFOTUZCAAAAAAAAAAAADwAADwAAZAAAAFZQOEwqAAAALw/AAwAfIBBI3h86"
            + "jfkXEBT8H938R2QPgDDbaJKTnOS9zyCi/1H6wfYB";

    static Stream<Arguments> unusable() {
        byte[] photo = DrawnImages.jpeg(300, 200);
        byte[] drawing = DrawnImages.file(DrawnImages.quarters(30, 20, BufferedImage.TYPE_INT_ARGB), "png");
        byte[] rows = new byte[8 * 25];
        return Stream.of(
                Arguments.of("nothing", new byte[0], ProblemCode.IMAGE_DAMAGED),
                Arguments.of("a ZIP", text("PK\u0003\u0004archive"), ProblemCode.IMAGE_IS_SOMETHING_ELSE),
                Arguments.of("a page", text("<!doctype html><html><body><svg></svg>"), ProblemCode.IMAGE_IS_SOMETHING_ELSE),
                Arguments.of("a photo of a phone in its own format", text("\0\0\0\u0018ftypheic"), ProblemCode.IMAGE_IS_SOMETHING_ELSE),
                Arguments.of("a GIF", text("GIF89a..."), ProblemCode.IMAGE_IS_SOMETHING_ELSE),
                Arguments.of("half a JPEG", Arrays.copyOf(photo, photo.length / 2), ProblemCode.IMAGE_DAMAGED),
                Arguments.of("the start of a JPEG", Arrays.copyOf(photo, 30), ProblemCode.IMAGE_DAMAGED),
                Arguments.of("half a PNG", Arrays.copyOf(drawing, drawing.length / 2), ProblemCode.IMAGE_DAMAGED),
                Arguments.of("half a WebP", Arrays.copyOf(Base64.getDecoder().decode(MOVING), 25), ProblemCode.IMAGE_DAMAGED),
                Arguments.of("no pixels", DrawnImages.png(0, 20, 8, 2, rows), ProblemCode.IMAGE_DAMAGED),
                Arguments.of("200 megapixels", DrawnImages.png(20_000, 10_000, 8, 2, rows), ProblemCode.IMAGE_TOO_MANY_PIXELS),
                Arguments.of("more pixels than numbers", DrawnImages.png(Integer.MAX_VALUE, Integer.MAX_VALUE, 8, 2, rows), ProblemCode.IMAGE_TOO_MANY_PIXELS),
                Arguments.of("a moving PNG", DrawnImages.png(8, 8, 8, 2, rows, DrawnImages.chunk("acTL", new byte[8])), ProblemCode.IMAGE_ANIMATED),
                Arguments.of("a moving WebP", Base64.getDecoder().decode(MOVING), ProblemCode.IMAGE_ANIMATED),
                Arguments.of("a drawing of no size", text("<svg xmlns='http://www.w3.org/2000/svg'/>"), ProblemCode.SVG_WITHOUT_SIZE),
                Arguments.of("half a drawing", text("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'><g>"), ProblemCode.IMAGE_DAMAGED),
                Arguments.of("entities", text("<!DOCTYPE svg [<!ENTITY a \"&b;\"><!ENTITY b \"ha\">]>"
                        + "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'>&a;</svg>"), ProblemCode.SVG_DOCTYPE),
                Arguments.of("a file of the machine", text("<!DOCTYPE svg [<!ENTITY a SYSTEM \"file:///etc/hostname\">]>"
                        + "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'>&a;</svg>"), ProblemCode.SVG_DOCTYPE));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("unusable")
    void what_is_no_still_picture_of_a_sensible_size_is_told(String what, byte[] bytes, ProblemCode code) {
        assertThat(ImageInspection.problems(bytes, "foto.jpg", PLACE)).extracting(Problem::code).containsExactly(code);
    }

    @Test
    void a_sound_picture_is_nothing_to_tell_of_whatever_its_name_ends_with() {
        assertThat(ImageInspection.problems(DrawnImages.jpeg(30, 20), "foto.png", PLACE)).isEmpty();
        assertThat(ImageInspection.problems(DrawnImages.progressiveJpeg(30, 20), "foto.jpg", PLACE)).isEmpty();
    }

    @Test
    void a_picture_that_is_broken_inside_is_told_when_it_is_decoded() {
        byte[] broken = DrawnImages.png(8, 8, 8, 2, new byte[] {9, 9, 9});

        assertThat(ImageInspection.problems(broken, "foto.png", PLACE)).isEmpty();
        assertThatThrownBy(() -> ImageScaler.scale(broken)).isInstanceOf(UnusableImageException.class);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void no_bytes_whatever_break_the_program(long seed) {
        Random random = new Random(seed);
        List<byte[]> sound = List.of(DrawnImages.withSegment(DrawnImages.jpeg(16, 16), 0xe1, DrawnImages.exif(6)),
                DrawnImages.file(DrawnImages.quarters(16, 16, BufferedImage.TYPE_INT_ARGB), "png"), Base64.getDecoder().decode(MOVING),
                text("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'><path d='M0 0'/></svg>"));
        for (int i = 0; i < 400; i++) {
            byte[] bytes = sound.get(i % sound.size()).clone();
            for (int slips = random.nextInt(6); slips >= 0; slips--) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            byte[] cut = Arrays.copyOf(bytes, random.nextInt(4) == 0 ? random.nextInt(bytes.length) : bytes.length);
            if (ImageInspection.problems(cut, "foto.jpg", PLACE).isEmpty() && ByteBuffer.wrap(cut).hasRemaining()) {
                assertThat(scaled(cut)).isIn("made", "told");
            }
        }
    }

    private static String scaled(byte[] bytes) {
        try {
            return ImageScaler.scale(bytes).isEmpty() ? "nothing" : "made";
        } catch (UnusableImageException told) {
            return "told";
        }
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
