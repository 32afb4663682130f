package cz.rozcestnik.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BoundedWriterTest {
    private static final String SIGNS = "aZ <\u0000\u007f\u0080é\u07ff\u0800…\uffff\ud83d\ude00\ud800\udfff";

    /** Characters of all lengths, halves of them among them, in pieces of any length. */
    @RepeatedTest(50)
    void whateverIsWrittenIsWhatJavaWritesInUtf8(RepetitionInfo repetition) throws IOException {
        Random random = new Random(repetition.getCurrentRepetition());
        BoundedWriter out = new BoundedWriter(1_000_000);
        StringBuilder expected = new StringBuilder("<");
        out.write('<');
        for (int piece = 0; piece < 20; piece++) {
            String text = text(random, random.nextInt(random.nextBoolean() ? 5 : 2000));
            expected.append(text);
            if (random.nextBoolean()) {
                out.write(text);
            } else {
                out.write(text.toCharArray());
            }
        }
        assertThat(out.page()).isEqualTo(expected.toString().getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "@", "<a href=@x>č@@", "\ud83d\ude00@\ud83d", "\u0000", "\u0000\u0001"})
    void aPartStandsInAPageAsItDoesAnywhereElse(String text) throws IOException {
        BoundedWriter part = new BoundedWriter(100);
        part.write(text.replace("@", Markup.ROOT.mark()));
        BoundedWriter page = new BoundedWriter(1000);
        StringWriter elsewhere = new StringWriter();

        page.write("\ud83d");
        part.markup(1).write(page, List.of("../"));
        part.markup(1).write(elsewhere, List.of("../"));

        String expected = text.replace("@", "../");
        assertThat(new String(page.page(), StandardCharsets.UTF_8)).isEqualTo("?" + expected.replaceAll("\ud83d$", "?"));
        assertThat(elsewhere).hasToString(expected.replaceAll("\ud83d$", "?"));
        assertThat(part.markup(1).characters()).isEqualTo(text.replace("@", "").length());
    }

    @Test
    void whiteSpaceThatATemplateBeginsWithIsNoneOfThePage() throws IOException {
        BoundedWriter out = new BoundedWriter(100);
        out.write(" \r\n\t<p>č </p>\n");

        assertThat(out.page()).asString(StandardCharsets.UTF_8).isEqualTo("<p>č </p>\n");
        assertThat(out).hasToString(" \r\n\t<p>č </p>\n");
    }

    private static String text(Random random, int length) {
        StringBuilder text = new StringBuilder();
        boolean plain = random.nextBoolean();
        for (int i = 0; i < length; i++) {
            text.append(plain && random.nextInt(20) > 0 ? 'a' : SIGNS.charAt(random.nextInt(SIGNS.length())));
        }
        return text.toString();
    }
}
