package cz.rozcestnik.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PublicationTest {

    @Test
    void paths_that_more_than_one_file_has_are_clashes() {
        assertThat(new Publication(List.of(output("a.html"), output("b.html"), output("a.html")), List.of(), BuildNotes.NONE).clashes())
                .containsExactly("a.html");
    }

    @Test
    void the_index_may_have_a_path_of_the_site() {
        assertThat(new Publication(List.of(output("cs/a")), List.of(output("cs/a")), BuildNotes.NONE).clashes()).isEmpty();
    }

    private static Output output(String path) {
        return new Output(path, new byte[0]);
    }
}
