package cz.rozcestnik.build;

import java.util.List;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;

/** The product itself. */
class ChangedRecordsTest extends ChangedRecordsProperties {

    @Tag("thorough")
    @Property(tries = 2_000, edgeCases = EdgeCasesMode.NONE)
    void stepsThatNobodyTriedBeforeDoToo(@ForAll("steps") List<Step> steps) {
        aSiteThatWasFollowedIsThatOfItsFiles(steps);
    }
}
