package cz.rozcestnik.source;

import static org.assertj.core.api.Assertions.assertThat;

import cz.rozcestnik.problem.Outcome;
import cz.rozcestnik.problem.Place;
import cz.rozcestnik.problem.Problem;
import cz.rozcestnik.problem.ProblemCode;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class SourceFileTest {

    @Test
    void text_is_read_as_utf8() {
        Outcome<SourceText> text = file("Žluťoučký 👪".getBytes(StandardCharsets.UTF_8)).text();

        assertThat(text.problems()).isEmpty();
        assertThat(text.value().text()).isEqualTo("Žluťoučký 👪");
    }

    @Test
    void the_first_byte_of_another_encoding_is_told_where_it_stands() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes("---\ntitle: D".getBytes(StandardCharsets.UTF_8));
        bytes.writeBytes("ům".getBytes(Charset.forName("windows-1250")));

        assertThat(file(bytes.toByteArray()).text().problems())
                .containsExactly(Problem.of(ProblemCode.NOT_UTF8, new Place("content/x.cs.md", 2, 9, 1, "title: D")));
    }

    @Test
    void a_file_that_ends_in_the_middle_of_a_letter_is_not_utf8() {
        byte[] cut = Arrays.copyOf("dům".getBytes(StandardCharsets.UTF_8), 2);

        assertThat(file(cut).text().problems()).extracting(Problem::code).containsExactly(ProblemCode.NOT_UTF8);
    }

    @Test
    void the_sign_for_what_could_not_be_read_may_itself_be_written() {
        Outcome<SourceText> text = file("dům \ufffd".getBytes(StandardCharsets.UTF_8)).text();

        assertThat(text.problems()).isEmpty();
        assertThat(text.value().text()).isEqualTo("dům \ufffd");
    }

    @Test
    void a_file_of_megabytes_is_no_text() {
        assertThat(file(new byte[SourceFile.LARGEST_TEXT]).text().problems()).isEmpty();
        assertThat(file(new byte[SourceFile.LARGEST_TEXT + 1]).text().problems()).extracting(Problem::code)
                .containsExactly(ProblemCode.FILE_TOO_LARGE);
    }

    @Test
    void its_name_is_the_end_of_its_path() {
        assertThat(file(new byte[0]).fileName()).isEqualTo("x.cs.md");
    }

    private static SourceFile file(byte[] bytes) {
        return new SourceFile("content/x.cs.md", bytes);
    }
}
