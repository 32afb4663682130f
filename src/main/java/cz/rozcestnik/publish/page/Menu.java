package cz.rozcestnik.publish.page;

import cz.rozcestnik.document.RecordName;
import cz.rozcestnik.language.Language;
import cz.rozcestnik.model.ContentType;
import cz.rozcestnik.site.Site;
import cz.rozcestnik.site.SiteSettings;
import cz.rozcestnik.template.PageView;
import cz.rozcestnik.template.SiteViews;
import cz.rozcestnik.trace.Hash64;
import java.util.List;
import java.util.Optional;

/** The main menu of a site for readers of one language, and the lists that it does not name. */
final class Menu {
    private static final String LIST = "index.html";

    private final Site site;
    private final SiteViews views;
    private final Language reader;
    private final List<Entry> entries;
    private final List<PageView.Step> further;

    /** The menu that the site's settings name; all lists that have records where they name none. */
    Menu(Site site, SiteViews views) {
        this.site = site;
        this.views = views;
        this.reader = views.reader();
        List<Entry> lists = site.types().all().stream().filter(type -> !site.list(type, reader).isEmpty())
                .flatMap(type -> entry(type).stream()).toList();
        List<SiteSettings.MenuItem> named = site.settings().navigation();
        this.entries = named.isEmpty() ? lists : named.stream().flatMap(item -> entry(item.target()).stream()).toList();
        this.further = lists.stream().map(Entry::step)
                .filter(list -> entries.stream().noneMatch(entry -> entry.step().path().equals(list.path()))).toList();
    }

    /** An entry of a menu, which leads to a page or, where it has a folder, to a list with all of its records. */
    private record Entry(PageView.Step step, String folder) {

        PageView.Step from(String path) {
            boolean current = folder.isEmpty() ? path.equals(step.path()) : path.startsWith(folder);
            return current ? new PageView.Step(step.title(), step.path(), true, step.language()) : step;
        }
    }

    /** Returns the menu as it stands on the page at a path. */
    List<PageView.Step> from(String path) {
        return entries.stream().map(entry -> entry.from(path)).toList();
    }

    /** Returns the lists that the menu does not name; of few pages one is the page itself. */
    List<PageView.Step> further(String path) {
        return further.stream().noneMatch(list -> list.path().equals(path)) ? further : further.stream()
                .map(list -> new PageView.Step(list.title(), list.path(), list.path().equals(path), list.language())).toList();
    }

    /** Adds all that it says to a sum. */
    void addTo(Hash64 sum) {
        entries.forEach(entry -> sum.add(entry.toString()));
        further.forEach(step -> sum.add(step.toString()));
    }

    private Optional<Entry> entry(String target) {
        int slash = target.indexOf('/');
        if (slash < 0) {
            return site.types().find(target).flatMap(this::entry);
        }
        return site.record(new RecordName(target.substring(0, slash), target.substring(slash + 1)))
                .flatMap(record -> record.path(reader).map(path -> new Entry(
                        new PageView.Step(record.title(reader), path, false, record.textLanguage(reader).code()), "")));
    }

    private Optional<Entry> entry(ContentType type) {
        String list = views.listPath(type);
        return list.isEmpty() ? Optional.empty() : Optional.of(new Entry(
                new PageView.Step(type.labels().many().in(reader), list, false, reader.code()),
                list.substring(0, list.length() - LIST.length())));
    }
}
