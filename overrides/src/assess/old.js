// Runs before all other scripts of a checklist, in the words of 2009: it says at the place when the browser is too old for
// them, or when they did not start, and shows the ways that need no script.
/* eslint-disable no-var -- browsers that know no other words read it */
(function () {
  var script = document.currentScript || document.scripts[document.scripts.length - 1];
  var place = document.getElementById("kit");
  var links = document.querySelectorAll(".cb-downloads a");
  var said = false;

  /** @param {string | null} words */
  var say = function (words) {
    if (said || !place || !words) return;
    said = true;
    var note = document.createElement("p");
    note.className = "kit-note kit-old";
    note.setAttribute("role", "alert");
    note.appendChild(document.createTextNode(words));
    for (var n = 0; n < links.length && n < 2; n += 1) {
      note.appendChild(document.createTextNode(" "));
      note.appendChild(/** @type {Element} */ (links[n]).cloneNode(true));
    }
    place.parentNode && place.parentNode.insertBefore(note, place);
  };

  // What stands for browsers without script is for these too.
  var showAll = function () {
    var texts = document.querySelectorAll("noscript[data-clauses]");
    for (var n = 0; n < texts.length; n += 1) {
      var text = /** @type {Element} */ (texts[n]);
      var waiting = text.previousElementSibling;
      var made = document.createElement("div");
      made.innerHTML = text.textContent || "";
      if (waiting && /later/.test(waiting.className)) waiting.parentNode && waiting.parentNode.removeChild(waiting);
      text.parentNode && made.firstChild && text.parentNode.replaceChild(made.firstChild, text);
    }
  };

  /** @param {string} reason */
  var fail = function (reason) {
    showAll();
    say(script && script.getAttribute(reason));
  };

  var known = typeof Promise === "function" && "at" in Array.prototype && "attachShadow" in Element.prototype && "URLSearchParams" in window;
  if (!known) fail("data-old");
  window.addEventListener("load", function () {
    if (!document.documentElement.getAttribute("data-kit")) fail("data-failed");
  });
})();
