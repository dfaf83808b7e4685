/* Narrows the matrix of requirements down to a topic and a status; without scripts all of it is there to read. */
"use strict";

(function () {
  const form = document.querySelector(".matrix__filter");
  if (!form) return;
  const rows = [...document.querySelectorAll(".matrix tr[data-status]")], told = form.querySelector("output");
  const { topic, status } = form.elements;

  const show = () => {
    let count = 0;
    for (const row of rows) {
      const fits = (!topic.value || row.parentElement.dataset.topic === topic.value)
        && (!status.value || row.dataset.status.split(" ").includes(status.value));
      row.hidden = !fits;
      count += fits;
    }
    for (const body of document.querySelectorAll(".matrix tbody")) {
      body.hidden = !body.querySelector("tr[data-status]:not([hidden])");
    }
    told.textContent = told.dataset.words.replace("##", rows.length).replace("#", count);
  };

  form.hidden = false;
  form.addEventListener("input", show);
  form.addEventListener("submit", event => event.preventDefault());
  show();
})();
