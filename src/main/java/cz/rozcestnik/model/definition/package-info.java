/** Content types as a site defines them, read from its type.yaml files; start at {@link cz.rozcestnik.model.definition.TypesReader}. */
package cz.rozcestnik.model.definition;
