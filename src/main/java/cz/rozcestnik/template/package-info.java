/** Freemarker templates, what they see, and the words of visitors; start at {@link cz.rozcestnik.template.Templates}. */
package cz.rozcestnik.template;
