package cz.rozcestnik.check;

import cz.rozcestnik.parallel.Parallel;
import cz.rozcestnik.parallel.Step;
import cz.rozcestnik.problem.Problem;
import cz.rozcestnik.problem.Problems;
import cz.rozcestnik.site.LedgerReader;
import cz.rozcestnik.site.Site;
import cz.rozcestnik.source.SourceFile;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;

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
        Step<List<Problem>> inTexts = new Step<>(() -> texts.problems(site));
        List<Step<List<Problem>>> inAll = steps(site, List.of(
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
                new FundingIsStated()));
        // Texts take the longest, so they begin first.
        Parallel.run(Stream.concat(Stream.of(inTexts), inAll.stream()).toList());
        inAll.forEach(step -> problems.addAll(step.made()));
        problems.addAll(inTexts.made());
        return new Findings(Waivers.of(site, sources).apply(problems.list()), texts.sound(site, inTexts.made()));
    }

    private static List<Step<List<Problem>>> steps(Site site, List<Check> checks) {
        return checks.stream().map(check -> new Step<>(() -> check.problems(site))).toList();
    }
}
