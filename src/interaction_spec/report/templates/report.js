const form = document.querySelector(".filter"), rows = [...document.querySelectorAll(".results li")];
const [status, requirement, text] = form.querySelectorAll("select, input"), told = form.querySelector("output");
const fold = words => words.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replaceAll("ё", "е");
const texts = new Map(rows.map(row => [row, fold(row.textContent + row.closest(".requirement").querySelector("h3").textContent)]));
const show = () => {
  const words = fold(text.value).split(/\s+/), some = status.value || requirement.value || text.value;
  let count = 0;
  for (const row of rows) {
    const fits = (!status.value || row.dataset.status.split(" ").includes(status.value))
      && (!requirement.value || row.closest(".requirement").dataset.id === requirement.value)
      && words.every(word => texts.get(row).includes(word));
    row.hidden = !fits;
    count += fits;
  }
  for (const box of document.querySelectorAll(".results .requirement, .results > details")) {
    box.hidden = !box.querySelector("li:not([hidden])");
    if (box.matches("details")) box.open = Boolean(some) && !box.hidden;
  }
  told.textContent = told.dataset.words.replace("#", count);
};
form.hidden = false;
form.addEventListener("input", show);
form.addEventListener("submit", event => event.preventDefault());
const reveal = () => { const there = document.getElementById(location.hash.slice(1)); if (there?.matches("details")) there.open = true; };
addEventListener("hashchange", reveal);
reveal();
show();
