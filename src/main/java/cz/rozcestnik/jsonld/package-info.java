/** What pages tell machines, as data of schema.org; start at {@link cz.rozcestnik.jsonld.PageData}. */
package cz.rozcestnik.jsonld;
