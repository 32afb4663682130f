package cz.rozcestnik.publish.handbook;

import cz.rozcestnik.language.Language;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A small site with one problem, the same site without it, and what its editor reads.
 *
 * <p>It is kept as one text: a line {@code === before content/note/kun.cs.md} opens a file of the site with the
 * problem, {@code after} one of the mended site, {@code both} one of each, {@code says cs} what is read. A charset may
 * follow the path. Every site has the files of {@code base.txt} too.
 */
public record ProblemExample(String code, List<File> files) {
    private static final String MARK = "=== ";
    private static final String BASE = "base";
    private static final String BASE64 = "base64";

    /** Which of the two sites a file is in; what is said stands in neither. */
    public enum Part {
        BEFORE, AFTER, BOTH, SAYS
    }

    /** A file, or what is said in the language that is its path; what is no text is written in Base64. */
    public record File(Part part, String path, String charset, String text) {

        /** Returns what is on disk. */
        public byte[] bytes() {
            return isText() ? text.getBytes(Charset.forName(charset)) : Base64.getMimeDecoder().decode(text);
        }

        /** Returns whether people can read it. */
        boolean isText() {
            return !charset.equals(BASE64);
        }
    }

    /** Keeps a copy. */
    public ProblemExample {
        files = List.copyOf(files);
    }

    /** Returns the example of a code, if somebody wrote one and recorded what is read. */
    public static Optional<ProblemExample> of(String code) {
        return HandbookResources.find("examples/" + code + ".txt").map(text -> new ProblemExample(code, files(text)))
                .filter(example -> example.files.stream().anyMatch(file -> file.part() == Part.SAYS));
    }

    /** Returns all files of one of the two sites by path. */
    public SortedMap<String, File> site(Part part) {
        SortedMap<String, File> site = new TreeMap<>();
        files(HandbookResources.text("examples/" + BASE + ".txt")).forEach(file -> site.put(file.path(), file));
        shown(part).forEach(file -> site.put(file.path(), file));
        return site;
    }

    /** Returns the files of one of the two sites that matter for the problem. */
    public List<File> shown(Part part) {
        return files.stream().filter(file -> file.part() == part || file.part() == Part.BOTH).toList();
    }

    /** Returns what an editor of the site with the problem reads. */
    public String report(Language language) {
        return files.stream().filter(file -> file.part() == Part.SAYS && file.path().equals(language.code()))
                .map(File::text).findFirst().orElseThrow(() -> new IllegalStateException(code + " says nothing"));
    }

    static List<File> files(String text) {
        List<File> files = new ArrayList<>();
        for (String section : (MARK + "\n" + text).split("(?m)^" + MARK)) {
            int end = section.indexOf('\n');
            if (end > 0) {
                String[] head = section.substring(0, end).split(" ");
                String charset = head.length > 2 ? head[2] : StandardCharsets.UTF_8.name();
                files.add(new File(Part.valueOf(head[0].toUpperCase(Locale.ROOT)), head[1], charset,
                        section.substring(end + 1)));
            }
        }
        return files;
    }
}
