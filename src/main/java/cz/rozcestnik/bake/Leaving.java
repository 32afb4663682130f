package cz.rozcestnik.bake;

import cz.rozcestnik.build.CheckedSite;
import cz.rozcestnik.build.SiteBuild;
import cz.rozcestnik.cache.BuildSummary;
import cz.rozcestnik.cache.LastBuild;
import cz.rozcestnik.cache.Program;
import cz.rozcestnik.cache.Standing;
import cz.rozcestnik.check.SoundTexts;
import cz.rozcestnik.listing.SocialCard;
import cz.rozcestnik.output.BuildNotes;
import cz.rozcestnik.output.Output;
import cz.rozcestnik.output.Publication;
import cz.rozcestnik.output.Publishing;
import cz.rozcestnik.output.SiteWriter;
import cz.rozcestnik.parallel.Aside;
import cz.rozcestnik.publish.offline.OfflinePublisher;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * What a bake leaves, after another one or as the first.
 *
 * @param output   the folder to publish into
 * @param settings that name the other places
 * @param program  that bakes
 * @param last     what was left before, as far as that is known
 * @param site     what is known of the site that was left
 */
record Leaving(Path output, JBakeSettings settings, String program, Optional<LastBuild> last, LeftSite site) {

    /** Looks at what was left in some places, after putting in order what a killed build left there. */
    static Leaving in(Path output, JBakeSettings settings) throws IOException {
        SiteWriter.recover(output);
        for (Path place : settings.places().ofBuild()) {
            SiteWriter.recover(place);
        }
        String program = Program.sum();
        return new Leaving(output, settings, program, LastBuild.read(settings.places().lastBuild(), program),
                LeftSite.read(settings.places().leftSite(), program));
    }

    /** Returns what was told by a bake of the same inputs whose files all still stand; nothing, without asking for inputs, where none could be. */
    Optional<BuildSummary> same(Supplier<String> inputs) throws IOException {
        boolean comparable = last.flatMap(LastBuild::inputs).isPresent();
        return comparable && last.get().fits(inputs.get()) && site.files().standIn(output) ? last.map(LastBuild::told) : Optional.empty();
    }

    /** Returns the texts in which a bake found nothing before. */
    SoundTexts sound() throws IOException {
        return TextsFile.read(settings.places().texts(), program);
    }

    /** What is known of files that were made, and the index that was left with those of the search. */
    record Known(BuildNotes notes, LeftIndex index) {
    }

    /** Returns what is known if all around is as it was; of the search only where its index is what was left with it, once that is read. */
    Known known(String around) throws IOException {
        BuildNotes notes = site.notes(around);
        Optional<LeftIndex> index = LeftIndex.read(settings.places().index(), notes.batches().keySet());
        boolean stands = index.isPresent() && last.isPresent() && last.get().stands(List.of(settings.places().index()));
        return stands ? new Known(notes, index.get()) : new Known(notes.withoutBatches(), LeftIndex.NONE);
    }

    /** Begins all that will be put in place. */
    UnfinishedPlaces begin(Publishing publishing) throws IOException {
        boolean alike = last.isPresent() && last.get().stands(List.of(settings.places().archive(), settings.places().leftSite()));
        return UnfinishedPlaces.begin(publishing, publishing.site(output, settings.places().archive(), Leaving::isCarried, site.files(), alike), settings);
    }

    /** Cards for social networks and what holds other files once more are of no use on a stick. */
    private static boolean isCarried(String path) {
        return !path.startsWith(SocialCard.FOLDER) && !path.startsWith(OfflinePublisher.PACKS);
    }

    /** Finishes the archive and what stands beside the site, and puts all in place. */
    void finish(Publishing publishing, UnfinishedPlaces places, Publication made, LeftOf of) throws IOException {
        try (Aside<Path> archive = Aside.begin(places.site()::pack)) {
            places.index().write(of.index());
            places.cache().site().write(new LeftSite(of.around(), places.site().left(), made.notes()).bytes(program));
            SortedMap<String, String> standing = standing(publishing.unfinished(), archive);
            places.cache().build().write(new LastBuild(program, of.inputs(), standing, of.told()).bytes());
        }
        publishing.finish();
    }

    /**
     * What is kept of a bake beside what it left.
     *
     * @param index  of the search
     * @param inputs a sum over them, only where they decide all that it made
     * @param around a sum over those that any page may show
     */
    record LeftOf(List<Output> index, Optional<String> inputs, String around, BuildSummary told) {
    }

    /** A clock that runs is another one each time, and tools of others may ask anything. */
    static boolean isKnownWhole(SiteBuild build, CheckedSite site) {
        boolean set = build.options().clock().or(() -> site.site().settings().demo().clock()).isPresent();
        return set && !ForeignTools.areThere();
    }

    /** Adds up all but what tells of it, and the site, whose files are known one by one; the archive comes last, since it takes longest. */
    private SortedMap<String, String> standing(Map<Path, Path> made, Aside<Path> archive) throws IOException {
        SortedMap<String, String> places = new TreeMap<>();
        Path late = settings.places().archive().toAbsolutePath().normalize();
        List<Path> apart = Stream.of(settings.places().archive(), settings.places().lastBuild(), output).map(path -> path.toAbsolutePath().normalize()).toList();
        for (Map.Entry<Path, Path> each : made.entrySet()) {
            if (!apart.contains(each.getKey())) {
                places.put(each.getKey().toString(), Standing.of(each.getValue()));
            }
        }
        places.put(late.toString(), Standing.of(archive.join()));
        return places;
    }
}
