/* Leaves a page that somebody must not be seen with: by the link, or by the key Shift three times within five seconds.
   The page is emptied first and its entry in the history is replaced. */
(function () {
  "use strict";
  var link = document.querySelector("[data-exit]");
  var status = document.querySelector("[data-exit-status]");
  var pressed = 0;
  var alone = false;
  var timer = 0;

  function leave(event) {
    if (event) {
      event.preventDefault();
    }
    document.title = status.dataset.title;
    document.body.textContent = "";
    location.replace(link.href);
  }

  function forget() {
    clearTimeout(timer);
    pressed = 0;
    status.textContent = "";
  }

  link.addEventListener("click", leave);
  document.addEventListener("keydown", function (event) {
    alone = event.key === "Shift";
    if (!alone) {
      forget();
    }
  });
  document.addEventListener("keyup", function (event) {
    if (event.key !== "Shift" || !alone) {
      return;
    }
    pressed += 1;
    if (pressed === 3) {
      leave();
      return;
    }
    status.textContent = pressed === 1 ? status.dataset.two : status.dataset.one;
    clearTimeout(timer);
    timer = setTimeout(forget, 5000);
  });
}());
