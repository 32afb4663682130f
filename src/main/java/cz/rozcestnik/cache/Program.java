package cz.rozcestnik.cache;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.Deflater;

/** The program that is running: two that are not the same may make different files of one site. */
public final class Program {
    /** At which the program packs. */
    private static final List<Integer> LEVELS = List.of(1, 4, 9);
    private static final int NUMBERS = 4000;
    private static final int PRIME = 9973;
    /** Enough to tell one Java from another, and short in the name of a folder. */
    private static final int DIGITS = 12;

    private Program() {
    }

    /** Returns a sum over its classes, its libraries, its Java and its zlib; throws {@link IOException} where the disk fails. */
    public static String sum() throws IOException {
        Sum sum = new Sum().add(System.getProperty("java.home")).add(java());
        for (Path part : parts()) {
            sum.add(part.toString()).add(Standing.of(Files.exists(part) ? part.toRealPath() : part));
        }
        return sum.digits();
    }

    /** Returns a short sum over its Java and its zlib, which make pictures and packed files. */
    public static String java() {
        Sum sum = new Sum().add(System.getProperty("java.vm.version"));
        LEVELS.forEach(level -> sum.add(packed(level)));
        return sum.digits().substring(0, DIGITS);
    }

    /** Packs a text: Java takes the zlib of the machine, which may become another, and packed files are part of a site. */
    private static byte[] packed(int level) {
        StringBuilder text = new StringBuilder();
        IntStream.range(0, NUMBERS).forEach(number -> text.append(number * number % PRIME).append(' '));
        Deflater deflater = new Deflater(level, true);
        try {
            deflater.setInput(text.toString().getBytes(StandardCharsets.US_ASCII));
            deflater.finish();
            byte[] packed = new byte[text.length()];
            return Arrays.copyOf(packed, deflater.deflate(packed));
        } finally {
            deflater.end();
        }
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
