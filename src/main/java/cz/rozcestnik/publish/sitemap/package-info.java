/** The sitemap and what robots are told; start at {@link cz.rozcestnik.publish.sitemap.SitemapPublisher}. */
package cz.rozcestnik.publish.sitemap;
