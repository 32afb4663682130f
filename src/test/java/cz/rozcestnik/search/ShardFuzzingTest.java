package cz.rozcestnik.search;

import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;

/** The product's own readers. */
class ShardFuzzingTest extends ShardFuzzing {

    @Tag("thorough")
    @Property(tries = 400_000, edgeCases = EdgeCasesMode.NONE)
    void bytesThatNobodyTriedBeforeAreToo(@ForAll("packed") String shard) {
        anyPackedBytesAreReadOrSaidToBeDamaged(shard);
    }
}
