/** What visitors do on the portal, in a real browser; start at {@link cz.rozcestnik.journey.VisitorTasksIT}. */
package cz.rozcestnik.journey;
