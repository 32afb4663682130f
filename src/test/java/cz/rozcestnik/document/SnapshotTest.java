package cz.rozcestnik.document;

import static org.assertj.core.api.Assertions.assertThat;

import cz.rozcestnik.language.Language;
import cz.rozcestnik.problem.Outcome;
import cz.rozcestnik.problem.ProblemCode;
import cz.rozcestnik.source.SourceFile;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SnapshotTest {
    private static final RecordName NAME = new RecordName("leaflet", "stehovani");
    private static final String PATH = "_translated/leaflet/stehovani.en.md";

    @ParameterizedTest
    @ValueSource(strings = {"Obyčejný text.", "no", "- a\n- b: c\n  d: \"e\"", "a: b # c", "\"uvozovky\" \\ lomítko", "první\n\n\ttabulátor\n   mezery",
            "řádek\u2028jiný", "řádek\u0085\nještě jiný", "zvonek\u0007", "𝒳\n👨‍👩‍👧", "---\nplot\n---", "\"\n'", "| a\n> b", "\ufefftext\nx", "\ufffe"})
    void whatIsKeptIsReadAgainLetterByLetter(String text) {
        Texts texts = new Texts(Map.of("title", Texts.normal(text), Texts.BODY, Texts.normal(text)));
        String written = new Snapshot(NAME, Language.EN, texts).write(List.of("Poznámka: „pro lidi“"));

        Outcome<Snapshots> read = read(PATH, written);

        assertThat(read.problems()).isEmpty();
        assertThat(read.value().of(NAME, Language.EN)).contains(texts);
        assertThat(SourceFingerprint.of(read.value().of(NAME, Language.EN).orElseThrow())).isEqualTo(SourceFingerprint.of(texts));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "bez hlavičky", "---\ntitle: \"x\n---\n", "---\ntitle: x", "---\n- x\n---\n", "---\ntitle: [a, b]\n---\n",
            "---\ntitle: x\ntitle: y\n---\n", "---\n\ttitle: x\n---\n"})
    void aDamagedOneIsToldAndOnlyTheOldTextIsNotKnown(String damaged) {
        Outcome<Snapshots> read = read(PATH, damaged);

        assertThat(read.problems()).extracting(problem -> problem.code()).containsExactly(ProblemCode.SNAPSHOT_UNREADABLE);
        assertThat(read.failed()).isFalse();
        assertThat(read.value().of(NAME, Language.EN)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"_translated/leaflet/jiny.en.md", "_translated/leaflet/stehovani.cs.md", "_translated/x.txt",
            "_translated/leaflet/stehovani.en.md.bak"})
    void oneWithoutItsTranslationIsLeftOver(String path) {
        assertThat(read(path, "---\n---\n").problems()).extracting(problem -> problem.code())
                .containsExactly(ProblemCode.SNAPSHOT_LEFT_OVER);
    }

    private static Outcome<Snapshots> read(String path, String text) {
        Map<RecordName, Set<Language>> written = Map.of(NAME, EnumSet.allOf(Language.class));
        SortedMap<String, SourceFile> content = new TreeMap<>(Map.of(
                path, new SourceFile("content/" + path, text.getBytes(StandardCharsets.UTF_8))));
        return Snapshots.read(content, written);
    }
}
