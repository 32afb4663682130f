/** Made-up portals of any size, for tests and measurements; start at {@link cz.rozcestnik.testing.corpus.Corpus}. */
package cz.rozcestnik.testing.corpus;
