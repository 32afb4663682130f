package cz.rozcestnik.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

/** What a phone has to fetch before a page stands. */
class PageWeightIT {
    private static final int LIMIT = 60 * 1024;
    private static final Pattern STYLES = Pattern.compile("<link rel=\"stylesheet\" href=\"([^\"]+)\"");
    private static final Pattern SCRIPTS = Pattern.compile("<script([^>]*) src=\"([^\"]+)\"([^>]*)>");
    private static final Pattern PICTURES = Pattern.compile("<img[^>]* src=\"([^\"]+)\"");
    private static final Pattern HOST = Pattern.compile("^https://[^/]+/");

    @Test
    void every_page_with_all_it_asks_for_weighs_less_than_sixty_kilobytes() throws IOException {
        Map<String, Integer> heavy = new LinkedHashMap<>();
        for (String page : SitePages.all()) {
            int weight = compressed(SitePages.SITE.resolve(page));
            for (String file : files(page)) {
                weight += compressed(file(page, file));
            }
            if (weight > LIMIT) {
                heavy.put(page, weight);
            }
        }
        assertThat(heavy).isEmpty();
    }

    @Test
    void the_first_paint_waits_for_the_page_and_one_style_sheet() {
        assertThat(SitePages.read()).allSatisfy(page -> {
            String markup = SitePages.markup(page);
            assertThat(STYLES.matcher(markup).results().filter(link -> !link.group().contains("print"))).hasSize(1);
            assertThat(SCRIPTS.matcher(markup).results().map(script -> script.group(1) + script.group(3)))
                    .allMatch(attributes -> attributes.contains("defer") || attributes.contains("async"));
        });
    }

    private static List<String> files(String page) {
        String markup = SitePages.markup(page);
        return Stream.of(
                STYLES.matcher(markup).results().map(found -> found.group(1)),
                SCRIPTS.matcher(markup).results().map(found -> found.group(2)),
                PICTURES.matcher(markup).results().map(found -> found.group(1)))
                .flatMap(names -> names).distinct().toList();
    }

    private static Path file(String page, String address) {
        return HOST.matcher(address).find()
                ? SitePages.SITE.resolve(HOST.matcher(address).replaceFirst(""))
                : SitePages.SITE.resolve(page).resolveSibling(address).normalize();
    }

    private static int compressed(Path file) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream packed = new GZIPOutputStream(bytes)) {
            packed.write(Files.readAllBytes(file));
        }
        return bytes.size();
    }
}
