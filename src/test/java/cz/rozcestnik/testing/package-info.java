/** What tests stand on: a real browser, a small web server, and folders that can be compared; start at {@link cz.rozcestnik.testing.Browser}. */
package cz.rozcestnik.testing;
