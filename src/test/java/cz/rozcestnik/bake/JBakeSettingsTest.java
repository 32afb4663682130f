package cz.rozcestnik.bake;

import static org.assertj.core.api.Assertions.assertThat;

import cz.rozcestnik.problem.Outcome;
import cz.rozcestnik.problem.Problem;
import cz.rozcestnik.problem.ProblemCode;
import cz.rozcestnik.source.SiteFolder;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JBakeSettingsTest {
    @TempDir
    private Path site;

    @Test
    void aSiteThatSaysNothingHasTheUsualFolders() throws IOException {
        JBakeSettings settings = JBakeSettings.read(site).value();

        assertThat(settings.folder().content()).isEqualTo(site.resolve("content"));
        assertThat(settings.folder().templates()).isEqualTo(site.resolve("templates"));
        assertThat(settings.folder().assets()).isEqualTo(site.resolve("assets"));
        assertThat(settings.output()).isEqualTo(site.resolve("target/site"));
        assertThat(settings.contentCharset()).isEqualTo(StandardCharsets.UTF_8);
        assertThat(settings.templateCharset()).isEqualTo(StandardCharsets.UTF_8);
    }

    @Test
    void foldersAndCharsetsAreThoseOfJbakeProperties() throws IOException {
        JBakeSettings settings = settings("""
                content.folder=obsah
                template.folder=vzory
                asset.folder=soubory
                destination.folder=vystup/web
                render.encoding=windows-1250
                template.encoding=ISO-8859-2
                """).value();

        assertThat(settings.folder().content()).isEqualTo(site.resolve("obsah"));
        assertThat(settings.folder().templates()).isEqualTo(site.resolve("vzory"));
        assertThat(settings.folder().assets()).isEqualTo(site.resolve("soubory"));
        assertThat(settings.output()).isEqualTo(site.resolve("vystup/web"));
        assertThat(settings.contentCharset()).isEqualTo(Charset.forName("windows-1250"));
        assertThat(settings.templateCharset()).isEqualTo(Charset.forName("ISO-8859-2"));
    }

    @Test
    void toolsSeeWhatTheSiteSaysAndWriteWhereTheyAreTold() throws IOException {
        JBakeSettings settings = settings("own.key=own value\n").value();

        assertThat(settings.configuration(site.resolve("a")).get("own.key")).isEqualTo("own value");
        assertThat(settings.configuration(site.resolve("a")).getDestinationFolder().toPath()).isEqualTo(site.resolve("a"));
        assertThat(settings.configuration(site.resolve("b")).getDestinationFolder().toPath()).isEqualTo(site.resolve("b"));
    }

    @ParameterizedTest
    @ValueSource(strings = {".", "content", "content/out", "..", "../elsewhere", "/",
        "target", "target/index", "target/handbook", "target/handbook/cs", "target/hosting", "target/changes.json", "target/rozcestnik-site.zip",
        "target/cache", "target/cache/images", "target/report", "target/form", "target/search-export"})
    void anOutputThatWouldSwallowTheSourcesOrWhatElseABuildMakesOrLieOutsideTheSiteIsAProblem(String output) throws IOException {
        assertThat(settings("destination.folder=" + output + "\n").problems())
                .extracting(Problem::code).containsExactly(ProblemCode.SETTINGS_OUTPUT);
    }

    @ParameterizedTest
    @CsvSource({"content.folder, ../secret", "template.folder, ../secret", "asset.folder, ../secret", "asset.folder, a/../../secret",
        "content.folder, .", "asset.folder, ..", "template.folder, target/handbook", "content.folder, target", "asset.folder, target/cache/site"})
    void sourcesThatLieOutsideTheSiteOrAmongWhatABuildMakesAreAProblemOnTheirLineAndNotRead(String key, String folder) throws IOException {
        Outcome<JBakeSettings> settings = settings("# folders\n" + key + "=" + folder + "\n");

        assertThat(settings.problems()).extracting(problem -> problem.code().code() + ":" + problem.place().line()).containsExactly("settings-folder:2");
        assertThat(settings.value().folder()).isEqualTo(SiteFolder.of(site));
    }

    @Test
    void aLinkInPlaceOfTheFileIsRefusedAndNotRead() throws IOException {
        Files.writeString(site.resolve("elsewhere"), "content.folder=obsah\n");
        Files.createSymbolicLink(site.resolve("jbake.properties"), site.resolve("elsewhere"));

        Outcome<JBakeSettings> settings = JBakeSettings.read(site);

        assertThat(settings.problems()).extracting(Problem::code).containsExactly(ProblemCode.SYMBOLIC_LINK);
        assertThat(settings.value().folder()).isEqualTo(SiteFolder.of(site));
    }

    @ParameterizedTest
    @ValueSource(strings = {"klingon-8", "not a name", "-"})
    void aCharsetNobodyKnowsIsAProblem(String charset) throws IOException {
        assertThat(settings("render.encoding=" + charset + "\n").problems())
                .extracting(Problem::code).containsExactly(ProblemCode.SETTINGS_CHARSET);
    }

    @ParameterizedTest
    @ValueSource(strings = {"render.feed", "render.index", "render.tags"})
    void aListOfJBakesOwnThatIsTurnedOnIsAProblemOnItsLine(String key) throws IOException {
        Problem problem = settings("# lists\n" + key + "=true\n").problems().get(0);

        assertThat(problem.code()).isEqualTo(ProblemCode.SETTINGS_RENDER);
        assertThat(problem.place().file()).isEqualTo("jbake.properties");
        assertThat(problem.place().line()).isEqualTo(2);
        assertThat(problem.arguments()).contains(key);
    }

    @ParameterizedTest
    @ValueSource(strings = {"yes", "True", "on"})
    void aListIsTurnedOnByAnyWordForYes(String yes) throws IOException {
        assertThat(settings("render.archive=" + yes + "\n").problems()).extracting(Problem::code).containsExactly(ProblemCode.SETTINGS_RENDER);
    }

    @ParameterizedTest
    @CsvSource({"contnet.folder, content.folder", "template.foldr, template.folder", "assets.folder, asset.folder",
        "render.encodng, render.encoding", "ignore.fiel, ignore.file"})
    void aSettingWhoseNameIsNearlyRightIsToldOnItsLine(String written, String meant) throws IOException {
        Problem problem = settings("# folders\n" + written + "=x\n").problems().get(0);

        assertThat(problem.code()).isEqualTo(ProblemCode.SETTINGS_MISSPELT);
        assertThat(problem.place().line()).isEqualTo(2);
        assertThat(problem.arguments()).containsExactly(written, meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"own.key", "data.folder", "archive.file", "site.host", "map.server"})
    void settingsOfToolsAreTheirOwn(String key) throws IOException {
        assertThat(settings(key + "=x\n").problems()).isEmpty();
    }

    @Test
    void aFileThatCannotBeReadIsAProblem() throws IOException {
        Outcome<JBakeSettings> broken = settings("content.folder=\\uZZZZ\n");

        assertThat(broken.problems()).extracting(Problem::code).containsExactly(ProblemCode.SETTINGS_BROKEN);
    }

    private Outcome<JBakeSettings> settings(String properties) throws IOException {
        Files.writeString(site.resolve("jbake.properties"), properties);
        return JBakeSettings.read(site);
    }
}
