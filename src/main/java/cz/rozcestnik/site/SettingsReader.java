package cz.rozcestnik.site;

import cz.rozcestnik.language.Language;
import cz.rozcestnik.markdown.MarkdownParser;
import cz.rozcestnik.language.Labels;
import cz.rozcestnik.model.Reading;
import cz.rozcestnik.model.Value;
import cz.rozcestnik.model.definition.Settings;
import cz.rozcestnik.model.kind.UrlKind;
import cz.rozcestnik.problem.Outcome;
import cz.rozcestnik.problem.ProblemCode;
import cz.rozcestnik.problem.Problems;
import cz.rozcestnik.source.SourceFile;
import cz.rozcestnik.source.SourceText;
import cz.rozcestnik.source.YamlNode;
import cz.rozcestnik.source.YamlReader;
import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/** Reads {@code content/site.yaml}. */
public final class SettingsReader {
    private static final String FILE = "site.yaml";
    private static final SiteSettings NONE = new SiteSettings(Labels.same("Rozcestník"), Labels.same(""), List.of(Language.values()),
            URI.create("https://rozcestnik.example.org/"), List.of(), Optional.empty(), Optional.empty(),
            new SiteSettings.Demo(false, Optional.empty()), SiteSettings.Visitors.UNSAID);

    private final Problems problems;
    private final Reading reading;

    private SettingsReader(Problems problems, SourceText text) {
        this.problems = problems;
        this.reading = new Reading(text, Language.CS, new MarkdownParser(), problems);
    }

    /** Reads the settings; without the file a site has the plainest ones. */
    public static Outcome<SiteSettings> read(SortedMap<String, SourceFile> content) {
        if (!content.containsKey(FILE)) {
            return Outcome.of(NONE);
        }
        Problems problems = new Problems();
        SourceText text = problems.keep(content.get(FILE).text());
        Optional<YamlNode> yaml = problems.keep(YamlReader.read(text));
        return problems.with(yaml
                .map(node -> new SettingsReader(problems, text).settings(node))
                .orElse(NONE));
    }

    private SiteSettings settings(YamlNode node) {
        Settings settings =
                Settings.of(node, reading, "name", "tagline", "host", "languages", "navigation",
                        "funding", "licence", "demo", "exit", "accessibility", "offline", "archive", "cards");
        SiteSettings read = new SiteSettings(
                settings.required("name").map(name -> Settings.labels(name, reading)).orElse(NONE.name()),
                settings.labels("tagline").orElse(NONE.tagline()),
                settings.node("languages").map(this::languages).orElse(NONE.languages()),
                NONE.host(),
                settings.node("navigation").map(this::navigation).orElse(List.of()),
                settings.node("funding").flatMap(this::record),
                settings.node("licence").flatMap(this::licence),
                settings.node("demo").map(this::demo).orElse(NONE.demo()),
                new VisitorsReader(reading, this::record, this::address).read(settings));
        return settings.required("host").flatMap(this::host).map(read::withHost).orElse(read);
    }

    private List<Language> languages(YamlNode node) {
        List<Language> languages = Settings.items(node, reading).stream().flatMap(item -> reading.text(item).flatMap(code -> {
            Optional<Language> language = Language.of(code);
            if (language.isEmpty()) {
                problems.add(ProblemCode.LANGUAGE_UNKNOWN, item.place(), code);
            }
            return language;
        }).stream()).distinct().toList();
        return languages.isEmpty() ? NONE.languages() : languages;
    }

    private List<SiteSettings.MenuItem> navigation(YamlNode node) {
        return Settings.items(node, reading).stream().flatMap(item -> reading.text(item)
                .map(target -> new SiteSettings.MenuItem(target, item.place())).stream()).toList();
    }

    private Optional<Value.Reference> record(YamlNode node) {
        return reading.text(node).flatMap(id -> {
            int slash = id.indexOf('/');
            if (slash < 1) {
                return reading.refuse(node, ProblemCode.RECORD_ID_EXPECTED, id);
            }
            return Optional.of(new Value.Reference(id.substring(0, slash), id.substring(slash + 1), node.place()));
        });
    }

    private Optional<SiteSettings.Licence> licence(YamlNode node) {
        Settings settings = Settings.of(node, reading, "name", "url");
        Optional<String> name = settings.required("name").flatMap(reading::text);
        Optional<URI> address = settings.required("url").flatMap(this::address);
        return name.flatMap(text -> address.map(url -> new SiteSettings.Licence(text, url)));
    }

    private SiteSettings.Demo demo(YamlNode node) {
        Settings settings = Settings.of(node, reading, "ribbon", "clock");
        return new SiteSettings.Demo(settings.yes("ribbon", false), settings.node("clock").flatMap(this::time));
    }

    private Optional<URI> host(YamlNode node) {
        return address(node).flatMap(host -> SiteSettings.isHost(host) ? Optional.of(host)
                : reading.refuse(node, ProblemCode.URL_INVALID, host.toString()));
    }

    private Optional<URI> address(YamlNode node) {
        return new UrlKind().read(node, reading).map(value -> ((Value.Link) value).address());
    }

    private Optional<LocalDateTime> time(YamlNode node) {
        return reading.text(node).flatMap(text -> {
            try {
                return Optional.of(LocalDateTime.parse(text));
            } catch (DateTimeException noTime) {
                problems.add(ProblemCode.CLOCK_EXPECTED, node.place(), text);
                return Optional.empty();
            }
        });
    }
}
