/** The search client: compiled to one script, it joins {@code search} to the page; start at {@link SearchClient}. */
package cz.rozcestnik.browser;
