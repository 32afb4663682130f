package cz.rozcestnik.template;

import cz.rozcestnik.language.Language;
import cz.rozcestnik.language.Phrases;
import cz.rozcestnik.listing.Facets;
import cz.rozcestnik.listing.RecordList;
import cz.rozcestnik.listing.RecordLists;
import cz.rozcestnik.model.ContentType;
import cz.rozcestnik.model.Field;
import cz.rozcestnik.model.FieldKind;
import cz.rozcestnik.model.Role;
import cz.rozcestnik.model.kind.ChoiceKind;
import cz.rozcestnik.model.kind.LanguageKind;
import cz.rozcestnik.model.kind.ListKind;
import cz.rozcestnik.site.SiteRecord;
import cz.rozcestnik.trace.Trace;
import cz.rozcestnik.trace.Traced;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Makes what templates see of lists, for readers of one language. */
final class ListViews {
    private final RecordLists lists;
    private final Facets facets;
    private final Language reader;
    private final Phrases words;
    private final Trace trace;
    private final Map<String, Traced<List<ListView.Filter>>> filters = new ConcurrentHashMap<>();

    ListViews(RecordLists lists, Facets facets, Phrases words, Trace trace) {
        this.lists = lists;
        this.reader = words.language();
        this.facets = facets;
        this.words = words;
        this.trace = trace;
    }

    /** Returns a page of a list. */
    ListView view(RecordList list, int number, List<RecordView> shared) {
        lists.read(list);
        List<PageView.Step> pages = IntStream.rangeClosed(1, list.pages())
                .mapToObj(page -> new PageView.Step(String.valueOf(page), list.path(reader, page), page == number,
                        reader.code())).toList();
        return new ListView(title(list), list.open(), list.nearby(), shared, narrow(list), wider(list), pages,
                number == 1 ? Optional.empty() : Optional.of(pages.get(number - 2)),
                number == pages.size() ? Optional.empty() : Optional.of(pages.get(number)),
                list.type().pages().lists().filters().isEmpty() ? Optional.empty() : Optional.of(filters(list)));
    }

    /** Returns what a list is called: what its records share, then where. */
    String title(RecordList list) {
        String many = list.type().labels().many().in(reader);
        String where = list.shares().stream().map(share -> share.value().text(Role.LOCATIVE, reader))
                .filter(text -> !text.isEmpty()).collect(Collectors.joining(" "));
        String what = list.shares().stream().map(RecordList.Share::value)
                .filter(value -> value.text(Role.LOCATIVE, reader).isEmpty())
                .map(value -> value.title(reader)).collect(Collectors.joining(", "));
        if (what.isEmpty()) {
            return where.isEmpty() ? many : many + " " + where;
        }
        return where.isEmpty() ? words.get("list.of", what, many.substring(0, 1).toLowerCase(reader.locale()) + many.substring(1))
                : what + " " + where;
    }

    /** Returns the lists of records that name a record. */
    List<ListView.Of> of(SiteRecord record, List<ContentType> types) {
        List<ListView.Of> found = new ArrayList<>();
        for (ContentType type : types) {
            for (List<String> by : type.pages().lists().by()) {
                if (by.size() == 1) {
                    lists.find(type, List.of(new RecordList.Share(by.get(0), record))).ifPresent(list ->
                            found.add(new ListView.Of(type.name(), type.labels().many().in(reader), title(list),
                                    list.path(reader, 1), list.open(), narrow(list))));
                }
            }
        }
        return found;
    }

    private List<ListView.Narrow> narrow(RecordList list) {
        List<ListView.Narrow> narrow = new ArrayList<>();
        List<String> fields = list.shares().stream().map(RecordList.Share::field).toList();
        for (List<String> by : list.type().pages().lists().by()) {
            List<String> open = by.stream().filter(field -> !fields.contains(field)).toList();
            if (by.size() == fields.size() + 1 && open.size() == 1) {
                Optional<Field> field = list.type().field(open.get(0));
                String label = field.map(one -> one.label().in(reader)).orElse("");
                String role = field.flatMap(one -> one.use().role()).map(Role::code).orElse("");
                narrow.add(new ListView.Narrow(label, role, lists.values(list.type(), open.get(0)).stream()
                        .flatMap(value -> part(list, by, open.get(0), value).stream()).toList()));
            }
        }
        return narrow;
    }

    private List<ListView.Part> wider(RecordList list) {
        return list.shares().size() < 2 ? List.of() : list.shares().stream().flatMap(left -> lists.find(list.type(),
                        list.shares().stream().filter(share -> share != left).toList()).stream())
                .map(part -> new ListView.Part(title(part), title(part), part.path(reader, 1), part.nearby(), reader.code())).toList();
    }

    private Optional<ListView.Part> part(RecordList list, List<String> by, String open, SiteRecord value) {
        List<RecordList.Share> shares = by.stream().map(field -> new RecordList.Share(field,
                field.equals(open) ? value : list.shared(field).orElseThrow())).toList();
        return lists.find(list.type(), shares).map(part -> new ListView.Part(value.title(reader), title(part), part.path(reader, 1),
                part.nearby(), value.textLanguage(reader).code()));
    }

    private ListView.Filters filters(RecordList list) {
        List<String> fixed = new ArrayList<>();
        List<ListView.Filter> open = new ArrayList<>();
        for (int i = 0; i < list.type().pages().lists().filters().size(); i++) {
            ContentType.Filter filter = list.type().pages().lists().filters().get(i);
            Optional<SiteRecord> shared = list.shared(filter.fields().get(0));
            if (shared.isPresent()) {
                fixed.add(filter.key() + "=" + shared.get().name().name());
            } else {
                open.add(trace.read(filters.computeIfAbsent(list.type().name(), name -> trace.of(() -> filters(list.type())))).get(i));
            }
        }
        return new ListView.Filters(data(list.type()), String.join("&", fixed), open);
    }

    /** Returns the path of the script with what the lists of a type filter. */
    private String data(ContentType type) {
        return type.folder(reader).orElseThrow() + "list.js";
    }

    private List<ListView.Filter> filters(ContentType type) {
        return type.pages().lists().filters().stream().map(filter -> {
            Optional<Field> field = type.field(filter.fields().get(0));
            String label = filter.label().or(() -> field.map(Field::label)).map(labels -> labels.in(reader)).orElse("");
            Map<String, String> named = names(type, filter, field);
            return new ListView.Filter(filter.key(), label, filter.isRange() ? "number" : field.map(found -> inner(found).name()).orElse(""),
                    facets.options(type, filter).stream()
                            .map(code -> new ListView.Option(code, named.getOrDefault(code, code))).toList());
        }).toList();
    }

    private Map<String, String> names(ContentType type, ContentType.Filter filter, Optional<Field> field) {
        Map<String, String> names = new HashMap<>();
        lists.values(type, filter.fields().get(0)).forEach(record -> names.put(record.name().name(), record.title(reader)));
        if (field.map(ListViews::inner).orElseThrow() instanceof ChoiceKind choice) {
            choice.choices().forEach((code, label) -> names.put(code, label.in(reader)));
        } else if (inner(field.get()) instanceof LanguageKind) {
            facets.options(type, filter).forEach(code ->
                    names.put(code, Locale.forLanguageTag(code).getDisplayLanguage(reader.locale())));
        }
        Stream.of(Facets.EVENING, Facets.WEEKEND).forEach(code -> names.putIfAbsent(code, words.get("filter." + code)));
        return names;
    }

    private static FieldKind inner(Field field) {
        return field.kind() instanceof ListKind list ? list.of() : field.kind();
    }
}
