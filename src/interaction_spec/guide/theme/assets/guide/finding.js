/* Small services for finding one's way. All of them are extras: without scripts every link still leads where it says. */
"use strict";

(function () {
  const KEY = "interaction-spec.language";

  /* Browsers may forbid to remember, on file:// for example; then the reader's browser alone is asked. */
  const recall = () => { try { return localStorage.getItem(KEY); } catch { return null; } };
  const remember = language => { try { localStorage.setItem(KEY, language); } catch { /* forbidden */ } };

  /* A language that the reader chose, by the chooser or by the switcher of the header, is the last choice. */
  document.addEventListener("click", event => {
    const link = event.target.closest("a.md-select__link, a.chooser__card, .chooser__offer a");
    if (link) remember(link.hreflang);
  });

  /* The switcher leads to the same place of the page: headings have the same ids in all languages. */
  const keep = () => document.querySelectorAll("a.md-select__link").forEach(link => { link.hash = location.hash; });

  /* Anybody can write an address that no browser decodes. */
  const decoded = part => { try { return decodeURIComponent(part); } catch { return part; } };

  /* What an address points at may be folded, or lie within something that is. */
  const unfold = () => {
    const target = location.hash && document.getElementById(decoded(location.hash.slice(1)));
    const folded = target && target.closest("details:not([open])");
    if (!folded) return;
    for (let part = target; part; part = part.parentElement) if (part.matches("details")) part.open = true;
    target.scrollIntoView();
  };

  const arrive = () => { keep(); unfold(); };
  addEventListener("hashchange", arrive);
  arrive();

  /* The front door offers one language, and leaves it at that: nobody is sent away from the page that they asked for. */
  const offers = [...document.querySelectorAll(".chooser__offer")];
  const known = tag => offers.find(offer => offer.dataset.language.toLowerCase() === tag.toLowerCase());
  const wanted = [recall(), ...navigator.languages].filter(Boolean);
  const offer = wanted.map(tag => known(tag) || known(tag.split("-")[0])).find(Boolean);
  if (offer) offer.hidden = false;

  /* A page that is not there: the search may know it by the words of its address. */
  const ask = document.querySelector("[data-guide-ask]");
  if (ask) {
    const words = decoded(location.pathname).split("/").filter(Boolean).pop() || "";
    ask.hidden = false;
    ask.addEventListener("click", () => {
      const box = document.querySelector("input[name=query]");
      document.querySelector("[data-md-toggle=search]").click();
      box.value = words.replace(/\.\w+$/, "").replace(/[-_+]+/g, " ");
      box.focus();
      box.dispatchEvent(new Event("keyup"));
    });
  }
})();
