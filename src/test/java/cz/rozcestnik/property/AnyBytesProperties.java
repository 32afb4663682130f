package cz.rozcestnik.property;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import cz.rozcestnik.property.Editing.Edited;
import cz.rozcestnik.source.SourceFile;
import java.time.Duration;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever bytes a content file has, its editor gets a document or is told at places of the file what is wrong. */
abstract class AnyBytesProperties {
    /** Every run tries the same, so that nobody's change turns red by chance; the thorough run tries others. */
    private static final String SEED = "20261122";
    private static final int LARGEST_RECORD = 256 * 1024;

    private final Portal portal = Portal.REAL;
    private final AnyBytes files = new AnyBytes(portal);

    /** Returns the editing that the properties are about. */
    abstract Editing editing(Portal portal);

    /** Returns after how long a file counts as one that is never done; it is no measure of speed. */
    Duration patience() {
        return Duration.ofMinutes(1);
    }

    @Property(tries = 500, seed = SEED, edgeCases = EdgeCasesMode.NONE)
    void anyBytesGiveADocumentOrProblemsAtPlacesOfTheFile(@ForAll("small") byte[] bytes, @ForAll("paths") String path) {
        holdsFor(path, bytes);
    }

    @Property(tries = 12, seed = SEED, edgeCases = EdgeCasesMode.NONE)
    void marksRepeatedUpToTheLargestFileAreReadOrRefused(@ForAll("large") byte[] bytes) {
        holdsFor("service/dluhova-poradna.cs.md", bytes);
    }

    private void holdsFor(String path, byte[] bytes) {
        SourceFile file = new SourceFile(portal.file(path).path(), bytes);
        Editing editing = editing(portal);
        assertTimeoutPreemptively(patience(), () -> {
            Edited edited = editing.edit(file);
            Written.of(bytes).assertFits(edited);
        });
    }

    @Provide
    Arbitrary<byte[]> small() {
        return files.small();
    }

    @Provide
    Arbitrary<byte[]> large() {
        return files.marks(LARGEST_RECORD);
    }

    @Provide
    Arbitrary<String> paths() {
        return Arbitraries.of(portal.files());
    }
}
