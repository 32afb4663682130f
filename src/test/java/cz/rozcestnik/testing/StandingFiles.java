package cz.rozcestnik.testing;

import cz.rozcestnik.output.Output;
import cz.rozcestnik.output.OutputStore;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A store that still has some files of a build before, and notes which of them are taken. */
public final class StandingFiles implements OutputStore {
    private final Map<String, Output> files;
    private final Set<String> taken = ConcurrentHashMap.newKeySet();

    /** A store that still has files. */
    public StandingFiles(Collection<Output> files) {
        this.files = files.stream().collect(Collectors.toMap(Output::path, Function.identity()));
    }

    @Override
    public Output keep(Output made) {
        return made;
    }

    @Override
    public Optional<Output> standing(String path) {
        Optional<Output> file = Optional.ofNullable(files.get(path));
        file.ifPresent(found -> taken.add(path));
        return file;
    }

    /** Returns the paths of the files that were taken. */
    public Set<String> taken() {
        return Collections.unmodifiableSet(taken);
    }
}
