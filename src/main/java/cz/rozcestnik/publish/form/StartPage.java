package cz.rozcestnik.publish.form;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** The page that starts the editor. */
final class StartPage {
    private static final String IMPORTS = "{\"imports\":{\"./editor/locales/cs.json\":\"./editor/locales/cs.mjs\"}}";

    private StartPage() {
    }

    /**
     * Returns the page.
     *
     * <p>Browsers take no import map from a file, so it stands in the page, and the page's policy names its digest.
     *
     * @param hosts where the editor may send requests, in the words of a content security policy
     */
    static String html(FormTexts texts, String siteName, String hosts) {
        return resource("index.html")
                .replace("@language@", texts.language().code())
                .replace("@title@", escaped(texts.get("title", siteName)))
                .replace("@noscript@", escaped(texts.get("noscript")))
                .replace("@hosts@", hosts)
                .replace("@digest@", "sha256-" + digest(IMPORTS))
                .replace("@imports@", IMPORTS);
    }

    /** Returns the script that starts the editor in the form's language. */
    static String script() {
        return resource("start.mjs");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }

    private static String digest(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String resource(String name) {
        try (InputStream in = StartPage.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
