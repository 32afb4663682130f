/** The live preview: a site that is built again at every change of its files and shown on this machine only; start at {@link cz.rozcestnik.preview.LivePreview}. */
package cz.rozcestnik.preview;
