/* Watch it happen: the table of a scenario, one row at a time. Without this script the table is read as it stands. */
(() => {
  const words = document.currentScript.dataset
  const calm = matchMedia("(prefers-reduced-motion: reduce)")
  const icons = {
    first: "M7 5v14M18 5l-8 7 8 7z", previous: "M16 5l-8 7 8 7z", next: "M8 5l8 7-8 7z", last: "M17 5v14M6 5l8 7-8 7z",
    play: "M7 4.5v15l12-7.5z", pause: "M8 5v14M16 5v14", all: "M5 6h14M5 12h14M5 18h14",
  }

  function make(tag, attributes, ...inside) {
    const made = document.createElement(tag)
    for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value)
    made.append(...inside)
    return made
  }

  function label(button, name) {
    button.setAttribute("aria-label", words[name])
    button.title = words[name]
  }

  function control(name, act) {
    const drawn = `<svg viewBox="0 0 24 24" aria-hidden="true"><path d="${icons[name]}"/></svg>`
    const button = make("button", { type: "button", class: `watch__button watch__button--${name}` })
    button.innerHTML = drawn
    label(button, name)
    button.addEventListener("click", act)
    return button
  }

  /* What a person who does not see the row is told: the step, what came of it, what the system says. */
  function tell(row) {
    const parts = [...row.querySelectorAll(".watch__said, .watch__news > span, .box__head, .box__said")]
    return parts.map(part => part.textContent.trim().replace(/\s+/g, " ")).join(" ")
  }

  function start(watch) {
    const rows = [...watch.querySelectorAll(".watch__step")]
    let now = 0, timer = 0, whole = false
    const position = make("span", { class: "watch__position" })
    const told = make("p", { class: "watch__told", role: "status", "aria-live": "polite" })
    const bar = make("div", { class: "watch__progress", "aria-hidden": "true" }, make("i", {}))
    const play = control("play", () => (timer ? pause() : begin()))
    const buttons = {
      first: control("first", () => go(0)), previous: control("previous", () => go(now - 1)), play,
      next: control("next", () => go(now + 1)), last: control("last", () => go(rows.length - 1)),
    }
    const all = control("all", () => { pause(); whole = !whole; show() })
    const controls = make("div", { class: "watch__controls", role: "group", "aria-label": words.controls },
      ...Object.values(buttons), position, all)

    function show() {
      rows.forEach((row, place) => { row.hidden = !whole && place !== now })
      watch.classList.toggle("watch--on", !whole)
      position.textContent = words.position.replace("{step}", now + 1).replace("{total}", rows.length)
      bar.firstChild.style.inlineSize = `${(now + 1) / rows.length * 100}%`
      for (const [name, ends] of Object.entries({ first: 0, previous: 0, next: rows.length - 1, last: rows.length - 1 }))
        buttons[name].setAttribute("aria-disabled", whole || now === ends)
      play.setAttribute("aria-disabled", whole)
      all.setAttribute("aria-pressed", whole)
      label(all, whole ? "one" : "all")
    }

    function move(place) {
      if (whole || place < 0 || place >= rows.length || place === now) return false
      now = place
      show()
      told.textContent = `${position.textContent}. ${tell(rows[now])}`
      return true
    }

    function go(place) { pause(); move(place) }

    function begin() {
      if (whole) return
      if (now === rows.length - 1) move(0)
      play.classList.add("is-playing")
      play.querySelector("path").setAttribute("d", icons.pause)
      label(play, "pause")
      wait()
    }

    function wait() {
      timer = setTimeout(() => {
        if (document.hidden || !watch.open || !move(now + 1) || now === rows.length - 1) pause()
        else wait()
      }, Math.min(9000, 1800 + 45 * tell(rows[now]).length))
    }

    function pause() {
      clearTimeout(timer)
      timer = 0
      play.classList.remove("is-playing")
      play.querySelector("path").setAttribute("d", icons.play)
      label(play, "play")
    }

    function still() { play.hidden = calm.matches; if (calm.matches) pause() }

    watch.addEventListener("keydown", event => {
      if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || event.target.closest(".scroll")) return
      const places = { ArrowLeft: now - 1, ArrowRight: now + 1 }
      if (controls.contains(event.target)) Object.assign(places, { Home: 0, End: rows.length - 1 })
      if (!(event.key in places)) return
      event.preventDefault()
      go(places[event.key])
    })
    calm.addEventListener("change", still)
    watch.addEventListener("toggle", () => { if (!watch.open) pause() })
    watch.querySelector("table").before(controls, bar, told)
    still()
    show()
  }

  /* Not before somebody opens it: some pages have a hundred. */
  document.addEventListener("toggle", event => {
    const watch = event.target
    if (!watch.matches("details.watch") || !watch.open || watch.dataset.ready) return
    watch.dataset.ready = "yes"
    start(watch)
  }, true)
})()
