"use strict";
// Sorting, filtering, paging, the language and the map. Without this script the whole report is there to be read.
const page = document.documentElement, PAGE = 200;
const body = document.querySelector("#incidents tbody"), form = document.querySelector("form");
const rows = Array.from(body.rows), more = document.querySelector(".more"), shown = document.querySelector("#shown");
let limit = PAGE;

const fold = (text) => text.normalize("NFKC").replace(/[\u064b-\u065f\u0670\u0640\u200b-\u200f\u2066-\u2069]/g, "")
  .replace(/[أإآٱ]/g, "ا").replace(/ى/g, "ي").replace(/ة/g, "ه").replace(/[ؤ]/g, "و").replace(/[ئ]/g, "ي").toLowerCase();
const keys = new Map(rows.map((row) => [row, fold(row.textContent)]));

function matches(row, wanted) {
  const data = row.dataset;
  return (!wanted.type || data.types.split(" ").includes(wanted.type)) && (!wanted.status || data.status === wanted.status)
    && (!wanted.actor || data.actors.split("|").includes(wanted.actor)) && (!wanted.admin1 || data.admin1 === wanted.admin1)
    && (!wanted.from || (data.date && data.date >= wanted.from)) && (!wanted.to || (data.date && data.date <= wanted.to))
    && wanted.words.every((word) => keys.get(row).includes(word));
}

function show() {
  const wanted = Object.fromEntries(new FormData(form));
  wanted.words = fold(wanted.search || "").split(/\s+/).filter(Boolean);
  let found = 0;
  for (const row of body.rows) {
    const hit = matches(row, wanted);
    found += hit;
    row.hidden = !hit || found > limit;
  }
  shown.textContent = found;
  more.hidden = found <= limit;
}

function sort(header) {
  const column = header.cellIndex, down = header.getAttribute("aria-sort") === "ascending";
  for (const other of header.parentNode.cells) other.removeAttribute("aria-sort");
  header.setAttribute("aria-sort", down ? "descending" : "ascending");
  const value = (row) => row.cells[column].dataset.key || row.cells[column].textContent.trim();
  const order = new Intl.Collator("ar", { numeric: true });
  const sorted = rows.slice().sort((a, b) => (value(a) === "") - (value(b) === "") || order.compare(value(a), value(b)) * (down ? -1 : 1));
  body.append(...sorted);
  show();
}

function speak(language) {
  page.lang = language;
  page.dir = language === "ar" ? "rtl" : "ltr";
  for (const item of document.querySelectorAll("[data-ar]")) item.textContent = item.dataset[language];
  for (const item of document.querySelectorAll("[data-label-ar]")) item.setAttribute("aria-label", language === "ar" ? item.dataset.labelAr : item.dataset.labelEn);
}

function zoomable(svg) {
  const whole = svg.getAttribute("viewBox").split(" ").map(Number);
  let view = whole.slice(), from = null;
  const draw = () => svg.setAttribute("viewBox", view.join(" "));
  const zoom = (by, x = view[0] + view[2] / 2, y = view[1] + view[3] / 2) => {
    view = [x - (x - view[0]) * by, y - (y - view[1]) * by, view[2] * by, view[3] * by];
    draw();
  };
  const pan = (x, y) => { view[0] += x * view[2]; view[1] += y * view[3]; draw(); };
  const buttons = document.querySelectorAll(".zoom button");
  buttons[0].addEventListener("click", () => zoom(0.6));
  buttons[1].addEventListener("click", () => zoom(1 / 0.6));
  buttons[2].addEventListener("click", () => { view = whole.slice(); draw(); });
  svg.addEventListener("keydown", (event) => {
    const act = { "+": () => zoom(0.6), "=": () => zoom(0.6), "-": () => zoom(1 / 0.6), ArrowLeft: () => pan(-0.1, 0), ArrowRight: () => pan(0.1, 0),
      ArrowUp: () => pan(0, -0.1), ArrowDown: () => pan(0, 0.1) }[event.key];
    if (act) { act(); event.preventDefault(); }
  });
  svg.addEventListener("wheel", (event) => { if (event.ctrlKey) { zoom(event.deltaY > 0 ? 1.2 : 0.83); event.preventDefault(); } }, { passive: false });
  svg.addEventListener("pointerdown", (event) => { from = [event.clientX, event.clientY]; svg.setPointerCapture(event.pointerId); });
  svg.addEventListener("pointermove", (event) => {
    if (!from) return;
    pan((from[0] - event.clientX) / svg.clientWidth, (from[1] - event.clientY) / svg.clientHeight);
    from = [event.clientX, event.clientY];
  });
  svg.addEventListener("pointerup", () => { from = null; });
}

form.hidden = false;
for (const control of document.querySelectorAll(".switch, .zoom")) control.hidden = false;
form.addEventListener("input", () => { limit = PAGE; show(); });
form.addEventListener("reset", () => setTimeout(show));
form.addEventListener("submit", (event) => event.preventDefault());
more.addEventListener("click", () => { limit += PAGE; show(); });
for (const header of document.querySelectorAll("#incidents thead th")) header.querySelector("button").addEventListener("click", () => sort(header));
document.querySelector(".switch").addEventListener("click", () => speak(page.lang === "ar" ? "en" : "ar"));
const map = document.querySelector(".map svg");
if (map) zoomable(map);
speak(page.lang);
addEventListener("beforeprint", () => { limit = Infinity; show(); });
show();
