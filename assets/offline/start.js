/* Over http(s): names the app's manifest, and starts the worker that keeps pages for times without a signal. It waits until
   the page stands and the browser has nothing else to do; a page about a sensitive matter starts nothing. */
(function () {
  'use strict';
  const here = document.currentScript;
  const root = new URL(here.dataset.root || './', location.href);
  if (!/^https?:$/.test(location.protocol) || root.origin !== location.origin) return;

  const manifest = document.createElement('link');
  manifest.rel = 'manifest';
  manifest.href = root.href + here.dataset.manifest;
  document.head.append(manifest);

  if (!('serviceWorker' in navigator) || document.documentElement.dataset.keep === 'no') return;

  function start() {
    navigator.serviceWorker.register(root.href + 'service-worker.js').then(() => navigator.serviceWorker.ready).then(worker => {
      if (!navigator.serviceWorker.controller) worker.active.postMessage({ ask: 'keep', url: location.href });
    }).catch(forbidden => document.dispatchEvent(new CustomEvent('offline-impossible', { detail: forbidden })));
  }

  addEventListener('load', () => (window.requestIdleCallback || setTimeout)(start));
})();
