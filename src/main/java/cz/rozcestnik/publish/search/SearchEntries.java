package cz.rozcestnik.publish.search;

import cz.rozcestnik.document.RecordName;
import cz.rozcestnik.language.Language;
import cz.rozcestnik.model.Field;
import cz.rozcestnik.model.Location;
import cz.rozcestnik.model.Nuts;
import cz.rozcestnik.model.Phone;
import cz.rozcestnik.model.Role;
import cz.rozcestnik.model.Value;
import cz.rozcestnik.search.StoredDocument;
import cz.rozcestnik.search.Words;
import cz.rozcestnik.site.Site;
import cz.rozcestnik.site.SiteRecord;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Takes from a site what search needs: each record in each language that has texts of its own. */
public final class SearchEntries {
    private static final Set<Role> APART = Set.of(Role.TITLE, Role.SUMMARY, Role.KEYWORDS);

    /** The states of availability that need no word: see {@link Role#AVAILABILITY}. */
    private static final Set<String> GOING_ON = Set.of("active", "scheduled");

    /** From this weight on, a field counts like keywords. */
    private static final int KEYWORD_WEIGHT = 3;

    private final Site site;
    private final Language language;

    private SearchEntries(Site site, Language language) {
        this.site = site;
        this.language = language;
    }

    /** Returns the entries of a site in all languages. */
    public static List<SearchEntry> of(Site site) {
        return site.settings().languages().stream().flatMap(language -> in(site, language)).map(ReadEntry::entry).toList();
    }

    /** Returns the entries of a site in a language in the order of their names, each made when it is asked for. */
    static Stream<ReadEntry> in(Site site, Language language) {
        Words words = Words.of(language.code(), new HashMap<>());
        SearchEntries entries = new SearchEntries(site, language);
        Synonyms synonyms = Synonyms.of(site, language, words);
        Worth worth = new Worth(site.clock());
        return entries.found().map(record -> {
            ReadEntry read = ReadEntry.of(entries.entry(record), words);
            return read.with(new SearchEntry.Ranking(synonyms.of(read), worth.of(record)));
        });
    }

    /** Returns the sum over all entries of a site in a language; no word is read for it. */
    static long sum(Site site, Language language) {
        SearchEntries entries = new SearchEntries(site, language);
        Worth worth = new Worth(site.clock());
        EntrySum sum = EntrySum.of(site, language);
        entries.found().forEach(record -> sum.add(entries.entry(record).with(new SearchEntry.Ranking(List.of(), worth.of(record)))));
        return sum.value();
    }

    private Stream<SiteRecord> found() {
        return site.records().values().stream().filter(record -> record.speaks(language) && isFound(record));
    }

    private static boolean isFound(SiteRecord record) {
        boolean unlisted = record.value(Role.UNLISTED, record.original())
                .filter(value -> value instanceof Value.YesNo yesNo && yesNo.yes()).isPresent();
        return record.isListed() && record.type().pages().search().found() && !record.paths().isEmpty() && !unlisted;
    }

    private SearchEntry entry(SiteRecord record) {
        String text = record.version(language).body().plainText();
        return new SearchEntry(record.name(), language.code(), record.type().labels().one().in(language),
                record.path(language).orElseThrow(), record.title(language), record.text(Role.SUMMARY, language),
                keywords(record), body(record, text), facets(record), prose(record, text), standing(record),
                SearchEntry.Ranking.PLAIN);
    }

    private Map<String, List<String>> facets(SiteRecord record) {
        Map<String, List<String>> facets = new TreeMap<>();
        SearchFacets.ROLES.forEach((name, role) -> {
            List<String> values = new ArrayList<>();
            record.values(role, language).forEach(value -> facetValues(value, values));
            facets.put(name, values.stream().distinct().toList());
        });
        return facets;
    }

    /** What holds in the whole country holds in each region. */
    private void facetValues(Value value, List<String> values) {
        if (value instanceof Value.Region region && region.isCountry()) {
            Nuts.REGIONS.keySet().forEach(code -> words(new Value.Region(code, region.type(), region.place()), values));
        } else {
            words(value, values);
        }
    }

    private List<String> keywords(SiteRecord record) {
        List<String> texts = new ArrayList<>();
        record.value(Role.KEYWORDS, language).ifPresent(value -> words(value, texts));
        texts.addAll(texts(record, use -> use.weight() >= KEYWORD_WEIGHT));
        return texts;
    }

    private String body(SiteRecord record, String text) {
        List<String> texts = new ArrayList<>();
        texts.add(text);
        texts.addAll(texts(record, use -> use.weight() < KEYWORD_WEIGHT && (use.weight() > 0 || use.facet())));
        texts.addAll(contacts(record));
        texts.removeIf(String::isBlank);
        return String.join("\n", texts);
    }

    /** Phones, e-mail addresses and hosts of websites: people look up whose they are. */
    private List<String> contacts(SiteRecord record) {
        List<String> texts = new ArrayList<>();
        for (Role role : List.of(Role.PHONE, Role.EMAIL, Role.WEB)) {
            for (Value value : record.values(role, language)) {
                if (value instanceof Phone phone) {
                    texts.add(phone.text());
                } else if (value instanceof Value.Email email) {
                    texts.add(email.address());
                } else if (value instanceof Value.Link link && link.address().getHost() != null) {
                    texts.add(link.address().getHost());
                }
            }
        }
        return texts;
    }

    /** The beginning of what a reader sees as sentences: the text of the page and its fields in Markdown, on one line. */
    private String prose(SiteRecord record, String text) {
        StringBuilder prose = new StringBuilder(text);
        for (Field field : record.type().fields()) {
            Optional<Value> value = field.use().weight() > 0 ? record.value(field, language) : Optional.empty();
            for (Value single : SiteRecord.single(value)) {
                if (single instanceof Value.Prose more) {
                    prose.append('\n').append(more.prose().plainText());
                }
            }
        }
        return Sentences.beginning(prose.toString(), ShardExporter.TEXT_LENGTH + 1);
    }

    /** That it is over says more than a place that was full or a check that nobody need repeat; not more than that it was called off. */
    private StoredDocument.Standing standing(SiteRecord record) {
        Optional<Value.Choice> state = record.value(Role.AVAILABILITY, language).filter(Value.Choice.class::isInstance)
                .map(Value.Choice.class::cast).filter(choice -> !GOING_ON.contains(choice.code()));
        boolean over = new Worth(site.clock()).isOver(record) && state.filter(choice -> Worth.offersNothing(choice.code())).isEmpty();
        String closed = over ? "" : state.map(choice -> choice.label().in(language)).orElse("");
        String verified = record.freshness().map(known -> known.verified().toString()).orElse("");
        String freshness = record.freshness().map(known -> known.state().code()).orElse("");
        return new StoredDocument.Standing(verified, over ? StoredDocument.Standing.OVER : freshness, closed);
    }

    private List<String> texts(SiteRecord record, Predicate<Field.Use> wanted) {
        List<String> texts = new ArrayList<>();
        for (Field field : record.type().fields()) {
            if (wanted.test(field.use()) && field.use().role().filter(APART::contains).isEmpty()) {
                record.value(field, language).ifPresent(value -> words(value, texts));
            }
        }
        return texts;
    }

    private void words(Value value, List<String> texts) {
        if (value instanceof Value.Items items) {
            words(items.values(), texts);
        } else if (value instanceof Value.Group group) {
            words(group.values().values(), texts);
        } else {
            text(value).ifPresent(texts::add);
        }
    }

    private void words(Collection<Value> values, List<String> texts) {
        values.forEach(value -> words(value, texts));
    }

    private Optional<String> text(Value value) {
        if (value instanceof Value.Text text) {
            return Optional.of(text.text());
        } else if (value instanceof Value.Prose prose) {
            return Optional.of(prose.prose().plainText());
        } else if (value instanceof Value.Choice choice) {
            return Optional.of(choice.label().in(language));
        } else if (value instanceof Value.Reference reference) {
            return title(new RecordName(reference.type(), reference.name()));
        } else if (value instanceof Value.Region region) {
            return title(new RecordName(region.type(), region.code()))
                    .or(() -> Optional.ofNullable(Nuts.REGIONS.get(region.code())));
        } else if (value instanceof Phone phone) {
            return Optional.of(phone.text());
        } else if (value instanceof Value.Number number) {
            return Optional.of(number.number().toPlainString());
        } else if (value instanceof Location place) {
            return Optional.of(Stream.of(place.street(), place.postalCode(), place.city())
                    .filter(part -> !part.isBlank()).collect(Collectors.joining(", ")));
        } else if (value instanceof Value.Download download) {
            return Optional.of(download.title());
        }
        return Optional.empty();
    }

    private Optional<String> title(RecordName name) {
        return site.record(name).map(record -> record.title(language));
    }
}
