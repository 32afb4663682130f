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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ToLongFunction;

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
            SitePages pages = new PagePublisher(site.site(), templates, words, Looks.assets(site.sources()).value())
                    .noting(CoverageTrend.of(site.site(), site.history()), pictures);
            SortedMap<String, Traced<Output>> made = new TreeMap<>();
            List<Traced<Outcome<Output>>> all = Parallel.each(pages.makings().value(), pages::made);
            all.forEach(page -> made.put(page.value().value().path(), new Traced<>(page.value().value(), page.read())));
            boolean clash = all.size() > made.size();
            return clash || all.stream().anyMatch(page -> page.value().failed()) ? Optional.empty()
                    : Optional.of(new TracedSite(made, pages.read(), pages.sums(site.sources().content())::of));
        }
    }

    /** Returns of each page that a later site has too what it read that is another there, by the paths of the pages. */
    Map<String, List<String>> differing(TracedSite later) {
        boolean[] same = new boolean[subjects.size()];
        for (int i = 0; i < same.length; i++) {
            String subject = subjects.get(i).subject();
            same[i] = sums.applyAsLong(subject) == later.sums.applyAsLong(subject);
        }
        Map<String, List<String>> differing = new TreeMap<>();
        pages.forEach((path, page) -> {
            if (later.pages.containsKey(path)) {
                differing.put(path, Arrays.stream(page.read()).filter(number -> !same[number])
                        .mapToObj(number -> subjects.get(number).subject()).toList());
            }
        });
        return differing;
    }
}
