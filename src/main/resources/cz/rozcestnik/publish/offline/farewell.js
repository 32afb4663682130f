/* The site is no longer kept in phones: this worker removes what earlier ones saved, and itself. */
const NAME = 'rozcestnik ' + new URL(self.registration.scope).pathname + ' ';

addEventListener('install', () => skipWaiting());

addEventListener('activate', event => {
  event.waitUntil(caches.keys()
    .then(names => Promise.all(names.filter(name => name.startsWith(NAME)).map(name => caches.delete(name))))
    .then(() => self.registration.unregister()));
});
