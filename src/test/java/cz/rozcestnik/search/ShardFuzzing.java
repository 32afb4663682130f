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
    private static final TermShard TERMS = new TermShard("p0", List.of(
            new TermEntry("poradn poradn", List.of(new Postings(new int[] {0, 7, 900}, new int[] {1, 2, 300}))),
            new TermEntry("rodin rodín", List.of(new Postings(new int[] {70_000}, new int[] {2})))));
    private static final List<String> REAL = List.of(TERMS.encode(),
            new PositionShard(List.of(List.<int[][]>of(new int[][] {{4}, {0, 9}, {1}}), List.<int[][]>of(new int[][] {{1, 2}}))).encode(),
            new WordShard(List.of(Form.of("hlídací", 1), Form.of("hlídání", 300), Form.of("hra", 2))).encode(),
            new DocumentBlock(List.of(new StoredDocument("cs/sluzby/x.html", "Žluťoučký kůň", "", "Služba", "Text\nna dva řádky"))).encode(),
            new Manifest("cs", 3, List.of(new SearchField("title", 4, 3, 12, new byte[] {4, 40, -1})),
                    List.of(new Facet("type", List.of("Opatření", "Služba"), List.of(List.of(0), List.of(0, 1), List.of()))),
                    List.of(new Manifest.TermShardName("dit", "a1")), List.of(new Manifest.TermShardName("cesta", "w1")),
                    List.of(new Manifest.DocumentBlockName(0, "c3"))).encode());

    /** Returns the readers that the properties are about. */
    List<Function<String, Object>> readers() {
        return List.of(Manifest::decode, WordShard::decode, DocumentBlock::decode, text -> TermShard.decode(text, 1),
                text -> PositionShard.decode(text, TERMS));
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
