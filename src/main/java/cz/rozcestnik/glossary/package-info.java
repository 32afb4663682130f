/** Terms explained where they occur: finds them in texts, whatever their endings; start at {@link cz.rozcestnik.glossary.Glossary}. */
package cz.rozcestnik.glossary;
