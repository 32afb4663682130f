package cz.rozcestnik.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * Whatever a shard holds, its reader gives what is in it or says that it is damaged.
 *
 * <p>Bytes are packed with their right checksum, which would stop almost all of them else.
 */
abstract class ShardFuzzing {
    static final String SEED = "20261122";
    private static final TermShard TERMS = new TermShard(List.of(
            new TermEntry("poradn poradn", List.of(new Postings(new int[] {0, 7, 900}, new int[] {1, 2, 300}, new byte[] {4, 40, -1}))),
            new TermEntry("rodin rodín", List.of(new Postings(new int[] {70_000}, new int[] {2}, new byte[] {1})))));
    private static final List<Facet> FACETS = List.of(new Facet("type", List.of("Opatření", "Služba")));
    private static final List<String> REAL = List.of(Packed.pack(TERMS.bytes()),
            Packed.pack(new PositionShard(List.of(List.<int[][]>of(new int[][] {{4}, {0, 9}, {1}}), List.<int[][]>of(new int[][] {{1, 2}}))).bytes()),
            Packed.pack(new WordShard(List.of(Form.of("hlídací", 1), Form.of("hlídání", 300), Form.of("hra", 2))).bytes()),
            Packed.pack(new FacetShard(List.of(List.of(new int[] {0}, new int[] {0, 1}))).bytes()),
            Packed.pack(new DocumentBlock(List.of(new StoredDocument("cs/sluzby/x.html", "Žluťoučký kůň", "", "Služba", "Text\nna dva řádky",
                    List.of("Praha"), new StoredDocument.Standing("2026-11-21", "overdue", "ukončená")))).bytes()),
            new Manifest("cs", 3, List.of(new SearchField("title", 4, 3, 12)), FACETS, new Demotions(List.of(0, 2), List.of(48, 1)),
                    new ShardDirectory(List.of("dit", "rodin"), List.of(7, 300), new ShardNames(2, List.of("0123456789"))),
                    new ShardDirectory(List.of("c"), List.of(1), new ShardNames(1, List.of("ffffffffff"))),
                    new ShardDirectory(List.of("h"), List.of(2), new ShardNames(1, List.of("eeeeeeeeee"))),
                    new ShardNames(1, List.of("abcdef0123")), new DocumentNames(2, new ShardNames(2, List.of("00000000a0")))).encode());

    /** Returns the readers that the properties are about. */
    List<Function<String, Object>> readers() {
        return List.of(Manifest::decode, WordShard::decode, DocumentBlock::decode, text -> TermShard.decode(text, 1),
                text -> PositionShard.decode(Packed.unpack(text), TERMS), text -> FacetShard.decode(text, FACETS));
    }

    @Property(tries = 4_000, seed = SEED, edgeCases = EdgeCasesMode.NONE)
    void anyPackedBytesAreReadOrSaidToBeDamaged(@ForAll("packed") String shard) {
        readers().forEach(reader -> holds(reader, shard));
    }

    @Property(tries = 4_000, seed = SEED, edgeCases = EdgeCasesMode.NONE)
    void anyTextIsReadOrSaidToBeDamaged(@ForAll("texts") String shard) {
        readers().forEach(reader -> holds(reader, shard));
    }

    /** Whoever reads for longer never ends. */
    private static void holds(Function<String, Object> reader, String shard) {
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            try {
                assertThat(reader.apply(shard)).isNotNull();
            } catch (DamagedShardException damaged) {
                assertThat(damaged).hasMessageMatching(".+");
            }
        });
    }

    @Provide
    Arbitrary<String> packed() {
        Arbitrary<byte[]> small = Arbitraries.bytes().between((byte) 0, (byte) 6).array(byte[].class).ofMaxSize(60);
        Arbitrary<byte[]> any = Arbitraries.bytes().array(byte[].class).ofMaxSize(120);
        return Arbitraries.oneOf(small, any, mutated()).map(Packed::pack);
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> any = Arbitraries.strings().withChars("ABCZaz019+/=").withChars(' ', 'ř', '\0').ofMaxLength(80);
        Arbitrary<String> cut = Combinators.combine(Arbitraries.of(REAL), Arbitraries.integers().between(0, 200), Arbitraries.chars().with("AZaz09+/=ř"))
                .as((shard, at, sign) -> shard.substring(0, at % shard.length()) + sign + shard.substring(at % shard.length() + 1));
        return Arbitraries.oneOf(any, cut, cut);
    }

    /** Real shards with some bytes changed, left out or put in. */
    private static Arbitrary<byte[]> mutated() {
        Arbitrary<int[]> change = Arbitraries.integers().between(0, 1_000_000).array(int[].class).ofSize(2);
        return Combinators.combine(Arbitraries.of(REAL), change.list().ofMinSize(1).ofMaxSize(4)).as((shard, changes) -> {
            String bytes = new String(Packed.unpack(shard), StandardCharsets.ISO_8859_1);
            for (int[] one : changes) {
                int at = one[0] % Math.max(1, bytes.length());
                char put = (char) (one[1] & 0xff);
                bytes = bytes.substring(0, at) + (one[1] % 3 == 0 ? "" : String.valueOf(put)) + bytes.substring(Math.min(bytes.length(), at + one[1] % 2));
            }
            return bytes.getBytes(StandardCharsets.ISO_8859_1);
        });
    }
}
