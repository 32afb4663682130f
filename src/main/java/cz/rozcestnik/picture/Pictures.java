package cz.rozcestnik.picture;

import cz.rozcestnik.document.Document;
import cz.rozcestnik.image.ImageCache;
import cz.rozcestnik.image.ImageFormat;
import cz.rozcestnik.image.ImageHeader;
import cz.rozcestnik.image.ImageScaler;
import cz.rozcestnik.image.Rendition;
import cz.rozcestnik.image.UnusableImageException;
import cz.rozcestnik.model.Attachment;
import cz.rozcestnik.output.Output;
import cz.rozcestnik.problem.Outcome;
import cz.rozcestnik.problem.Problems;
import cz.rozcestnik.site.Embedded;
import cz.rozcestnik.site.Site;
import cz.rozcestnik.source.Digest;
import cz.rozcestnik.source.SourceFile;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Semaphore;
import java.util.stream.IntStream;

/**
 * The pictures of a site, made side by side as far as memory allows.
 *
 * @param byFile  by the paths of their files from the folder of content
 * @param outputs their files, whose names change with what they show
 */
public record Pictures(SortedMap<String, Picture> byFile, List<Output> outputs) {
    /** A site without pictures. */
    public static final Pictures NONE = new Pictures(Collections.emptySortedMap(), List.of());

    private static final int BYTES = 5;
    private static final int MILLION = 1_000_000;

    /** Keeps copies. */
    public Pictures {
        byFile = Collections.unmodifiableSortedMap(new TreeMap<>(byFile));
        outputs = List.copyOf(outputs);
    }

    /** Makes the pictures that published records show; one that cannot be decoded is told where it is named. */
    public static Outcome<Pictures> of(Site site, SortedMap<String, SourceFile> content, ImageCache cache) {
        Problems problems = new Problems();
        SortedMap<String, Picture> pictures = new TreeMap<>();
        List<Output> outputs = new ArrayList<>();
        Semaphore megapixels = new Semaphore(ImageHeader.MOST_MEGAPIXELS);
        PictureUses.of(site, content.keySet()).entrySet().parallelStream()
                .map(use -> made(site, use, content.get(use.getKey()).bytes(), cache, megapixels)).toList()
                .forEach(outcome -> problems.keep(outcome).ifPresent(made -> {
                    pictures.put(made.file(), made.picture());
                    outputs.addAll(made.outputs());
                }));
        return problems.with(new Pictures(pictures, outputs));
    }

    private record Made(String file, Picture picture, List<Output> outputs) {
    }

    private static Outcome<Optional<Made>> made(Site site, Map.Entry<String, PictureUses.Use> entry, byte[] bytes,
            ImageCache cache, Semaphore megapixels) {
        PictureUses.Use use = entry.getValue();
        try {
            List<Rendition> renditions = scaled(bytes, cache, megapixels);
            String base = base(site.path(use.file()), bytes);
            List<Picture.Size> sizes = renditions.stream().map(rendition -> new Picture.Size(base + rendition.width() + "."
                    + rendition.format().ending(), rendition.format(), rendition.width(), rendition.height())).toList();
            List<Output> outputs = IntStream.range(0, sizes.size())
                    .mapToObj(i -> new Output(sizes.get(i).path(), renditions.get(i).bytes())).toList();
            return Outcome.of(Optional.of(new Made(entry.getKey(), new Picture(sizes), outputs)));
        } catch (UnusableImageException unusable) {
            return new Outcome<>(Optional.empty(), List.of(unusable.at(use.place(), use.file().name())));
        }
    }

    /** Pictures wait until those that are decoded leave enough memory for them. */
    private static List<Rendition> scaled(byte[] bytes, ImageCache cache, Semaphore megapixels) throws UnusableImageException {
        ImageHeader header = ImageHeader.read(bytes);
        int needed = header.format() == ImageFormat.SVG ? 1 : (int) (header.pixels() / MILLION) + 1;
        int permits = Math.min(needed, ImageHeader.MOST_MEGAPIXELS);
        megapixels.acquireUninterruptibly(permits);
        try {
            return cache.scale(bytes);
        } finally {
            megapixels.release(permits);
        }
    }

    /** A name that no two contents share: {@code cs/sluzby/poradna/vchod-1a2b3c4d5e-}, in letters that any disk can keep. */
    private static String base(String path, byte[] bytes) {
        int dot = path.lastIndexOf('.');
        String separator = path.charAt(dot - 1) == '/' ? "" : "-";
        return path.substring(0, dot) + separator + Digest.of(ImageScaler.VERSION + Digest.of(bytes, 32), BYTES) + "-";
    }

    /** Returns whether the pictures that documents show are all here, if they are the same files as then. */
    public boolean hold(Collection<Document> documents, Collection<String> files) {
        return byFile.keySet().containsAll(PictureUses.of(documents, files).keySet());
    }

    /** Returns the picture that is made of a file. */
    public Optional<Picture> of(Attachment file) {
        return Optional.ofNullable(byFile.get(file.normal()));
    }

    /** Returns the picture that a text in Markdown shows, by the target as its author wrote it and the path of the text's file. */
    public Optional<Picture> of(String target, String file) {
        return Embedded.find(target, Embedded.record(file), byFile.keySet()).flatMap(this::of);
    }
}
