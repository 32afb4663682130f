package cz.rozcestnik.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.drew.imaging.ImageMetadataReader;
import com.drew.metadata.Directory;
import com.drew.metadata.exif.GpsDirectory;
import cz.rozcestnik.testing.DrawnImages;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.stream.StreamSupport;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a phone, a camera or a print shop sends becomes a small upright picture in true colours. */
class ImageScalerTest {
    private static final int RED = 0xff0000;
    private static final int GREEN = 0x00ff00;
    private static final int BLUE = 0x0000ff;
    private static final int WHITE = 0xffffff;

    @Test
    void a_large_photo_is_published_in_four_widths_and_a_small_one_never_enlarged() throws Exception {
        assertThat(ImageScaler.scale(DrawnImages.jpeg(2000, 1000))).extracting(Rendition::width, Rendition::height)
                .containsExactly(tuple(320, 160), tuple(640, 320), tuple(960, 480), tuple(1280, 640));
        assertThat(ImageScaler.scale(DrawnImages.jpeg(500, 100))).extracting(Rendition::width, Rendition::height)
                .containsExactly(tuple(320, 64), tuple(500, 100));
        assertThat(ImageScaler.scale(DrawnImages.jpeg(20, 10))).extracting(Rendition::width, Rendition::height)
                .containsExactly(tuple(20, 10));
    }

    @Test
    void a_picture_that_is_higher_than_a_photo_may_be_is_published_as_a_drawing() throws Exception {
        BufferedImage tower = new BufferedImage(2, 66_000, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < tower.getHeight(); y++) {
            tower.setRGB(0, y, y);
        }

        assertThat(ImageScaler.scale(DrawnImages.file(tower, "png"))).extracting(Rendition::format, Rendition::height)
                .containsExactly(tuple(ImageFormat.PNG, 66_000));
    }

    private static org.assertj.core.groups.Tuple tuple(Object... values) {
        return org.assertj.core.groups.Tuple.tuple(values);
    }

    /** What of the camera's corners red, green, blue and white ends left above, right above, left below and right below. */
    private static List<Integer> upright(int orientation) {
        return switch (orientation) {
            case 1 -> List.of(RED, GREEN, BLUE, WHITE);
            case 2 -> List.of(GREEN, RED, WHITE, BLUE);
            case 3 -> List.of(WHITE, BLUE, GREEN, RED);
            case 4 -> List.of(BLUE, WHITE, RED, GREEN);
            case 5 -> List.of(RED, BLUE, GREEN, WHITE);
            case 6 -> List.of(BLUE, RED, WHITE, GREEN);
            case 7 -> List.of(WHITE, GREEN, BLUE, RED);
            default -> List.of(GREEN, WHITE, RED, BLUE);
        };
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void a_picture_stands_upright_however_the_camera_was_held(int orientation) throws Exception {
        byte[] photo = DrawnImages.withSegment(DrawnImages.jpeg(400, 200), 0xe1, DrawnImages.exif(orientation));

        Rendition small = ImageScaler.scale(photo).get(0);
        BufferedImage image = decoded(small);

        assertThat(image.getWidth()).isEqualTo(orientation >= 5 ? 200 : 320).isEqualTo(small.width());
        assertThat(image.getHeight()).isEqualTo(orientation >= 5 ? 400 : 160).isEqualTo(small.height());
        int right = image.getWidth() * 3 / 4;
        int below = image.getHeight() * 3 / 4;
        List<Integer> corners = upright(orientation);
        assertNear(image.getRGB(right / 3, below / 3), corners.get(0), 6);
        assertNear(image.getRGB(right, below / 3), corners.get(1), 6);
        assertNear(image.getRGB(right / 3, below), corners.get(2), 6);
        assertNear(image.getRGB(right, below), corners.get(3), 6);
    }

    @Test
    void neither_the_camera_nor_the_place_is_told_to_anybody() throws Exception {
        byte[] photo = DrawnImages.withSegment(DrawnImages.jpeg(400, 200), 0xe1, DrawnImages.exif(6));
        assertThat(directories(photo)).as("what the reader finds in the camera's file").anyMatch(GpsDirectory.class::isInstance);

        for (Rendition rendition : ImageScaler.scale(photo)) {
            assertThat(directories(rendition.bytes())).extracting(Directory::getName)
                    .isSubsetOf("JPEG", "JFIF", "Huffman", "File Type");
            assertThat(new String(rendition.bytes(), StandardCharsets.ISO_8859_1)).doesNotContain("Vzor1", "Exif");
        }
    }

    @Test
    void colours_of_a_phones_wide_display_are_turned_into_those_of_any_display() throws Exception {
        BufferedImage grass = new BufferedImage(64, 64, BufferedImage.TYPE_INT_RGB);
        java.util.stream.IntStream.range(0, 64 * 64).forEach(i -> grass.setRGB(i % 64, i / 64, 0x64b464));
        byte[] profile = DrawnImages.wideGamut(2.2);
        byte[] segment = java.nio.ByteBuffer.allocate(14 + profile.length)
                .put("ICC_PROFILE\0\1\1".getBytes(StandardCharsets.ISO_8859_1)).put(profile).array();

        byte[] plain = DrawnImages.file(grass, "jpg");
        int without = decoded(ImageScaler.scale(plain).get(0)).getRGB(32, 32);
        int with = decoded(ImageScaler.scale(DrawnImages.withSegment(plain, 0xe2, segment)).get(0)).getRGB(32, 32);

        assertNear(without, 0x64b464, 3);
        assertThat(with >> 16 & 255).as("less red, since P3's green holds some").isLessThan((without >> 16 & 255) - 10);
        assertThat(with >> 8 & 255).isGreaterThanOrEqualTo(without >> 8 & 255);
    }

    @Test
    void four_inks_of_a_print_shop_become_light() throws Exception {
        assertNear(decoded(ImageScaler.scale(DrawnImages.inks(0, 255, 255, 0)).get(0)).getRGB(16, 16), RED, 4);
        assertNear(decoded(ImageScaler.scale(DrawnImages.inks(0, 0, 0, 0)).get(0)).getRGB(16, 16), WHITE, 4);
        assertNear(decoded(ImageScaler.scale(DrawnImages.inks(0, 0, 0, 255)).get(0)).getRGB(16, 16), 0, 4);
    }

    @Test
    void inks_that_are_told_by_their_brightness_become_the_same_light() throws Exception {
        assertNear(decoded(ImageScaler.scale(DrawnImages.inksByBrightness(0, 255, 255, 0)).get(0)).getRGB(16, 16), RED, 4);
        assertNear(decoded(ImageScaler.scale(DrawnImages.inksByBrightness(0, 0, 0, 0)).get(0)).getRGB(16, 16), WHITE, 4);
        assertNear(decoded(ImageScaler.scale(DrawnImages.inksByBrightness(0, 0, 0, 255)).get(0)).getRGB(16, 16), 0, 4);
    }

    @ParameterizedTest
    @ValueSource(ints = {BufferedImage.TYPE_BYTE_GRAY, BufferedImage.TYPE_USHORT_GRAY})
    void a_grey_picture_is_neither_lighter_nor_darker(int type) throws Exception {
        BufferedImage grey = new BufferedImage(64, 64, type);
        int sample = type == BufferedImage.TYPE_BYTE_GRAY ? 100 : 100 * 257;
        for (int i = 0; i < 64 * 64; i++) {
            grey.getRaster().setSample(i % 64, i / 64, 0, sample);
        }

        assertNear(decoded(ImageScaler.scale(DrawnImages.file(grey, "png")).get(0)).getRGB(32, 32), 0x646464, 1);
        if (type == BufferedImage.TYPE_BYTE_GRAY) {
            assertNear(decoded(ImageScaler.scale(DrawnImages.file(grey, "jpg")).get(0)).getRGB(32, 32), 0x646464, 2);
        }
    }

    @Test
    void sixteen_bits_a_colour_are_read() throws Exception {
        java.nio.ByteBuffer rows = java.nio.ByteBuffer.allocate(8 * (1 + 8 * 6));
        for (int y = 0; y < 8; y++) {
            rows.put((byte) 0);
            for (int x = 0; x < 8; x++) {
                rows.putShort((short) 0xc8ff).putShort((short) 0x6400).putShort((short) 0x3280);
            }
        }

        assertNear(decoded(ImageScaler.scale(DrawnImages.png(8, 8, 16, 2, rows.array())).get(0)).getRGB(4, 4), 0xc86432, 1);
    }

    @Test
    void what_can_be_seen_through_and_what_has_few_colours_stays_sharp() throws Exception {
        BufferedImage logo = DrawnImages.quarters(400, 400, BufferedImage.TYPE_INT_ARGB);
        logo.setRGB(5, 5, 0);
        BufferedImage palette = DrawnImages.quarters(400, 400, BufferedImage.TYPE_BYTE_INDEXED);
        BufferedImage photo = new BufferedImage(400, 400, BufferedImage.TYPE_INT_RGB);
        java.util.stream.IntStream.range(0, 160_000).forEach(i -> photo.setRGB(i % 400, i / 400, i * 7919));

        assertThat(ImageScaler.scale(DrawnImages.file(logo, "png"))).extracting(Rendition::format).containsOnly(ImageFormat.PNG);
        assertThat(ImageScaler.scale(DrawnImages.file(palette, "png"))).extracting(Rendition::format).containsOnly(ImageFormat.PNG);
        assertThat(ImageScaler.scale(DrawnImages.file(photo, "png"))).extracting(Rendition::format).containsOnly(ImageFormat.JPEG);
        assertThat(decoded(ImageScaler.scale(DrawnImages.file(logo, "png")).get(1)).getRGB(5, 5) >>> 24).isZero();
    }

    @Test
    void a_screenshot_that_could_be_seen_through_and_nowhere_is_becomes_a_photo() throws Exception {
        BufferedImage screenshot = new BufferedImage(400, 400, BufferedImage.TYPE_INT_ARGB);
        java.util.stream.IntStream.range(0, 160_000).forEach(i -> screenshot.setRGB(i % 400, i / 400, 0xff000000 | i * 7919));

        List<Rendition> made = ImageScaler.scale(DrawnImages.file(screenshot, "png"));

        assertThat(made).extracting(Rendition::format).containsOnly(ImageFormat.JPEG);
        assertThat(decoded(made.get(1)).getColorModel().hasAlpha()).isFalse();
    }

    @Test
    void lines_become_the_grey_that_the_eye_would_see() throws Exception {
        BufferedImage lines = new BufferedImage(2560, 40, BufferedImage.TYPE_INT_RGB);
        java.util.stream.IntStream.range(0, 2560 * 40).forEach(i -> lines.setRGB(i % 2560, i / 2560, i % 2 == 0 ? WHITE : 0));

        assertNear(decoded(ImageScaler.scale(DrawnImages.file(lines, "png")).get(3)).getRGB(600, 10), 0xbcbcbc, 2);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "UklGRjYAAABXRUJQVlA4TCoAAAAvD8ADAB8gEEjeHzqN+RcQFPwf3fxHZA+AMNtokpOc5L3PIKL/UfrB9gE=",
        "UklGRkIAAABXRUJQVlA4IDYAAACwAQCdASoQABAAAUAmJaACdLoABKoAAP2z//k+P/zKv//c3sf+bA/+58//Spv/9Lg/+RxpoAA="})
    void webp_is_read_whether_it_lost_something_or_not(String base64) throws Exception {
        byte[] webp = Base64.getDecoder().decode(base64);

        assertThat(ImageHeader.read(webp)).extracting(ImageHeader::width, ImageHeader::height).containsExactly(16, 16);
        BufferedImage image = decoded(ImageScaler.scale(webp).get(0));
        assertNear(image.getRGB(4, 4), RED, 12);
        assertNear(image.getRGB(12, 4), GREEN, 12);
        assertNear(image.getRGB(4, 12), BLUE, 12);
        assertNear(image.getRGB(12, 12), WHITE, 12);
    }

    /** Encoders that differ between machines would change the site's files: the JDK's gave these bytes on 17 and 25. */
    @Test
    void every_machine_gets_the_same_bytes() throws Exception {
        List<Rendition> made = ImageScaler.scale(DrawnImages.jpeg(700, 500));

        assertThat(made).extracting(rendition -> cz.rozcestnik.source.Digest.of(rendition.bytes(), 5))
                .containsExactly("5f6af9f39a", "f85a9952e3", "c062f88461");
    }

    private static BufferedImage decoded(Rendition rendition) throws java.io.IOException {
        return ImageIO.read(new ByteArrayInputStream(rendition.bytes()));
    }

    private static List<Directory> directories(byte[] file) throws Exception {
        return StreamSupport.stream(ImageMetadataReader.readMetadata(new ByteArrayInputStream(file)).getDirectories().spliterator(), false)
                .toList();
    }

    private static void assertNear(int actual, int expected, int tolerance) {
        for (int shift = 0; shift <= 16; shift += 8) {
            assertThat(actual >> shift & 255).as("colour %06x instead of %06x", actual & 0xffffff, expected)
                    .isCloseTo(expected >> shift & 255, within(tolerance));
        }
    }
}
