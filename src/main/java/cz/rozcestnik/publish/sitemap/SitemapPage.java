package cz.rozcestnik.publish.sitemap;

import cz.rozcestnik.language.Language;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * A page in all languages in which its text is its own.
 *
 * @param versions its paths from the site's root
 * @param changed  the day on which what it says last changed, as far as it is known
 */
record SitemapPage(Map<Language, String> versions, Optional<LocalDate> changed) {
}
