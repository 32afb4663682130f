/** What one build leaves for the next, so that this need not make again what would be the same; start at {@link cz.rozcestnik.cache.LastBuild}. */
package cz.rozcestnik.cache;
