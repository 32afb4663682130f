// Keeps a page of the live preview up to date and shows what is wrong with the site. Only the preview adds it.
(function () {
  "use strict";
  var own = document.currentScript.dataset;
  var host = document.createElement("div");
  var shadow = host.attachShadow({ mode: "open" });
  var hidden = false;

  function element(name, className, text) {
    var made = document.createElement(name);
    made.className = className;
    made.textContent = text || "";
    return made;
  }

  function problem(one) {
    var item = element("li", one.severity);
    item.append(element("code", "place", one.file + ":" + one.line + ":" + one.column),
      element("p", "message", one.message), element("p", "hint", one.hint));
    return item;
  }

  function show(told) {
    shadow.querySelectorAll(".problems").forEach(function (old) { old.remove(); });
    if (!told.heading) { return; }
    var broken = told.problems.some(function (one) { return one.severity === "error"; });
    var panel = element("section", "problems" + (broken ? " broken" : ""));
    var list = element("ol");
    told.problems.forEach(function (one) { list.append(problem(one)); });
    var details = element("details");
    details.open = broken && !hidden;
    details.addEventListener("toggle", function () { hidden = broken && !details.open; });
    var heading = element("summary", "", told.heading);
    if (broken) { heading.setAttribute("role", "alert"); }
    details.append(heading, list);
    panel.append(details);
    shadow.append(panel);
  }

  var style = element("link");
  style.rel = "stylesheet";
  style.href = "/.preview/preview.css";
  shadow.append(style);
  if (own.ribbon) { shadow.append(element("p", "ribbon", own.ribbon)); }
  document.body.append(host);

  var place = sessionStorage.getItem("preview.place");
  sessionStorage.removeItem("preview.place");
  if (place) {
    var kept = JSON.parse(place);
    if (kept.path === location.pathname && scrollY === 0) { scrollTo(kept.x, kept.y); }
  }

  var stream = new EventSource("/.preview/changes?page=" + encodeURIComponent(own.page) + "&digest=" + own.digest);
  stream.addEventListener("message", function (event) {
    var told = JSON.parse(event.data);
    if (told.reload) {
      stream.close();
      sessionStorage.setItem("preview.place", JSON.stringify({ path: location.pathname, x: scrollX, y: scrollY }));
      location.reload();
    } else {
      show(told);
    }
  });
  stream.addEventListener("error", function () { show({ heading: own.lost, problems: [] }); });
  addEventListener("pagehide", function () { stream.close(); });
}());
