/** The kinds of fields, one class a kind, which reads, checks and normalises what an editor wrote; each is a {@link cz.rozcestnik.model.FieldKind}; start at {@link cz.rozcestnik.model.kind.YesNoKind}. */
package cz.rozcestnik.model.kind;
