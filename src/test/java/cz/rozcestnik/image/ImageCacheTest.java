package cz.rozcestnik.image;

import static org.assertj.core.api.Assertions.assertThat;

import cz.rozcestnik.testing.DrawnImages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was made once is used again, unless somebody has changed it. */
class ImageCacheTest {
    private static final byte[] PHOTO = DrawnImages.jpeg(400, 300);

    @TempDir
    private Path folder;

    private ImageCache cache;

    @BeforeEach
    void aCache() {
        cache = ImageCache.in(folder.resolve("images"));
    }

    @Test
    void a_picture_is_taken_from_the_cache_and_is_the_same() throws Exception {
        List<Rendition> made = cache.scale(PHOTO);
        cache.save();
        byte[] other = Files.readAllBytes(otherEntry());
        Files.write(entry(), other);

        List<Rendition> kept = cache.scale(PHOTO);

        assertThat(made).hasSize(2);
        assertThat(kept).as("what lies in the cache, not what the picture gives").extracting(Rendition::width).containsExactly(8);
    }

    @Test
    void what_is_kept_equals_what_is_made() throws Exception {
        List<Rendition> made = cache.scale(PHOTO);
        cache.save();
        List<Rendition> kept = cache.scale(PHOTO);

        assertThat(kept).extracting(Rendition::format, Rendition::width, Rendition::height).isEqualTo(
                made.stream().map(one -> org.assertj.core.groups.Tuple.tuple(one.format(), one.width(), one.height())).toList());
        assertThat(kept.get(1).bytes()).isEqualTo(made.get(1).bytes());
    }

    @Test
    void a_damaged_entry_is_made_anew() throws Exception {
        cache.scale(PHOTO);
        cache.save();
        byte[] sound = Files.readAllBytes(entry());
        byte[] damaged = sound.clone();
        damaged[40]++;
        Files.write(entry(), damaged);

        assertThat(cache.scale(PHOTO)).hasSize(2);
        cache.save();
        assertThat(Files.readAllBytes(entry())).isEqualTo(sound);

        Files.write(entry(), new byte[5]);
        assertThat(cache.scale(PHOTO)).hasSize(2);
    }

    @Test
    void nothing_is_written_before_it_is_saved() throws Exception {
        assertThat(cache.scale(PHOTO)).isSameAs(cache.scale(PHOTO));

        assertThat(folder.resolve("images")).doesNotExist();
    }

    private Path entry() throws IOException {
        try (Stream<Path> entries = Files.list(folder.resolve("images"))) {
            return entries.findFirst().orElseThrow();
        }
    }

    private Path otherEntry() throws Exception {
        Path elsewhere = folder.resolve("other");
        ImageCache small = ImageCache.in(elsewhere);
        small.scale(DrawnImages.jpeg(8, 8));
        small.save();
        try (Stream<Path> entries = Files.list(elsewhere)) {
            return entries.findFirst().orElseThrow();
        }
    }
}
