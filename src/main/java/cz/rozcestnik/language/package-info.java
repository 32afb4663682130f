/** The languages of a site: their texts with plurals, their order of letters, typography and dates; start at {@link cz.rozcestnik.language.Language}. */
package cz.rozcestnik.language;
