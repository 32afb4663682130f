package cz.rozcestnik.publish.file;

import cz.rozcestnik.image.MetadataRemoval;
import cz.rozcestnik.image.UnusableImageException;
import cz.rozcestnik.model.Attachment;
import cz.rozcestnik.model.Value;
import cz.rozcestnik.output.Output;
import cz.rozcestnik.site.Site;
import cz.rozcestnik.source.SourceFile;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Publishes the files that published records name, and no others that lie in their folders.
 *
 * <p>Pictures to download keep all their pixels and lose what a camera wrote beside them.
 */
public final class FilePublisher {
    private static final Set<String> PICTURES = Set.of("jpg", "jpeg", "png");

    private final Site site;
    private final SortedMap<String, SourceFile> content;
    private final SortedMap<String, Output> files = new TreeMap<>();

    private FilePublisher(Site site, SortedMap<String, SourceFile> content) {
        this.site = site;
        this.content = content;
    }

    /** Returns the files, taken from a folder of content by their paths in it. */
    public static List<Output> publish(Site site, SortedMap<String, SourceFile> content) {
        FilePublisher publisher = new FilePublisher(site, content);
        site.records().values().forEach(record ->
                record.versions().values().forEach(version -> publisher.collect(version.values().values())));
        return List.copyOf(publisher.files.values());
    }

    private void collect(Collection<Value> values) {
        for (Value value : values) {
            if (value instanceof Value.Download download) {
                add(download.file());
            } else if (value instanceof Value.Items items) {
                collect(items.values());
            } else if (value instanceof Value.Group group) {
                collect(group.values().values());
            }
        }
    }

    private void add(Attachment file) {
        files.put(file.normal(), new Output(site.path(file), clean(file, content.get(file.normal()).bytes())));
    }

    /** What was checked when it was read is sound. */
    private static byte[] clean(Attachment file, byte[] bytes) {
        try {
            return PICTURES.contains(file.format()) ? MetadataRemoval.clean(bytes) : bytes;
        } catch (UnusableImageException checked) {
            throw new IllegalStateException(checked);
        }
    }
}
