/** What there is to do about a site, for its editors; start at {@link cz.rozcestnik.publish.report.ReportPublisher}. */
package cz.rozcestnik.publish.report;
