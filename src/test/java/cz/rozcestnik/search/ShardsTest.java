package cz.rozcestnik.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.apache.lucene.util.SmallFloat;
import org.junit.jupiter.api.Test;

class ShardsTest {
    @Test
    void terms_and_postings_come_back() {
        Postings none = Postings.NONE;
        TermShard shard = new TermShard(List.of(
                new TermEntry("poradn poradn", List.of(new Postings(new int[] {0, 7, 900}, new int[] {1, 2, 300}, new byte[] {4, 40, -1}), none)),
                new TermEntry("rodin rodin", List.of(none, new Postings(new int[] {70_000}, new int[] {1}, new byte[] {1}))),
                new TermEntry("rodin rodín", List.of(none, none))));

        TermShard read = TermShard.decode(Packed.pack(shard.bytes()), 2);

        assertThat(read).usingRecursiveComparison().isEqualTo(shard);
        assertThat(read.beginningWith("rodin ")).extracting(TermEntry::term).containsExactly("rodin rodin", "rodin rodín");
        assertThat(read.beginningWith("rod")).hasSize(2);
        assertThat(read.beginningWith("rodn")).isEmpty();
    }

    @Test
    void places_come_back_beside_their_terms() {
        TermShard terms = new TermShard(List.of(
                new TermEntry("rodin rodin", List.of(
                        new Postings(new int[] {0, 7}, new int[] {1, 3}, new byte[2]), Postings.NONE)),
                new TermEntry("rodin rodín", List.of(
                        Postings.NONE, new Postings(new int[] {2}, new int[] {2}, new byte[1])))));
        PositionShard places = new PositionShard(List.of(
                List.of(new int[][] {{4}, {0, 9, 300}}, new int[0][]), List.of(new int[0][], new int[][] {{1, 2}})));

        assertThat(PositionShard.decode(places.bytes(), terms)).usingRecursiveComparison().isEqualTo(places);
    }

    @Test
    void words_come_back() {
        WordShard words = new WordShard(List.of(Form.of("hlídací", 1), Form.of("hlídání", 300), Form.of("hra", 2)));

        assertThat(WordShard.decode(Packed.pack(words.bytes()))).isEqualTo(words);
    }

    @Test
    void documents_come_back() {
        DocumentBlock block = new DocumentBlock(List.of(
                new StoredDocument("cs/sluzby/x.html", "Žluťoučký kůň 👩‍👧", "", "Služba", "Text\nna dva řádky",
                        List.of("Liberecký kraj", "Praha"), new StoredDocument.Standing("2026-11-21", "overdue", "ukončená")),
                new StoredDocument("", "", "", "", "", List.of(), StoredDocument.Standing.UNKNOWN)));

        assertThat(DocumentBlock.decode(Packed.pack(block.bytes()))).isEqualTo(block);
    }

    @Test
    void values_of_facets_come_back() {
        List<Facet> facets = List.of(new Facet("type", List.of("Opatření", "Služba")), new Facet("region", List.of("Praha")));
        FacetShard shard = new FacetShard(List.of(
                List.of(new int[] {0}, new int[] {0, 1}, new int[0]), List.of(new int[0], new int[] {0}, new int[0])));

        assertThat(FacetShard.decode(Packed.pack(shard.bytes()), facets)).usingRecursiveComparison().isEqualTo(shard);
        assertThatThrownBy(() -> FacetShard.decode(Packed.pack(shard.bytes()), List.of(facets.get(1), facets.get(0))))
                .isInstanceOf(DamagedShardException.class);
    }

    @Test
    void the_manifest_comes_back() {
        Manifest manifest = new Manifest("cs", 3, List.of(new SearchField("title", 4, 3, 12)),
                List.of(new Facet("type", List.of("Opatření", "Služba"))),
                new Demotions(List.of(0, 2), List.of(48, 1)),
                new ShardDirectory(List.of("dit", "rodin"), List.of(7, 300), new ShardNames(2, List.of("0123456789"))),
                new ShardDirectory(List.of("c"), List.of(1), new ShardNames(1, List.of("ffffffffff"))),
                new ShardDirectory(List.of("h"), List.of(2), new ShardNames(1, List.of("eeeeeeeeee"))),
                new ShardNames(1, List.of("abcdef0123")), new DocumentNames(2, new ShardNames(2, List.of("00000000a0"))));

        Manifest read = Manifest.decode(manifest.encode());

        assertThat(read).usingRecursiveComparison().isEqualTo(manifest);
        assertThat(List.of(0, 1, 2)).extracting(read.documents()::block).containsExactly("00000000a00", "00000000a00", "00000000a01");
    }

    @Test
    void shards_are_named_in_runs() {
        ShardNames names = new ShardNames(18, List.of("aaaaaaaaaa", "bbbbbbbbbb"));

        assertThat(names.all()).hasSize(18).doesNotHaveDuplicates();
        assertThat(List.of(0, 15, 16, 17)).extracting(names::get)
                .containsExactly("aaaaaaaaaa0", "aaaaaaaaaaf", "bbbbbbbbbb0", "bbbbbbbbbb1");
    }

    @Test
    void a_directory_finds_all_shards_that_may_hold_what_begins_so() {
        // Of words abc … dit, pod … poradn, poradna … rodic, rodin … zlin.
        ShardDirectory directory = new ShardDirectory(
                List.of("a", ShardDirectory.separator("dit", "pod"), ShardDirectory.separator("poradn", "poradna"), "rodin"),
                List.of(1, 2, 3, 4), new ShardNames(4, List.of("cccccccccc")));

        assertThat(directory.keys()).containsExactly("a", "p", "poradna", "rodin");
        assertThat(List.of("dit", "poradn ", "poradn", "rod", "rodin ", "zl", "0")).extracting(
                prefix -> directory.shards(prefix).stream().map(name -> name.substring(10)).toList()).containsExactly(
                List.of("0"), List.of("1"), List.of("1", "2"), List.of("2", "3"), List.of("3"), List.of("3"), List.of());
        assertThat(directory.shards("", 25)).hasSize(2);
    }

    @Test
    void norms_stand_for_the_lengths_of_lucene() {
        for (int norm = 0; norm < 256; norm++) {
            assertThat(FieldScorer.length(norm)).isEqualTo(SmallFloat.byte4ToInt((byte) norm));
        }
    }
}
