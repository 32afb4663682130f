const key = 'sveltia-cms.prefs';
const preferences = JSON.parse(localStorage.getItem(key) ?? '{}');
if (!preferences.locale) {
  localStorage.setItem(key, JSON.stringify({ ...preferences, locale: document.documentElement.lang }));
}
const { default: editor } = await import('./editor/npm/index.js');
editor.init();
