package cz.rozcestnik.template;

import java.util.List;

/**
 * What a template knows of the page it makes; paths are from the site's root, to stand after {@code root}.
 *
 * @param language         of the page
 * @param root             what leads from the page to the site's root, such as {@code ../../}
 * @param path             of the page
 * @param title            of the page
 * @param description      one or two sentences; empty where there are none
 * @param kind             {@code record}, {@code list}, {@code page} or {@code languages}
 * @param type             the content type it is about; empty where there is none
 * @param layout           the template of a page that is no record of another type; else empty
 * @param alternates       the same page in every language
 * @param canonical        the absolute address of the page whose text this is
 * @param hreflang         absolute addresses of a real pair; empty where the record has one language
 * @param breadcrumbs      from the home page to this one
 * @param navigation       the main menu
 * @param further          lists that the menu does not name
 * @param fallback         whether the text is borrowed from another language
 * @param fallbackLanguage the language of the borrowed text; else empty
 * @param feed             path of the feed of what has changed in what the page shows; empty where there is none
 * @param styles           style sheets
 * @param scripts          scripts
 */
public record PageView(
        String language,
        String root,
        String path,
        String title,
        String description,
        String kind,
        String type,
        String layout,
        List<Alternate> alternates,
        String canonical,
        List<Hreflang> hreflang,
        List<Step> breadcrumbs,
        List<Step> navigation,
        List<Step> further,
        boolean fallback,
        String fallbackLanguage,
        String feed,
        List<String> styles,
        List<String> scripts) {

    /** The page in a language. */
    public record Alternate(String language, String name, String path, boolean current, boolean translated) {
    }

    /** The absolute address of the page in a language. */
    public record Hreflang(String language, String url) {
    }

    /** A page on the way to this one or in the menu, with the language of its title. */
    public record Step(String title, String path, boolean current, String language) {
    }
}
