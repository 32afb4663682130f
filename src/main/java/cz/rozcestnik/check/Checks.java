package cz.rozcestnik.check;

import cz.rozcestnik.parallel.Parallel;
import cz.rozcestnik.problem.Problem;
import cz.rozcestnik.problem.Problems;
import cz.rozcestnik.site.LedgerReader;
import cz.rozcestnik.site.Site;
import cz.rozcestnik.source.SourceFile;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;

/** All rules over a whole site. */
public final class Checks {
    private Checks() {
    }

    /** Returns what in a site, made of the files of a folder of content, breaks any rule; texts that were sound before are not read again. */
    public static Findings findings(Site site, SortedMap<String, SourceFile> content, SoundTexts before) {
        Problems problems = new Problems();
        Sources sources = Sources.of(content.values());
        PlainLanguage plain = problems.keep(PlainLanguageReader.read(content));
        List<TextRule> textRules = Parallel.all(List.of(CrisisNumbersAreAlive::new, () -> NothingPrivateIsPublished.of(site),
                () -> new LanguageIsPlain(plain.and(PlainLanguage.explainedBy(site)))));
        TextsFollowRules texts = new TextsFollowRules(sources, textRules, site.types(), before);
        List<List<Problem>> found = longestFirst(List.of(
                new ReferencesLeadSomewhere(),
                new AddressesAreUnique(),
                new AddressesStay(problems.keep(LedgerReader.read(content)), sources),
                new LinksLeadSomewhere(),
                new MenuLeadsSomewhere(),
                new TranslationsAreWhole(),
                new TranslationsFollowOriginals(),
                new HeadingsDescendStepByStep(),
                new ImagesAreThereAndDescribed(content),
                new TranslationsAddNothing(),
                new FactsAreVerified(),
                new OpeningHoursHold(),
                new WindowsOpenBeforeTheyClose(),
                new EventsEndAfterTheyStart(),
                new IdentifiersAreUnique(),
                new FundingIsStated(),
                texts), site);
        found.forEach(problems::addAll);
        return new Findings(Waivers.of(site, sources).apply(problems.list()), texts.sound(site, found.get(found.size() - 1)));
    }

    /** The last check takes the longest, so that it begins first; what they find keeps their order. */
    private static List<List<Problem>> longestFirst(List<Check> checks, Site site) {
        List<Check> backwards = new ArrayList<>(checks);
        Collections.reverse(backwards);
        List<List<Problem>> found = new ArrayList<>(Parallel.each(backwards, check -> check.problems(site)));
        Collections.reverse(found);
        return found;
    }
}
