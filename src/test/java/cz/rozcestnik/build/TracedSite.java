package cz.rozcestnik.build;

import cz.rozcestnik.coverage.CoverageTrend;
import cz.rozcestnik.image.ImageCache;
import cz.rozcestnik.output.Output;
import cz.rozcestnik.parallel.Parallel;
import cz.rozcestnik.picture.Pictures;
import cz.rozcestnik.problem.Outcome;
import cz.rozcestnik.publish.page.PagePublisher;
import cz.rozcestnik.publish.page.SitePages;
import cz.rozcestnik.source.SourceFile;
import cz.rozcestnik.source.SourceTree;
import cz.rozcestnik.template.Templates;
import cz.rozcestnik.template.Words;
import cz.rozcestnik.trace.Subject;
import cz.rozcestnik.trace.Traced;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;

/**
 * All pages of a site, with all that they read of it.
 *
 * @param pages    by their paths
 * @param subjects that they read, by their numbers
 * @param sums     of what they read
 */
record TracedSite(SortedMap<String, Traced<Output>> pages, List<Subject> subjects, ToLongFunction<String> sums) {

    /** Makes sites of the same templates and assets at a time; what is wrong with their records is none of its concern. */
    static final class Maker {
        private final SourceTree frame;
        private final Templates templates;
        private final Words words;

        Maker(SourceTree frame) {
            this.frame = frame;
            this.templates = Templates.read(frame.templates()).value();
            this.words = Words.read(frame.templates()).value();
        }

        /** Returns the pages of a site with some content at a time; nothing where it would not be published. */
        Optional<TracedSite> of(SortedMap<String, SourceFile> content, LocalDateTime clock) {
            SourceTree sources = new SourceTree(content, frame.templates(), frame.assets());
            SiteBuild build = new SiteBuild(new BuildOptions(Optional.empty(), Optional.of(clock), clock, ImageCache.none(), false));
            Outcome<CheckedSite> checked = build.check(sources);
            Outcome<Pictures> pictures = checked.then(site -> Pictures.of(site.site(), content, ImageCache.none()));
            return pictures.failed() ? Optional.empty() : made(checked.value(), pictures.value());
        }

        private Optional<TracedSite> made(CheckedSite site, Pictures pictures) {
            SitePages pages = new PagePublisher(site.site(), templates, words, SiteBuild.assets(site.sources()))
                    .noting(CoverageTrend.of(site.site(), site.history()), pictures);
            SortedMap<String, Traced<Output>> made = new TreeMap<>();
            List<Traced<Outcome<Output>>> all = Parallel.each(pages.makings().value(), pages::made);
            all.forEach(page -> made.put(page.value().value().path(), new Traced<>(page.value().value(), page.read())));
            boolean clash = all.size() > made.size();
            return clash || all.stream().anyMatch(page -> page.value().failed()) ? Optional.empty()
                    : Optional.of(new TracedSite(made, pages.read(), pages.sums(site.sources().content())::of));
        }
    }

    /** Returns the pages that are as they were in a later site, if what they read tells the truth: by their paths. */
    Map<String, Traced<Output>> staying(TracedSite later) {
        Map<String, Boolean> same = new HashMap<>();
        Map<String, Traced<Output>> staying = new TreeMap<>();
        pages.forEach((path, page) -> {
            boolean stays = later.pages.containsKey(path) && read(page).allMatch(subject ->
                    same.computeIfAbsent(subject, name -> sums.applyAsLong(name) == later.sums.applyAsLong(name)));
            if (stays) {
                staying.put(path, page);
            }
        });
        return staying;
    }

    /** Returns the names of what a page read. */
    Stream<String> read(Traced<Output> page) {
        return Arrays.stream(page.read()).mapToObj(number -> subjects.get(number).subject());
    }

    /** Returns which of the subjects that a page read are others in a later site. */
    List<String> differing(String path, TracedSite later) {
        return read(pages.get(path)).filter(name -> sums.applyAsLong(name) != later.sums.applyAsLong(name)).sorted().toList();
    }
}
