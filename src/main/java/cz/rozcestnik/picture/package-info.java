/** The pictures of a site as they are published: small, upright, in several widths; start at {@link cz.rozcestnik.picture.Pictures}. */
package cz.rozcestnik.picture;
