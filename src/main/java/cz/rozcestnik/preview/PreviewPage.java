package cz.rozcestnik.preview;

import cz.rozcestnik.source.Digest;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/** Adds to a page of the site what keeps it up to date and tells what is wrong. */
record PreviewPage(PreviewTexts texts) {
    private static final int DIGEST = 8;
    private static final String END = "</body>";

    /** Returns a page with the preview's script at its end. */
    byte[] of(byte[] page, String path, Shown shown) {
        Map<String, String> told = new TreeMap<>(Map.of("page", path, "digest", digest(shown, path),
                "ribbon", shown.sight().ribbon(path), "lost", texts.phrases().get("lost")));
        StringBuilder script = new StringBuilder("<script defer src=\"/" + PreviewServer.OWN + "preview.js\"");
        told.forEach((name, value) -> script.append(" data-").append(name).append("=\"").append(attribute(value)).append('"'));
        script.append("></script>");
        String html = new String(page, StandardCharsets.UTF_8);
        int end = html.lastIndexOf(END) < 0 ? html.length() : html.lastIndexOf(END);
        return (html.substring(0, end) + script + html.substring(end)).getBytes(StandardCharsets.UTF_8);
    }

    /** Returns a page for a site of which nothing is built yet, or could be. */
    byte[] empty(Shown shown) {
        String told = attribute(texts.phrases().get(shown.isBroken() ? "failed" : "building"));
        return ("<!DOCTYPE html><html lang=\"" + texts.phrases().language().code() + "\"><meta charset=\"utf-8\"><title>"
                + told + "</title><body><h1>" + told + "</h1></body></html>").getBytes(StandardCharsets.UTF_8);
    }

    /** Returns a short text that changes with a page and its ribbon; it is empty for one that is not there. */
    static String digest(Shown shown, String path) {
        if (shown.isEmpty()) {
            return shown.isBroken() ? "broken" : "";
        }
        String ribbon = shown.sight().ribbon(path);
        return shown.file(path).map(bytes -> Digest.of(Digest.of(bytes, DIGEST) + ribbon, DIGEST)).orElse("");
    }

    private static String attribute(String text) {
        return text.replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;");
    }
}
