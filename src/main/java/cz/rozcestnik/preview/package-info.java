/** The live preview: a site that is built again at every change of its files and shown on this machine only. */
package cz.rozcestnik.preview;
