package cz.rozcestnik.site;

import cz.rozcestnik.document.RecordName;
import cz.rozcestnik.language.Language;
import cz.rozcestnik.model.ContentType;
import cz.rozcestnik.source.FrontMatter;
import cz.rozcestnik.source.SourceFile;
import cz.rozcestnik.trace.Hash64;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;

/** Sums up what can be read of a site ({@link SiteSubject}) and of its records: what has the same sum says the same. */
public final class SiteSums {
    private static final String TRANSLATED = "_translated/";
    private static final String TEXT = ".md";

    private final Site site;
    private final Map<RecordName, Hash64> records = new HashMap<>();
    private final Map<RecordName, Hash64> bodies = new HashMap<>();
    private final long whole;

    /** The sums of a site that was read from a folder of content. */
    public SiteSums(Site site, SortedMap<String, SourceFile> content) {
        this.site = site;
        Hash64 all = new Hash64().add(site.clock().toString());
        content.forEach((path, file) -> {
            long whole = new Hash64().add(path).add(file.digest()).value();
            all.add(whole);
            owner(path).ifPresent(name -> add(name, path, file, whole));
        });
        this.whole = all.value();
    }

    private void add(RecordName name, String path, SourceFile file, long whole) {
        boolean isText = path.endsWith(TEXT);
        if (isText) {
            bodies.computeIfAbsent(name, none -> new Hash64()).add(whole);
        }
        if (!path.startsWith(TRANSLATED)) {
            Hash64 sum = records.computeIfAbsent(name, none -> new Hash64()).add(path);
            if (isText) {
                sum.add(file.bytes(), FrontMatter.length(file.bytes()));
            } else {
                sum.add(whole);
            }
        }
    }

    /** Returns the record that a file says something of: its own file, one in its folder, what it said when it was translated. */
    private static Optional<RecordName> owner(String path) {
        int start = path.startsWith(TRANSLATED) ? TRANSLATED.length() : 0;
        int slash = path.indexOf('/', start);
        int end = slash + 1;
        while (slash >= 0 && end < path.length() && path.charAt(end) != '.' && path.charAt(end) != '/') {
            end++;
        }
        return slash < 0 ? Optional.empty() : Optional.of(new RecordName(path.substring(start, slash), path.substring(slash + 1, end)));
    }

    /** Returns the files, of all in the folder of content, that are of no record of which there is a text, and so are in the sum of none. */
    public static List<String> ofNoRecord(Collection<String> paths) {
        Set<RecordName> written = paths.stream().filter(path -> path.endsWith(TEXT)).flatMap(path -> owner(path).stream()).collect(Collectors.toSet());
        return paths.stream().filter(path -> owner(path).filter(written::contains).isEmpty()).toList();
    }

    /** Returns the sum of a subject by the words of its name; nothing where it is none of a site. */
    public Optional<Long> of(List<String> words) {
        return switch (words.get(0)) {
            case "site" -> Optional.of(whole);
            case "clock" -> Optional.of(new Hash64().add(site.clock().toString()).value());
            case "record" -> Optional.of(record(name(words.get(1))));
            case "body" -> Optional.of(body(name(words.get(1))));
            case "references" -> Optional.of(references(name(words.get(1))));
            case "any" -> Optional.of(any(words.get(1)));
            case "order" -> Optional.of(order(reader(words), words.get(2)));
            case "gathered" -> Optional.of(gathered(reader(words), name(words.get(2)), words.get(3), words.get(4)));
            default -> Optional.empty();
        };
    }

    private static Language reader(List<String> words) {
        return Language.of(words.get(1)).orElseThrow();
    }

    private static RecordName name(String written) {
        int slash = written.indexOf('/');
        return new RecordName(written.substring(0, slash), written.substring(slash + 1));
    }

    private long body(RecordName name) {
        return site.page(name).map(record -> bodies.getOrDefault(name, new Hash64()).value()).orElse(0L);
    }

    /** Returns the sum of all that a record says but for its main text, and of whether it is there. */
    public long record(RecordName name) {
        Optional<SiteRecord> record = site.page(name);
        if (record.isEmpty()) {
            return 0;
        }
        Hash64 sum = new Hash64().add(records.getOrDefault(name, new Hash64()).value()).add(site.hasEnded(record.get()) ? 1 : 0)
                .add(record.get().original().code());
        record.get().versions().keySet().forEach(language -> sum.add(language.code()));
        record.get().paths().forEach((language, path) -> sum.add(language.code()).add(path));
        record.get().freshness().ifPresent(freshness -> sum.add(freshness.verified().toEpochDay()).add(freshness.state().code()));
        return sum.value();
    }

    /** Returns the sum of the names of records, in their order. */
    public static long names(List<SiteRecord> records) {
        Hash64 sum = new Hash64();
        for (SiteRecord record : records) {
            sum.add(record.name().type()).add(record.name().name());
        }
        return sum.value();
    }

    private long references(RecordName to) {
        Hash64 sum = new Hash64();
        site.referencesTo(to).forEach(reference -> sum.add(reference.from().type()).add(reference.from().name()).add(reference.field()));
        return sum.value();
    }

    private long any(String type) {
        return site.types().find(type).flatMap(found -> site.listPath(found, site.settings().languages().get(0))).isPresent() ? 1 : 0;
    }

    private long order(Language reader, String type) {
        return site.types().find(type).map(found -> names(site.list(found, reader))).orElse(0L);
    }

    private long gathered(Language reader, RecordName to, String from, String by) {
        return names(site.gathered(to, new ContentType.Gathering("", from, by), reader));
    }
}
