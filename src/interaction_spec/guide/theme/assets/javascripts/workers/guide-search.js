/* The search of one language: inflected forms and missing accents find the same pages, and the page of a task is first.
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

  /* Questions begin so; the lists of lunr do not have these words, and as prefixes they find others (comment…aire). */
  const QUESTIONS = new Set("comment pourquoi combien cómo cuándo cuánto cuántas cuántos dónde сколько почему зачем".split(" "));

  /* All forms under which a word is known; `stem` is the language's own function, a lunr token in and out. */
  const forms = (token, stem) => {
    const word = token.toString();
    const stemmed = text => stem ? stem(token.clone(() => text)).toString() : text;
    const all = [word, fold(word), stemmed(word), fold(stemmed(word)), stemmed(fold(word))];
    return [...new Set(all)].filter(Boolean).map(text => token.clone(() => text));
  };

  /* The words of a title or of a question, as far as they matter for whether the two are the same. */
  const plain = text => fold(text.toLowerCase().replace(/<[^>]*>/g, "")).split(/[^\p{L}\p{N}]+/u).filter(Boolean).join(" ");

  const patch = () => {
    const titles = new Map(), texts = new Map();
    const add = lunr.Builder.prototype.add;
    lunr.Builder.prototype.add = function (document, ...options) {
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
      titles.set(document.location, plain(document.title));
      texts.set(document.location, plain(document.text));
      return add.call(this, document, ...options);
    };

    /* Words such as “the” count only where nothing else was typed. */
    const tells = word => {
      const language = Object.keys(lunr).filter(name => name.length === 2).map(name => lunr[name])[0] || lunr;
      return language.stopWordFilter(word) && !QUESTIONS.has(word);
    };

    const query = lunr.Index.prototype.query;
    lunr.Index.prototype.query = function (build) {
      let words = [], passed = [], question = "";
      const found = query.call(this, function (asked) {
        build.call(asked, asked);
        const optional = clause => clause.presence === lunr.Query.presence.OPTIONAL && clause.term.endsWith("*");
        const typed = asked.clauses.filter(optional);
        const telling = typed.filter(clause => tells(clause.term.slice(0, -1)));
        const kept = telling.length ? telling : typed;
        asked.clauses = asked.clauses.filter(clause => !typed.includes(clause) || kept.includes(clause));
        words = kept.map(clause => clause.term.slice(0, -1));
        const all = typed.map(clause => clause.term.slice(0, -1));
        passed = all.filter(word => !words.includes(word));
        question = plain(all.join(" "));
        for (const clause of kept) {
          const word = clause.term.slice(0, -1);
          asked.clause({ ...clause, term: word, usePipeline: true, wildcard: 0, boost: (clause.boost || 1) * 2 });
          if (fold(word) !== word) asked.clause({ ...clause, term: fold(word) + "*", usePipeline: false });
        }
      });
      for (const result of found) {
        weigh(result, words, passed, this.pipeline);
        if (titles.get(result.ref) === question) result.score *= 4;
        const sentence = question.split(" ").length > 2;  // a message, pasted as the product shows it
        if (sentence && texts.get(result.ref).includes(question)) result.score *= 8;
      }
      return found;
    };

    /* A section with all words that were typed goes before one with many of one, and one that is called so before
     * all. The theme tells readers which words it missed: it is told of those that are there in another form. */
    const weigh = (result, words, passed, pipeline) => {
      const { metadata } = result.matchData;
      const keys = Object.keys(metadata);
      const there = words.filter(word => {
        const known = new Set(pipeline.runString(word));
        return keys.some(key => known.has(key) || key.startsWith(word) || key.startsWith(fold(word)));
      });
      for (const word of [...there, ...passed]) metadata[word] = metadata[word] || {};
      if (words.length) result.score *= (there.length / words.length) ** 3;
    };
  };

  /* A real worker loads at once; the frame that stands in for one on file:// answers with a promise. There the
   * page's address says nothing, so the theme's worker is looked up beside this script. */
  const here = typeof document === "undefined" ? self.location.href : document.currentScript.src;
  const loading = importScripts(new URL("__UPSTREAM__", here).href);
  if (loading && loading.then) loading.then(patch); else patch();
})();
