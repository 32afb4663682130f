(function (language, client, manifest) {
  var own = document.currentScript;
  var root = new URL(own.getAttribute("data-root") || "../", own.hasAttribute("data-root") ? document.baseURI : own.src).href;
  var site = window.rozcestnik = window.rozcestnik || {};
  site.indexes = site.indexes || {};
  site.indexes[language] = { root: root, manifest: manifest };
  if (site.search) return;
  var ready;
  // The client says that it is there before its script ends; a script that ends without was another one.
  function load() {
    ready = ready || new Promise(function (resolve, reject) {
      site.ready = resolve;
      var script = document.createElement("script");
      script.src = root + client;
      script.onload = script.onerror = reject;
      document.head.appendChild(script);
    });
    ready.catch(function () { ready = null; });
    return ready;
  }
  load();
  ["search", "complete", "mentions"].forEach(function (name, at) {
    site[name] = function (text, options) {
      return load().then(function (client) { return client[at](text, options); });
    };
  });
})("LANGUAGE", "CLIENT", "MANIFEST");
