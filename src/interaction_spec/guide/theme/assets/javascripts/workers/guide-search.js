/* The search of one language: inflected forms and missing accents find the same pages.
 *
 * The theme's worker turns each typed word into a prefix, and lunr stems no prefix, so with a stemmed index an
 * inflected word finds nothing. Here each word of a page is indexed as it is, without accents, and stemmed, and each
 * typed word asks for all of these. The theme's worker does everything else; its name is filled in by the build.
 */
"use strict";

(function () {
  const fold = text => text
    .replace(/ё/g, "е")
    .replace(/[\u00c0-\u024f]/g, letter => letter.normalize("NFD").replace(/[\u0300-\u036f]/g, ""));

  /* All forms under which a word is known; `stem` is the language's own function, a lunr token in and out. */
  const forms = (token, stem) => {
    const word = token.toString();
    const stemmed = text => stem ? stem(token.clone(() => text)).toString() : text;
    const all = [word, fold(word), stemmed(word), fold(stemmed(word)), stemmed(fold(word))];
    return [...new Set(all)].filter(Boolean).map(text => token.clone(() => text));
  };

  const patch = () => {
    const add = lunr.Builder.prototype.add;
    lunr.Builder.prototype.add = function (...document) {
      if (!this.guide) {
        const stem = this.pipeline._stack.slice(-1)[0];
        const widen = token => forms(token, stem);
        lunr.Pipeline.registerFunction(widen, "guide-forms");
        for (const pipeline of [this.pipeline, this.searchPipeline]) {
          pipeline.reset();
          pipeline.add(widen);
        }
        this.guide = true;
      }
      return add.apply(this, document);
    };

    const query = lunr.Index.prototype.query;
    lunr.Index.prototype.query = function (build) {
      return query.call(this, function (asked) {
        build.call(asked, asked);
        for (const clause of [...asked.clauses]) {
          const optional = clause.presence === lunr.Query.presence.OPTIONAL;
          if (!optional || !clause.term.endsWith("*")) continue;
          const word = clause.term.slice(0, -1);
          asked.clause({ ...clause, term: word, usePipeline: true, wildcard: 0, boost: (clause.boost || 1) * 2 });
          if (fold(word) !== word) asked.clause({ ...clause, term: fold(word) + "*", usePipeline: false });
        }
      });
    };
  };

  /* A real worker loads at once; the frame that stands in for one on file:// answers with a promise. There the
   * page's address says nothing, so the theme's worker is looked up beside this script. */
  const here = typeof document === "undefined" ? self.location.href : document.currentScript.src;
  const loading = importScripts(new URL("__UPSTREAM__", here).href);
  if (loading && loading.then) loading.then(patch); else patch();
})();
