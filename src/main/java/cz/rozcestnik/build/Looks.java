package cz.rozcestnik.build;

import cz.rozcestnik.asset.Assets;
import cz.rozcestnik.image.ImageCache;
import cz.rozcestnik.picture.Pictures;
import cz.rozcestnik.problem.Outcome;
import cz.rozcestnik.problem.Problems;
import cz.rozcestnik.publish.search.SearchPublisher;
import cz.rozcestnik.source.SourceTree;
import cz.rozcestnik.template.Templates;
import cz.rozcestnik.template.Words;

/**
 * What the pages of a site are made with, besides its records.
 *
 * @param assets   with the script of its search
 * @param pictures of its records
 */
record Looks(Templates templates, Words words, Assets assets, Pictures pictures) {

    /** Reads all for a checked site; pictures, which take the longest, only where pages can be made. */
    static Outcome<Looks> of(CheckedSite checked, ImageCache cache) {
        Problems problems = new Problems();
        SourceTree sources = checked.sources();
        Templates templates = problems.keep(Templates.read(sources.templates()));
        Words words = problems.keep(Words.read(sources.templates()));
        Assets assets = problems.keep(assets(sources));
        Pictures pictures = problems.with(words).failed() ? Pictures.NONE
                : problems.keep(Pictures.of(checked.site(), sources.content(), cache));
        return problems.with(new Looks(templates, words, assets, pictures));
    }

    /** The assets of a site and the script of its search, which pages may name like one of them. */
    static Outcome<Assets> assets(SourceTree sources) {
        Outcome<Assets> own = Assets.of(sources.assets());
        return new Outcome<>(own.value().with(SearchPublisher.CLIENT, SearchPublisher.client()), own.problems());
    }
}
