/** Content types, their fields and the kinds of fields; start at {@link cz.rozcestnik.model.ContentType}. */
package cz.rozcestnik.model;
