/** Files of translations, prepared and confirmed; start at {@link cz.rozcestnik.translation.TranslationDraft}. */
package cz.rozcestnik.translation;
