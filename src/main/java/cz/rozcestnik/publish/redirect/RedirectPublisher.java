package cz.rozcestnik.publish.redirect;

import cz.rozcestnik.language.Language;
import cz.rozcestnik.language.Phrases;
import cz.rozcestnik.markdown.HtmlWriter;
import cz.rozcestnik.output.Output;
import cz.rozcestnik.site.Ledger;
import cz.rozcestnik.site.Site;
import cz.rozcestnik.site.SiteRecord;
import cz.rozcestnik.template.Words;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Writes a page at each old address of a record: it opens the new one by itself, and has a link for whom it does not. */
public final class RedirectPublisher {
    private final Site site;
    private final Words words;

    /** The redirects of a site with its words. */
    public RedirectPublisher(Site site, Words words) {
        this.site = site;
        this.words = words;
    }

    /** Returns the pages, in the order of the records. */
    public List<Output> publish() {
        List<Output> pages = new ArrayList<>();
        for (SiteRecord record : site.records().values()) {
            Ledger.aliases(record).stream().distinct().forEach(alias -> page(record, alias).ifPresent(pages::add));
        }
        return pages;
    }

    private Optional<Output> page(SiteRecord record, String alias) {
        return Ledger.language(alias).flatMap(language -> record.path(language)
                .map(path -> new Output(alias, html(record, alias, path, language).getBytes(StandardCharsets.UTF_8))));
    }

    private String html(SiteRecord record, String alias, String path, Language language) {
        Phrases phrases = words.in(language);
        String relative = HtmlWriter.escape("../".repeat((int) alias.chars().filter(c -> c == '/').count()) + path);
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
                """, language.code(), relative, HtmlWriter.escape(site.settings().host() + path),
                HtmlWriter.escape(phrases.get("moved")), HtmlWriter.escape(phrases.get("moved")),
                HtmlWriter.escape(phrases.get("moved.text")), relative, record.textLanguage(language).code(),
                HtmlWriter.escape(record.title(language)));
    }
}
