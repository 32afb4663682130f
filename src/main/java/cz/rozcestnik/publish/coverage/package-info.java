/** What regions have for topics as a table for spreadsheets; start at {@link cz.rozcestnik.publish.coverage.CoveragePublisher}. */
package cz.rozcestnik.publish.coverage;
