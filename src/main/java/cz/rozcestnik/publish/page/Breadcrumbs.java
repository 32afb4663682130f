package cz.rozcestnik.publish.page;

import cz.rozcestnik.language.Language;
import cz.rozcestnik.listing.RecordList;
import cz.rozcestnik.site.SiteRecord;
import cz.rozcestnik.template.PageView;
import cz.rozcestnik.template.SiteViews;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Finds the way from the home page to a page. */
final class Breadcrumbs {
    private final SiteViews views;
    private final Language language;
    private final String home;

    Breadcrumbs(SiteViews views, String home) {
        this.views = views;
        this.language = views.reader();
        this.home = home;
    }

    /** Returns the steps to a page of a title, the home page first. */
    List<PageView.Step> to(Page page, String title) {
        List<PageView.Step> steps = new ArrayList<>();
        boolean isHome = page.path().equals(home);
        steps.add(ours(views.words().get("home"), home, isHome));
        String all = views.listPath(page.type());
        if (!all.isEmpty()) {
            steps.add(ours(page.type().labels().many().in(language), all, all.equals(page.path())));
        }
        page.list().ifPresent(list -> steps.addAll(within(list.list(), page)));
        if (!isHome) {
            page.record().ifPresent(record -> steps.addAll(over(record, page, title)));
        }
        return steps;
    }

    /** The way to a record, or over it to its sheet of paper or to the page that it has for a subject. */
    private List<PageView.Step> over(SiteRecord record, Page page, String title) {
        if (!page.isSheet() && page.subject().isEmpty()) {
            return List.of(new PageView.Step(title, page.path(), true, record.textLanguage(language).code()));
        }
        PageView.Step whole = new PageView.Step(record.title(language), record.path(language).orElseThrow(), false,
                record.textLanguage(language).code());
        return List.of(whole, page.subject()
                .map(subject -> new PageView.Step(subject.title(language), page.path(), true, subject.textLanguage(language).code()))
                .orElseGet(() -> ours(views.words().get("sheet"), page.path(), true)));
    }

    /** The way from the list of all records to a part of it leads over parts of which it is a part. */
    private List<PageView.Step> within(RecordList list, Page page) {
        return IntStream.rangeClosed(1, list.shares().size())
                .mapToObj(size -> views.recordLists().find(list.type(), list.shares().subList(0, size)))
                .flatMap(Optional::stream)
                .map(part -> ours(views.title(part), part.path(language, 1), part.path(language, 1).equals(page.path())))
                .toList();
    }

    private PageView.Step ours(String title, String path, boolean current) {
        return new PageView.Step(title, path, current, language.code());
    }
}
