package cz.rozcestnik.testing.corpus;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A made-up bilingual portal of any size, of the types that the program brings: services refer to organizations,
 * regions, topics and one another, and most have a translation that is up to date.
 *
 * <p>The same seed makes the same files. Files are made one by one, so that a large portal need not fit in memory.
 *
 * @param records how many records it has, in one or two languages each; at least 100
 * @param seed    of all chance in it
 * @param faults  slips, each in a service of its own
 * @param links   how many dead links one news item holds, besides the slips
 */
public record Corpus(int records, long seed, List<Fault> faults, int links) {

    /** Keeps a copy. */
    public Corpus {
        faults = List.copyOf(faults);
    }

    /** Returns a portal without faults. */
    public static Corpus of(int records) {
        return new Corpus(records, 1, List.of(), 0);
    }

    /** Returns the portal with a slip more in so many services. */
    public Corpus with(Fault fault, int services) {
        List<Fault> more = new ArrayList<>(faults);
        IntStream.range(0, services).forEach(each -> more.add(fault));
        return new Corpus(records, seed, more, links);
    }

    /** Returns the portal with a news item that holds so many dead links, such as a list taken over from elsewhere. */
    public Corpus withDeadLinksInOneFile(int count) {
        return new Corpus(records, seed, faults, count);
    }

    /**
     * Returns the portal with so many faults as a neglected one has them: three tenths in one file, two tenths the same
     * in many files, the others of all kinds in turn.
     */
    public Corpus withFaults(int count) {
        List<Fault> others = Arrays.stream(Fault.values()).filter(fault -> fault != Fault.RENAMED_ORGANIZATION).toList();
        Corpus corpus = withDeadLinksInOneFile(count * 3 / 10).with(Fault.RENAMED_ORGANIZATION, count * 2 / 10);
        for (int i = 0; i < count - count * 3 / 10 - count * 2 / 10; i++) {
            corpus = corpus.with(others.get(i % others.size()), 1);
        }
        return corpus;
    }

    /** Writes all files into a folder, which is made. */
    public void write(Path folder) {
        files().forEach(file -> file.write(folder));
    }

    /** Returns all files, made as they are asked for. */
    public Stream<CorpusFile> files() {
        return Stream.concat(Stream.of(new CorpusFile("content/site.yaml", Frame.SITE)),
                drafts().flatMap(draft -> draft.files().stream()));
    }

    /** Returns all records, made as they are asked for. */
    Stream<Draft> drafts() {
        List<Draft> frame = new Frame(Records.organizationName(0)).records();
        int rest = records - frame.size();
        int organizations = rest * 12 / 100;
        int contacts = rest * 8 / 100;
        int events = rest / 10;
        int news = rest * 15 / 100;
        int terms = rest / 20;
        int services = rest - organizations - contacts - events - news - terms;
        Records made = new Records(seed, organizations, services);
        return Stream.of(frame.stream(),
                drafts(organizations, made::organization), drafts(contacts, made::contact),
                drafts(services, number -> withFault(made.service(number), number, services)),
                drafts(events, made::event), drafts(terms, made::term),
                drafts(news, number -> number == 0 ? withDeadLinks(made.news(number)) : made.news(number)))
                .flatMap(some -> some);
    }

    private static Stream<Draft> drafts(int count, IntFunction<Draft> draft) {
        return IntStream.range(0, count).mapToObj(draft);
    }

    /** The slips lie evenly among the services. */
    private Draft withFault(Draft service, int number, int services) {
        int every = faults.isEmpty() ? services : services / faults.size();
        boolean hit = number % every == every - 1 && number / every < faults.size();
        if (hit) {
            return faults.get(number / every).in(service);
        }
        return Records.isOnlyCzech(number) ? service.untranslated() : service;
    }

    private Draft withDeadLinks(Draft news) {
        Draft linked = news.untranslated();
        for (int i = 0; i < links; i++) {
            linked = linked.paragraph("- [Odkaz " + i + "](../service/stara-sluzba-" + i + ".cs.md)");
        }
        return linked.untranslated();
    }
}
