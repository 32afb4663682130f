package cz.rozcestnik.preview;

import cz.rozcestnik.bake.Mixed;
import cz.rozcestnik.bake.WarmSite;
import cz.rozcestnik.build.CheckedSite;
import cz.rozcestnik.problem.Outcome;
import cz.rozcestnik.problem.Problem;
import cz.rozcestnik.problem.Severity;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Decides what is shown: the newest site as long as nothing wrong is known of it, else the last of which nothing was.
 *
 * <p>A site comes three times: as it was read, which is at once; when it was checked; when all its files were made. What
 * comes of an older site never takes the place of a newer one.
 */
final class Stage {
    /** A site of so many records is checked as soon as it is read, so that it waits for that and is never shown with a fault in between. */
    static final int SOON_CHECKED = 1_000;

    private final Showcase showcase;
    private final PreviewTexts texts;
    private final int soonChecked;
    private Optional<WarmSite> newest = Optional.empty();
    private Optional<Verdict> verdict = Optional.empty();
    private Sight finished = Sight.NOTHING;

    /** Decides for a site that waits for its checks where it has no more than so many records. */
    Stage(Showcase showcase, PreviewTexts texts, int soonChecked) {
        this.showcase = showcase;
        this.texts = texts;
        this.soonChecked = soonChecked;
    }

    /** Takes a site that was read: a large one is shown at once, unless something is known to be wrong, or nothing was checked yet. */
    synchronized void read(WarmSite site) {
        newest = Optional.of(site);
        List<Problem> known = Stream.concat(site.problems().stream(),
                verdict.stream().flatMap(last -> last.standing(site.files()).stream())).toList();
        boolean waits = verdict.isEmpty() || isSoonChecked(site);
        show(waits || isBroken(known) ? showcase.now().sight() : fresh(site), known);
    }

    /** Returns whether a site is so small that its checks are soon done. */
    boolean isSoonChecked(WarmSite site) {
        return site.read().site().records().size() <= soonChecked;
    }

    /** Takes what the checks say of a site. */
    synchronized void checked(WarmSite site, Outcome<CheckedSite> checked) {
        if (isNewest(site)) {
            verdict = Optional.of(new Verdict(site.files(), checked.problems()));
            show(checked.failed() ? without(site) : fresh(site), checked.problems());
        }
    }

    /** Takes all files of a site, and returns how many differ from those before. */
    synchronized long made(WarmSite site, Outcome<Mixed> made) {
        Sight before = finished;
        if (!made.failed()) {
            finished = FinishedSite.of(made.value(), marked(site));
        }
        if (isNewest(site)) {
            verdict = Optional.of(new Verdict(site.files(), made.problems()));
            show(made.failed() ? without(site) : finished, made.problems());
        } else if (showcase.now().sight() instanceof FreshSite pages) {
            show(pages.over(finished), showcase.now().problems());
        }
        return finished instanceof FinishedSite files && !made.failed() ? files.differing(before) : 0;
    }

    /** Returns whether no newer site has come. */
    synchronized boolean isNewest(WarmSite site) {
        return newest.filter(last -> last == site).isPresent();
    }

    /** Pages that were shown already stay the same objects, so that what was made of them is. */
    private Sight fresh(WarmSite site) {
        return showcase.now().sight() instanceof FreshSite pages && pages.shows(site.pages().value()) ? pages
                : new FreshSite(marked(site), finished);
    }

    private MarkedPages marked(WarmSite site) {
        return new MarkedPages(site.pages().value(), texts);
    }

    private Sight without(WarmSite site) {
        return showcase.now().sight() instanceof FreshSite pages && pages.shows(site.pages().value()) ? finished : showcase.now().sight();
    }

    private void show(Sight sight, List<Problem> problems) {
        showcase.show(new Shown(showcase.now().version() + 1, sight, problems.stream().distinct().sorted().toList()));
    }

    private static boolean isBroken(List<Problem> problems) {
        return problems.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
    }
}
