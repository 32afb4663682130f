package cz.rozcestnik.cache;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The program that is running: two that are not the same may make different files of one site. */
public final class Program {
    private Program() {
    }

    /** Returns a sum over its classes, its libraries and its Java; throws {@link IOException} where the disk fails. */
    public static String sum() throws IOException {
        Sum sum = new Sum().add(System.getProperty("java.home")).add(System.getProperty("java.vm.version"));
        for (Path part : parts()) {
            sum.add(part.toString()).add(Standing.of(Files.exists(part) ? part.toRealPath() : part));
        }
        return sum.digits();
    }

    /** Inside Maven the program is loaded by a loader of its own. */
    private static List<Path> parts() {
        List<Path> parts = new ArrayList<>();
        try {
            parts.add(Path.of(Program.class.getProtectionDomain().getCodeSource().getLocation().toURI()));
            if (Program.class.getClassLoader() instanceof URLClassLoader loader) {
                for (URL url : loader.getURLs()) {
                    parts.add(Path.of(url.toURI()));
                }
            }
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
        Stream.of(System.getProperty("java.class.path").split(File.pathSeparator)).filter(part -> !part.isEmpty()).map(Path::of).forEach(parts::add);
        return parts;
    }
}
