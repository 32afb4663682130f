package cz.rozcestnik.publish.redirect;

import cz.rozcestnik.language.Language;
import cz.rozcestnik.language.Phrases;
import cz.rozcestnik.listing.FormerAddresses;
import cz.rozcestnik.markdown.HtmlWriter;
import cz.rozcestnik.output.Output;
import cz.rozcestnik.site.Site;
import cz.rozcestnik.template.Words;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Writes a page at each former address: it opens the page of today by itself, and has a link for whom it does not. */
public final class RedirectPublisher {
    private final Site site;
    private final Words words;

    /** The redirects of a site with its words. */
    public RedirectPublisher(Site site, Words words) {
        this.site = site;
        this.words = words;
    }

    /** Returns the pages, language by language in the order of their addresses. */
    public List<Output> publish() {
        List<Output> pages = new ArrayList<>();
        for (Language reader : site.settings().languages()) {
            FormerAddresses.of(site, reader).forEach((address, page) ->
                    pages.add(new Output(address, html(address, page, reader).getBytes(StandardCharsets.UTF_8))));
        }
        return pages;
    }

    private String html(String address, FormerAddresses.Page page, Language language) {
        Phrases phrases = words.in(language);
        String relative = HtmlWriter.escape("../".repeat((int) address.chars().filter(c -> c == '/').count()) + page.path());
        return String.format(Locale.ROOT, """
                <!doctype html>
                <html lang="%s">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <meta http-equiv="refresh" content="0; url=%s">
                <meta name="robots" content="noindex">
                <link rel="canonical" href="%s">
                <title>%s</title>
                </head>
                <body>
                <main>
                <h1>%s</h1>
                <p>%s <a href="%s" lang="%s">%s</a></p>
                </main>
                </body>
                </html>
                """, language.code(), relative, HtmlWriter.escape(site.settings().host() + page.path()),
                HtmlWriter.escape(phrases.get("moved")), HtmlWriter.escape(phrases.get("moved")),
                HtmlWriter.escape(phrases.get("moved.text")), relative, page.language().code(),
                HtmlWriter.escape(page.title()));
    }
}
