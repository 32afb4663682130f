package cz.rozcestnik.model.kind;

import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;

/** The product's own reading. */
class HoursFuzzingTest extends HoursFuzzing {

    @Override
    KindReading read(String written) {
        return KindReading.of(new OpeningHoursKind(), written);
    }

    @Tag("thorough")
    @Property(tries = 300_000, edgeCases = EdgeCasesMode.NONE)
    void hoursThatNobodyWroteBeforeAreToo(@ForAll("hours") String written) {
        hoursOpenBeforeTheyCloseOrTheirEditorIsToldWhyNot(written);
    }
}
