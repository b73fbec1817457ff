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

  var known = typeof Promise === "function" && "at" in Array.prototype && "attachShadow" in Element.prototype && "URLSearchParams" in window;
  if (!known) say(script && script.getAttribute("data-old"));
  window.addEventListener("load", function () {
    if (!document.documentElement.getAttribute("data-kit")) say(script && script.getAttribute("data-failed"));
  });
})();
