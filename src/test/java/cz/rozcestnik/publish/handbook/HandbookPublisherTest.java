package cz.rozcestnik.publish.handbook;

import static org.assertj.core.api.Assertions.assertThat;

import cz.rozcestnik.bake.Bakery;
import cz.rozcestnik.build.BuildOptions;
import cz.rozcestnik.build.CheckedSite;
import cz.rozcestnik.build.SideOutputs;
import cz.rozcestnik.build.SiteBuild;
import cz.rozcestnik.language.Language;
import cz.rozcestnik.model.ContentType;
import cz.rozcestnik.model.Field;
import cz.rozcestnik.output.Output;
import cz.rozcestnik.problem.Problem;
import cz.rozcestnik.problem.ProblemCode;
import cz.rozcestnik.scaffold.Scaffold;
import cz.rozcestnik.testing.DrawnImages;
import cz.rozcestnik.testing.Folders;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HandbookPublisherTest {
    private static final Pattern LINK = Pattern.compile("(?:href|src)=\"([^\"#]*)(#[^\"]*)?\"");
    private static final Pattern FILE = Pattern.compile("\\bfile: ([\\w.-]+)");
    private static final Map<String, String> PAGES = new TreeMap<>();
    private static CheckedSite portal;

    @BeforeAll
    static void publish() throws IOException {
        portal = new Bakery(Path.of(""), build()).read().value();
        PAGES.putAll(pages(portal));
    }

    @Test
    void everyTypeHasAPageThatExplainsEachOfItsFieldsInBothLanguages() {
        assertThat(portal.site().types().all()).hasSizeGreaterThan(10);
        for (ContentType type : portal.site().types().all()) {
            for (Language language : Language.values()) {
                String page = text(language.code() + "/type/" + type.name() + ".html");
                assertThat(page).contains("<h1>" + type.labels().one().in(language) + "</h1>");
                for (Field field : type.fields()) {
                    assertThat(page).contains("<h3 id=\"" + field.name() + "\">" + field.label().in(language));
                    assertThat(page).contains(field.help().hint().in(language));
                }
            }
        }
    }

    @Test
    void everyProblemHasAPageInBothLanguages() {
        for (ProblemCode code : ProblemCode.values()) {
            assertThat(PAGES).containsKeys("cs/problem/" + code.code() + ".html", "en/problem/" + code.code() + ".html");
        }
    }

    @Test
    void everyLinkLeadsToAFileOfTheHandbookAndToAPlaceOnIt() {
        PAGES.forEach((path, html) -> {
            if (path.endsWith(".html")) {
                LINK.matcher(html).results().forEach(link -> assertThat(leads(path, link)).as(path + ": " + link.group()).isTrue());
            }
        });
    }

    @Test
    void theTypeOfANewSiteIsExplainedWithoutAWordOfCode() throws IOException {
        CheckedSite site = new Bakery(Path.of("src/test/sites/a-new-content-type"), build()).read().value();

        assertThat(pages(site).get("cs/type/playground.html")).contains("Povrch").contains("písek");
    }

    @Test
    void theWholeExampleFileOfEveryTypePassesTheCheck(@TempDir Path folder) throws IOException {
        Path site = folder.resolve("site");
        Folders.copy(Path.of("content"), site.resolve("content"));
        Folders.copy(Path.of("templates"), site.resolve("templates"));
        for (ContentType type : portal.site().types().all()) {
            String example = Scaffold.of(portal.site(), Language.CS).exampleFile(type);
            assertThat(unescaped(text("cs/type/" + type.name() + ".html"))).contains(example);
            Path record = site.resolve("content/" + type.name() + "/ukazka-z-prirucky.cs.md");
            Files.writeString(record, example);
            for (String file : FILE.matcher(example).results().map(found -> found.group(1)).toList()) {
                Files.createDirectories(record.resolveSibling("ukazka-z-prirucky"));
                Files.write(record.resolveSibling("ukazka-z-prirucky").resolve(file), DrawnImages.named(file));
            }
        }
        assertThat(new Bakery(site, build()).read().problems()).extracting(Problem::toString)
                .filteredOn(problem -> problem.contains("ukazka-z-prirucky")).isEmpty();
    }

    private static boolean leads(String from, MatchResult link) {
        Path page = Path.of(from);
        String path = link.group(1).isEmpty() ? from
                : Optional.ofNullable(page.getParent()).orElse(Path.of("")).resolve(link.group(1)).normalize().toString();
        String anchor = link.group(2);
        return PAGES.containsKey(path) && (anchor == null || text(path).contains("id=\"" + anchor.substring(1) + "\""));
    }

    private static SiteBuild build() {
        return new SiteBuild(new BuildOptions(Optional.empty(), Optional.empty(), LocalDateTime.parse("2026-11-21T08:00")));
    }

    private static Map<String, String> pages(CheckedSite site) {
        Map<String, String> pages = new TreeMap<>();
        List<Output> files = SideOutputs.handbook(site);
        files.forEach(file -> pages.put(file.path(), new String(file.bytes(), StandardCharsets.UTF_8)));
        assertThat(pages).hasSameSizeAs(files);
        return pages;
    }

    private static String text(String path) {
        return PAGES.get(path);
    }

    private static String unescaped(String html) {
        return html.replace("&quot;", "\"").replace("&#39;", "'").replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
    }
}
