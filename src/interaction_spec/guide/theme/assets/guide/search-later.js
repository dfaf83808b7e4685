/* The search index waits until somebody searches.
 *
 * The theme asks for it with every page, and it is the heaviest thing that a page would load. What the theme sends for it
 * is held back until the search opens; every way to open it (a click, the keyboard, ?q= in the address) ends in a change
 * of the theme's check box. From files the theme waits by itself.
 */
"use strict";

(() => {
  const { open, send } = XMLHttpRequest.prototype;
  const opened = new Promise(done => {
    const toggle = document.getElementById("__search");
    if (!toggle || toggle.checked) return done();
    toggle.addEventListener("change", done, { once: true });
    document.querySelector(".md-search__form")?.addEventListener("pointerenter", done, { once: true });
  });
  XMLHttpRequest.prototype.open = function (method, address, ...more) {
    this.guideWaits = String(address).endsWith("/search/search_index.json");
    return open.call(this, method, address, ...more);
  };
  XMLHttpRequest.prototype.send = function (...body) {
    if (!this.guideWaits) return send.apply(this, body);
    opened.then(() => send.apply(this, body));
  };
})();
