package cz.rozcestnik.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.lucene.util.SmallFloat;
import org.junit.jupiter.api.Test;

class ShardsTest {
    @Test
    void terms_and_postings_come_back() {
        Postings none = new Postings(new int[0], new int[0]);
        TermShard shard = new TermShard("p0", List.of(
                new TermEntry("poradn poradn", List.of(new Postings(new int[] {0, 7, 900}, new int[] {1, 2, 300}), none)),
                new TermEntry("rodin rodin", List.of(none, new Postings(new int[] {70_000}, new int[] {1}))),
                new TermEntry("rodin rodín", List.of(none, none))));

        TermShard read = TermShard.decode(shard.encode(), 2);

        assertThat(read).usingRecursiveComparison().isEqualTo(shard);
        assertThat(read.beginningWith("rodin ")).extracting(TermEntry::term).containsExactly("rodin rodin", "rodin rodín");
        assertThat(read.beginningWith("rod")).hasSize(2);
        assertThat(read.beginningWith("rodn")).isEmpty();
    }

    @Test
    void places_come_back_beside_their_terms() {
        TermShard terms = new TermShard("p0", List.of(
                new TermEntry("rodin rodin", List.of(
                        new Postings(new int[] {0, 7}, new int[] {1, 3}), new Postings(new int[0], new int[0]))),
                new TermEntry("rodin rodín", List.of(
                        new Postings(new int[0], new int[0]), new Postings(new int[] {2}, new int[] {2})))));
        PositionShard places = new PositionShard(List.of(
                List.of(new int[][] {{4}, {0, 9, 300}}, new int[0][]), List.of(new int[0][], new int[][] {{1, 2}})));

        assertThat(PositionShard.decode(places.encode(), terms)).usingRecursiveComparison().isEqualTo(places);
    }

    @Test
    void words_come_back() {
        WordShard words = new WordShard(List.of(Form.of("hlídací", 1), Form.of("hlídání", 300), Form.of("hra", 2)));

        assertThat(WordShard.decode(words.encode())).isEqualTo(words);
    }

    @Test
    void documents_come_back() {
        DocumentBlock block = new DocumentBlock(List.of(
                new StoredDocument("cs/sluzby/x.html", "Žluťoučký kůň 👩‍👧", "", "Služba", "Text\nna dva řádky",
                        new StoredDocument.Standing("2026-11-21", "overdue", "ukončená")),
                new StoredDocument("", "", "", "", "", StoredDocument.Standing.UNKNOWN)));

        assertThat(DocumentBlock.decode(block.encode())).isEqualTo(block);
    }

    @Test
    void the_manifest_comes_back_and_finds_shards() {
        Manifest manifest = new Manifest("cs", 3,
                List.of(new SearchField("title", 4, 3, 12, new byte[] {4, 40, -1})),
                List.of(new Facet("type", List.of("Opatření", "Služba"), List.of(List.of(0), List.of(0, 1), List.of()))),
                List.of(new Manifest.TermShardName("dit", "a1"), new Manifest.TermShardName("rodin", "b2")),
                List.of(new Manifest.TermShardName("cesta", "w1"), new Manifest.TermShardName("mama", "w2")),
                List.of(new Manifest.DocumentBlockName(0, "c3"), new Manifest.DocumentBlockName(2, "d4")));

        Manifest read = Manifest.decode(manifest.encode());

        assertThat(read).usingRecursiveComparison().isEqualTo(manifest);
        assertThat(List.of("cest", "dit", "poradn", "rodin", "zlin")).extracting(read::termShards)
                .containsExactly(List.of(), List.of("a1"), List.of("a1"), List.of("b2"), List.of("b2"));
        assertThat(List.of("d", "di", "dit", "ro", "s")).extracting(read::termShards).containsExactly(
                List.of("a1"), List.of("a1"), List.of("a1"), List.of("a1", "b2"), List.of("b2"));
        assertThat(List.of("c", "d", "m", "z")).extracting(read::wordShards).containsExactly(
                List.of("w1"), List.of("w1"), List.of("w1", "w2"), List.of("w2"));
        assertThat(List.of(0, 1, 2)).extracting(document -> read.block(document).name())
                .containsExactly("c3", "c3", "d4");
    }

    @Test
    void norms_stand_for_the_lengths_of_lucene() {
        for (int norm = 0; norm < 256; norm++) {
            assertThat(FieldScorer.length(norm)).isEqualTo(SmallFloat.byte4ToInt((byte) norm));
        }
    }
}
