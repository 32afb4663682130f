// Keeps a page of the live preview up to date and shows what is wrong with the site. Only the preview adds it.
(function () {
  "use strict";
  var own = document.currentScript.dataset;
  var fields = "input:not([type=checkbox]):not([type=radio]):not([type=hidden]), textarea";
  var stream = null;
  var shown = "";
  var broken = false;

  function element(name, className, text) {
    var made = document.createElement(name);
    made.className = className || "";
    made.textContent = text || "";
    return made;
  }

  // Apart from the site's styles, but in the flow of the page: whatever stands there covers nothing for good.
  function place(className) {
    var style = element("link");
    style.rel = "stylesheet";
    style.href = "/.preview/preview.css";
    var shadow = element("div", className).attachShadow({ mode: "open" });
    shadow.append(style);
    return shadow;
  }

  function problem(one) {
    var item = element("li", one.severity);
    item.append(element("code", "place", one.file + ":" + one.line + ":" + one.column),
      element("p", "message", one.message), element("p", "hint", one.hint));
    return item;
  }

  var below = place("below");
  var spoken = element("p", "spoken");
  spoken.setAttribute("role", "alert");
  var panel = element("section", "problems");
  var details = element("details");
  var heading = element("summary");
  var list = element("ol");
  details.append(heading, list);
  panel.append(details);
  below.append(spoken);

  // What the keyboard comes to stays clear of the panel.
  function clear() {
    document.documentElement.style.scrollPaddingBottom = panel.offsetHeight + "px";
  }
  details.addEventListener("toggle", clear);
  panel.addEventListener("keydown", function (event) {
    if (event.key === "Escape" && details.open) {
      details.open = false;
      heading.focus();
    }
  });

  // The same problems once more leave the panel as it is, with what was scrolled or chosen in it.
  function show(told) {
    var text = JSON.stringify([told.heading, told.problems]);
    if (text === shown) { return; }
    shown = text;
    var before = broken;
    broken = told.problems.some(function (one) { return one.severity === "error"; });
    if (broken !== before) { details.open = broken; }
    panel.classList.toggle("broken", broken);
    heading.textContent = told.heading;
    list.replaceChildren.apply(list, told.problems.map(problem));
    if (told.more) { list.append(element("li", "more", told.more)); }
    if (!told.heading) {
      panel.remove();
    } else if (!panel.isConnected) {
      below.append(panel);
    }
    spoken.textContent = broken ? told.heading : "";
    clear();
  }

  function all(selector) {
    return Array.prototype.slice.call(document.querySelectorAll(selector));
  }

  function keep() {
    sessionStorage.setItem("preview.place", JSON.stringify({
      path: location.pathname, x: scrollX, y: scrollY,
      open: all("details").map(function (one) { return one.open; }),
      typed: all(fields).map(function (one) { return one.value; })
    }));
  }

  function restore() {
    var kept = JSON.parse(sessionStorage.getItem("preview.place"));
    sessionStorage.removeItem("preview.place");
    if (!kept || kept.path !== location.pathname) { return; }
    var parts = all("details");
    if (parts.length === kept.open.length) {
      parts.forEach(function (one, at) { one.open = kept.open[at]; });
    }
    var texts = all(fields);
    if (texts.length === kept.typed.length) {
      texts.forEach(function (one, at) { one.value = kept.typed[at]; });
    }
    if (scrollY === 0) { scrollTo(kept.x, kept.y); }
  }

  // A browser keeps few connections to one machine: a tab that nobody sees leaves its own to the others.
  function follow() {
    if (stream || document.hidden) { return; }
    stream = new EventSource("/.preview/changes?page=" + encodeURIComponent(own.page) + "&digest=" + own.digest);
    stream.addEventListener("message", function (event) {
      var told = JSON.parse(event.data);
      if (told.reload) {
        leave();
        keep();
        location.reload();
      } else {
        show(told);
      }
    });
    stream.addEventListener("error", function () { show({ heading: own.lost, problems: [] }); });
  }

  function leave() {
    if (stream) { stream.close(); }
    stream = null;
  }

  if (own.ribbon) {
    var above = place("above");
    above.append(element("p", "ribbon", own.ribbon));
    document.body.prepend(above.host);
  }
  document.body.append(below.host);
  restore();
  follow();
  document.addEventListener("visibilitychange", function () {
    if (document.hidden) { leave(); } else { follow(); }
  });
  addEventListener("pagehide", leave);
  addEventListener("pageshow", follow);
}());
