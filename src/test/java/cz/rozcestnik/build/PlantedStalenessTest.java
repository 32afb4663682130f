package cz.rozcestnik.build;

import static org.assertj.core.api.Assertions.assertThat;

import cz.rozcestnik.listing.RecordList;
import cz.rozcestnik.listing.RecordLists;
import cz.rozcestnik.site.Site;
import cz.rozcestnik.source.SourceFile;
import cz.rozcestnik.source.SourceTree;
import cz.rozcestnik.testing.Properties;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same property, with the same tries, fails where something old is kept: each class here is the product with one bug. */
class PlantedStalenessTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(classes = {KeepsWhatIsDeleted.class, KeepsListsOfTheSameNames.class})
    void the_bug_is_found(Class<?> planted) {
        assertThat(Properties.failures(planted, "aSiteThatWasFollowed", folder)).singleElement().asString().contains("AssertionFailedError");
    }

    static class KeepsWhatIsDeleted extends ChangedRecordsProperties {
        @Override
        ReadSite follow(SourceTree now, ReadSite before) {
            SortedMap<String, SourceFile> content = new TreeMap<>(before.sources().content());
            content.putAll(now.content());
            return super.follow(new SourceTree(content, now.templates(), now.assets()), before);
        }
    }

    /** A record that says something else is not seen as long as the list of all has the same records in the same order. */
    static class KeepsListsOfTheSameNames extends ChangedRecordsProperties {
        @Override
        RecordLists follow(Site now, RecordLists before) {
            RecordLists later = super.follow(now, before);
            return names(later).equals(names(before)) ? before : later;
        }

        private static List<String> names(RecordLists lists) {
            return lists.all().filter(list -> list.shares().isEmpty()).map(RecordList::records)
                    .map(records -> records.stream().map(record -> record.name().toString()).toList().toString()).toList();
        }
    }
}
