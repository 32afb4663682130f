/** JSON Schemas of front matter, for the tools of editors; start at {@link cz.rozcestnik.publish.schema.SchemaPublisher}. */
package cz.rozcestnik.publish.schema;
