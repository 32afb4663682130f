package cz.rozcestnik.preview;

import java.io.IOException;
import java.util.List;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;

/** The product itself. */
class EditedSiteTest extends EditedSiteProperties {

    @Tag("thorough")
    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void editsThatNobodyTriedBeforeDoToo(@ForAll("edits") List<Edit> edits) throws IOException {
        aSiteThatWasFollowedIsLikeOneThatIsReadAnew(edits);
    }
}
