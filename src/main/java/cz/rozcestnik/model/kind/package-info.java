/** The kinds of fields, one class a kind: each reads, checks and normalises what an editor wrote; start at {@link cz.rozcestnik.model.kind.FieldKind}. */
package cz.rozcestnik.model.kind;
