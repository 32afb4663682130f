package cz.rozcestnik.publish.opendata;

import com.fasterxml.jackson.databind.node.ObjectNode;
import cz.rozcestnik.language.Language;
import cz.rozcestnik.site.Facts;
import cz.rozcestnik.site.Site;
import cz.rozcestnik.site.SiteRecord;
import java.util.function.Function;

/** Puts texts of a record into an object: in the first language under the standard's name, in others as {@code name_en}. */
record HsdsTexts(Site site, SiteRecord record) {

    /** Returns the language of the texts under the standard's names. */
    Language language() {
        return record.textLanguage(site.settings().languages().get(0));
    }

    /** Returns what the record says in that language. */
    Facts facts() {
        return new Facts(record, language());
    }

    /** Adds a text in all languages that the record has. */
    void put(ObjectNode node, String name, Function<Facts, String> text) {
        Language own = language();
        Json.put(node, name, text.apply(new Facts(record, own)));
        for (Language other : site.settings().languages()) {
            if (other != own && record.speaks(other)) {
                Json.put(node, name + "_" + other.code(), text.apply(new Facts(record, other)));
            }
        }
    }

    /** Returns the absolute address of the record's page; empty where it has none. */
    String url(Language reader) {
        return record.path(reader).map(path -> site.settings().host() + path).orElse("");
    }
}
