package cz.rozcestnik.template;

import static org.assertj.core.api.Assertions.assertThat;

import cz.rozcestnik.language.Language;
import cz.rozcestnik.problem.Outcome;
import cz.rozcestnik.problem.Problem;
import cz.rozcestnik.problem.ProblemCode;
import cz.rozcestnik.source.SourceFile;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;

class BrokenTemplatesTest {
    private final SortedMap<String, SourceFile> files = new TreeMap<>();

    @Test
    void everyTemplateThatCannotBeReadIsToldOnceAndAtItsPlace() {
        write("a.ftlh", "<#if>\n");
        write("b.ftlh", "fine\n");
        write("c.ftlh", "\n<#list x as>\n");

        List<Problem> problems = Templates.read(files).problems();

        assertThat(problems).extracting(Problem::code).containsOnly(ProblemCode.TEMPLATE_FAULT);
        assertThat(problems).extracting(problem -> problem.place().file() + ":" + problem.place().line())
                .containsExactly("templates/a.ftlh:1", "templates/c.ftlh:2");
    }

    @Test
    void aFaultThatATemplateExpectsIsNotLogged() {
        write("a.ftlh", "<#attempt>${missing}<#recover>nothing</#attempt>");
        List<LogRecord> logged = new ArrayList<>();
        Handler ear = new Ear(logged);
        Logger log = Logger.getLogger("freemarker");
        log.addHandler(ear);
        try {
            assertThat(render("a.ftlh").value()).isEqualTo("nothing");
        } finally {
            log.removeHandler(ear);
        }
        assertThat(logged).isEmpty();
    }

    @Test
    void aMissingTemplateIsToldByItsNameWhereItIsAskedFor() {
        write("a.ftlh", "one\n<#import \"/parts.ftlh\" as parts>\n");

        Problem problem = render("a.ftlh").problems().get(0);

        assertThat(problem.code()).isEqualTo(ProblemCode.TEMPLATE_MISSING);
        assertThat(problem.arguments()).containsExactly("parts.ftlh");
        assertThat(problem.place().file()).isEqualTo("templates/a.ftlh");
        assertThat(problem.place().line()).isEqualTo(2);
    }

    @Test
    void aFaultInATemplateThatOthersUseNamesTheNearestPlaceThatUsedIt() {
        write("parts.ftlh", "<#macro outer name><@inner name/></#macro><#macro inner name>${name.first}</#macro>");
        write("a.ftlh", "<#import \"/parts.ftlh\" as parts>\n  <@parts.outer {}/>");
        write("b.ftlh", "${missing}");

        assertThat(render("a.ftlh").problems().get(0).arguments().toString()).contains("name.first ← templates/a.ftlh:2:3");
        assertThat(render("a.ftlh").problems().get(0).place().file()).isEqualTo("templates/parts.ftlh");
        assertThat(render("b.ftlh").problems().get(0).arguments().toString()).doesNotContain("←");
    }

    @Test
    void aTemplateThatMakesAnEmptyPageIsAProblem() {
        write("a.ftlh", " \n<#if false>x</#if>");
        Templates templates = Templates.read(files).value();

        assertThat(templates.page("a.ftlh", Map.of(), Language.CS, new Patience()).problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(ProblemCode.TEMPLATE_EMPTY);
            assertThat(problem.place().file()).isEqualTo("templates/a.ftlh");
        });
        assertThat(render("a.ftlh").problems()).as("a part of a page may be empty").isEmpty();
    }

    @Test
    void aPageThatIsAskedForWithoutATemplateIsAProblem() {
        assertThat(render("nowhere.ftlh").problems()).extracting(Problem::code)
                .containsExactly(ProblemCode.TEMPLATE_MISSING);
    }

    @Test
    void whatNeverEndsIsToldAtTheTemplateThatWrites() {
        write("a.ftlh", "<#include \"/endless.ftlh\">");
        write("endless.ftlh", "<#list 1.. as number>Still going, ${number}.\n</#list>");

        Problem problem = render("a.ftlh").problems().get(0);

        assertThat(problem.code()).isEqualTo(ProblemCode.TEMPLATE_TOO_LONG);
        assertThat(problem.place().file()).isEqualTo("templates/endless.ftlh");
    }

    @Test
    void aTemplateThatIncludesItselfIsAProblem() {
        write("a.ftlh", "<#include \"/a.ftlh\">");

        assertThat(render("a.ftlh").problems()).extracting(Problem::code).containsExactly(ProblemCode.TEMPLATE_ENDLESS);
    }

    @Test
    void aLoopThatWritesNothingAndNeverEndsIsStoppedWhereverItIs() {
        write("a.ftlh", "<#import \"/parts.ftlh\" as parts>\n<@parts.endless/>");
        write("b.ftlh", "<#include \"/loop.ftlh\">");
        write("parts.ftlh", "<#macro endless><#list 1.. as number><#assign last = number></#list></#macro>");
        write("loop.ftlh", "<#list 1.. as number><#assign last = number></#list>");

        for (Language language : Language.values()) {
            assertThat(impatient("a.ftlh", language).problems()).extracting(Problem::code).containsExactly(ProblemCode.TEMPLATE_ENDLESS);
            assertThat(impatient("b.ftlh", language).problems()).extracting(Problem::code).containsExactly(ProblemCode.TEMPLATE_ENDLESS);
        }
        assertThat(Thread.currentThread().isInterrupted()).isFalse();
    }

    @Test
    void afterAPageThatNeverEndsNoOtherIsWaitedFor() {
        write("a.ftlh", "<#list 1.. as number><#assign last = number></#list>");
        write("b.ftlh", "fine");
        Templates templates = Templates.read(files).value();
        Patience patience = new Patience(Duration.ofMillis(200));

        List<Problem> first = templates.render("a.ftlh", Map.of(), Language.CS, patience).problems();

        assertThat(first).isNotEmpty();
        assertThat(templates.render("b.ftlh", Map.of(), Language.CS, patience).problems()).isEqualTo(first);
        assertThat(templates.render("b.ftlh", Map.of(), Language.CS).value()).isEqualTo("fine");
    }

    private Outcome<String> impatient(String template, Language language) {
        return Templates.read(files).value().render(template, Map.of(), language, new Patience(Duration.ofMillis(200)));
    }

    private Outcome<String> render(String template) {
        Outcome<Templates> templates = Templates.read(files);
        assertThat(templates.problems()).isEmpty();
        return templates.value().render(template, Map.of(), Language.CS);
    }

    private void write(String path, String text) {
        files.put(path, new SourceFile("templates/" + path, text.getBytes(StandardCharsets.UTF_8)));
    }

    private static final class Ear extends Handler {
        private final List<LogRecord> logged;

        Ear(List<LogRecord> logged) {
            this.logged = logged;
        }

        @Override
        public void publish(LogRecord message) {
            logged.add(message);
        }

        @Override
        public void flush() {
            // Nothing is held back.
        }

        @Override
        public void close() {
            // Nothing is open.
        }
    }
}
