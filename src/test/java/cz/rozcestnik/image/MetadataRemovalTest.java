package cz.rozcestnik.image;

import static org.assertj.core.api.Assertions.assertThat;

import com.drew.imaging.ImageMetadataReader;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.GpsDirectory;
import cz.rozcestnik.testing.DrawnImages;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** Who downloads a picture gets all its pixels and learns nothing of who took it where. */
class MetadataRemovalTest {

    @Test
    void a_photo_keeps_its_pixels_and_how_it_was_held_and_loses_place_and_camera() throws Exception {
        byte[] plain = DrawnImages.jpeg(60, 40);
        byte[] photo = DrawnImages.withSegment(DrawnImages.withSegment(plain, 0xe1, DrawnImages.exif(6)), 0xfe, "Jan Vzorný".getBytes(StandardCharsets.UTF_8));

        byte[] clean = MetadataRemoval.clean(photo);

        Metadata before = ImageMetadataReader.readMetadata(new ByteArrayInputStream(photo));
        Metadata after = ImageMetadataReader.readMetadata(new ByteArrayInputStream(clean));
        assertThat(before.getDirectoriesOfType(GpsDirectory.class)).isNotEmpty();
        assertThat(after.getDirectoriesOfType(GpsDirectory.class)).isEmpty();
        ExifIFD0Directory held = after.getFirstDirectoryOfType(ExifIFD0Directory.class);
        assertThat(held.getInt(ExifIFD0Directory.TAG_ORIENTATION)).isEqualTo(6);
        assertThat(held.getTagCount()).isEqualTo(1);
        assertThat(new String(clean, StandardCharsets.UTF_8)).doesNotContain("Vzorn", "Vzor1");
        assertThat(pixels(clean)).isEqualTo(pixels(plain));
        assertThat(MetadataRemoval.clean(plain)).isEqualTo(plain);
    }

    @Test
    void a_photo_loses_the_pictures_that_a_phone_wrote_behind_its_end_and_the_list_of_them() throws Exception {
        byte[] plain = DrawnImages.jpeg(60, 40);
        byte[] listed = DrawnImages.withSegment(plain, 0xe2, "MPF\0 and where it was".getBytes(StandardCharsets.ISO_8859_1));
        byte[] another = DrawnImages.withSegment(plain, 0xe1, DrawnImages.exif(1));

        assertThat(MetadataRemoval.clean(joined(listed, another))).isEqualTo(plain);
    }

    @Test
    void a_photo_that_becomes_finer_from_scan_to_scan_loses_what_stands_between_the_scans() throws Exception {
        byte[] plain = DrawnImages.progressiveJpeg(60, 40);
        String text = new String(plain, StandardCharsets.ISO_8859_1);
        int second = text.indexOf("\u00ff\u00da", text.indexOf("\u00ff\u00da") + 2);
        byte[] noted = (text.substring(0, second) + "\u00ff\u00fe\0\5Jan" + text.substring(second)).getBytes(StandardCharsets.ISO_8859_1);

        assertThat(MetadataRemoval.clean(noted)).isEqualTo(plain);
    }

    @Test
    void the_profile_of_a_photos_colours_stays() throws Exception {
        byte[] photo = DrawnImages.withSegment(DrawnImages.jpeg(60, 40), 0xe2, "ICC_PROFILE\0\1\1colours".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(MetadataRemoval.clean(photo)).isEqualTo(photo);
    }

    @Test
    void a_drawing_loses_its_notes() throws Exception {
        byte[] note = DrawnImages.chunk("tEXt", "Author\0Jan".getBytes(StandardCharsets.ISO_8859_1));
        byte[] unknown = DrawnImages.chunk("caBX", "who, when and with what".getBytes(StandardCharsets.ISO_8859_1));
        byte[] brightness = DrawnImages.chunk("gAMA", new byte[] {0, 1, 2, 3});
        byte[] rows = new byte[14];

        assertThat(MetadataRemoval.clean(DrawnImages.png(2, 2, 8, 2, rows, note, unknown, brightness)))
                .isEqualTo(DrawnImages.png(2, 2, 8, 2, rows, brightness));
    }

    @Test
    void what_is_no_picture_stays_as_it_is() throws Exception {
        byte[] leaflet = "%PDF-1.7".getBytes(StandardCharsets.ISO_8859_1);

        assertThat(MetadataRemoval.clean(leaflet)).isSameAs(leaflet);
    }

    private static byte[] joined(byte[] first, byte[] second) {
        return ByteBuffer.allocate(first.length + second.length).put(first).put(second).array();
    }

    private static int[] pixels(byte[] file) throws Exception {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(file));
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }
}
