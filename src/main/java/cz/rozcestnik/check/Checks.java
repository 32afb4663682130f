package cz.rozcestnik.check;

import cz.rozcestnik.problem.Problem;
import cz.rozcestnik.problem.Problems;
import cz.rozcestnik.site.LedgerReader;
import cz.rozcestnik.site.Site;
import cz.rozcestnik.source.SourceFile;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;

/** All rules over a whole site. */
public final class Checks {
    private Checks() {
    }

    /** Returns what in a site, made of the files of a folder of content, breaks any rule and is not waived. */
    public static List<Problem> problems(Site site, SortedMap<String, SourceFile> content) {
        Problems problems = new Problems();
        Set<String> files = content.values().stream().map(SourceFile::path).collect(Collectors.toSet());
        List<TextRule> textRules = List.of(new CrisisNumbersAreAlive(), NothingPrivateIsPublished.of(site),
                new LanguageIsPlain(problems.keep(PlainLanguageReader.read(content))));
        List<Check> all = List.of(
                new ReferencesLeadSomewhere(),
                new AddressesAreUnique(),
                new AddressesStay(problems.keep(LedgerReader.read(content))),
                new LinksLeadSomewhere(),
                new HeadingsDescendStepByStep(),
                new ImagesAreThereAndDescribed(files),
                new TranslationsSayTheSame(),
                new FactsAreVerified(),
                new WindowsOpenBeforeTheyClose(),
                new FundingIsStated(),
                new Texts(content.values(), textRules));
        all.parallelStream().map(check -> check.problems(site)).toList().forEach(problems::addAll);
        return Waivers.of(site).apply(problems.list());
    }
}
