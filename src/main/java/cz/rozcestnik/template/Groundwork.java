package cz.rozcestnik.template;

import cz.rozcestnik.language.Language;
import cz.rozcestnik.listing.RecordLists;
import cz.rozcestnik.site.Site;
import java.util.EnumMap;
import java.util.Map;

/** What the views of a site are made with that changes little from one state of the site to the next. */
public final class Groundwork {
    private final Site site;
    private final Map<Language, RecordLists> lists = new EnumMap<>(Language.class);
    private final QrDrawing codes;

    private Groundwork(Site site, QrDrawing codes) {
        this.site = site;
        this.codes = codes;
    }

    /** Returns the groundwork of a site, made when it is asked for. */
    public static Groundwork of(Site site) {
        Groundwork ground = new Groundwork(site, new QrDrawing());
        site.settings().languages().forEach(language -> ground.lists.put(language, new RecordLists(site, language)));
        return ground;
    }

    /** Returns the groundwork of a later state of the site, with all of this that cannot differ. */
    public Groundwork after(Site now) {
        if (!now.settings().languages().equals(site.settings().languages()) || !now.clock().equals(site.clock())) {
            return of(now);
        }
        Groundwork ground = new Groundwork(now, codes);
        lists.forEach((language, before) -> ground.lists.put(language, before.after(now)));
        return ground;
    }

    /** Returns the site. */
    public Site site() {
        return site;
    }

    /** Returns the lists of the site for readers of a language. */
    public RecordLists lists(Language reader) {
        return lists.get(reader);
    }

    /** Returns what draws codes. */
    QrDrawing codes() {
        return codes;
    }
}
