/** The files a build makes, and the only writer of the site; start at {@link cz.rozcestnik.output.SiteWriter}. */
package cz.rozcestnik.output;
