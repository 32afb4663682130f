package cz.rozcestnik.property;

import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;

/** The product itself. */
class AnyBytesTest extends AnyBytesProperties {

    @Override
    Editing editing(Portal portal) {
        return portal;
    }

    @Tag("thorough")
    @Property(tries = 5_000, edgeCases = EdgeCasesMode.NONE)
    void bytesThatNobodyTriedBeforeDoToo(@ForAll("small") byte[] bytes, @ForAll("paths") String path) {
        anyBytesGiveADocumentOrProblemsAtPlacesOfTheFile(bytes, path);
    }

    @Tag("thorough")
    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void marksThatNobodyRepeatedBeforeDoToo(@ForAll("large") byte[] bytes) {
        marksRepeatedUpToTheLargestFileAreReadOrRefused(bytes);
    }
}
