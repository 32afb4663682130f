package cz.rozcestnik.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import cz.rozcestnik.testing.Properties;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same property fails for writers with a bug. */
class MarkdownFuzzingFindsBugsTest {
    @TempDir
    private Path folder;

    @Test
    void a_quotation_mark_that_ends_an_attribute_is_found() {
        assertThat(Properties.failures(LeavesQuotes.class, "anyText", folder)).singleElement().asString().contains("strange");
    }

    @Test
    void a_tag_in_code_is_found() {
        assertThat(Properties.failures(LeavesTags.class, "anyText", folder)).singleElement().asString().contains("strange");
    }

    @Test
    void a_control_that_an_entity_stands_for_is_found() {
        assertThat(Properties.failures(LeavesControls.class, "anyText", folder)).singleElement().asString().contains("Expecting no elements of");
    }

    static class LeavesControls extends MarkdownFuzzing {
        @Override
        String html(String markdown) {
            return MarkdownFuzzingTest.unlooked(markdown);
        }
    }

    static class LeavesQuotes extends MarkdownFuzzing {
        @Override
        String html(String markdown) {
            return MarkdownFuzzingTest.written(markdown).replace("&quot;", "\"");
        }
    }

    static class LeavesTags extends MarkdownFuzzing {
        @Override
        String html(String markdown) {
            return MarkdownFuzzingTest.written(markdown).replace("<code>&lt;", "<code><").replace("&gt;</code>", "></code>");
        }
    }
}
