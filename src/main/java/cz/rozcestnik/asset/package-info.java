/** Styles, icons and scripts under names that carry their content; start at {@link cz.rozcestnik.asset.Assets}. */
package cz.rozcestnik.asset;
