/** Markdown as an immutable tree that knows its links, and the writing of it as HTML; start at {@link cz.rozcestnik.markdown.Prose}. */
package cz.rozcestnik.markdown;
