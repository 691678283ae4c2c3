"use strict";
(() => {
  const form = document.getElementById("filters");
  if (!form) return;
  const status = document.getElementById("shown");
  const read = (element) => ({
    element,
    kind: element.dataset.kind,
    severity: element.dataset.severity,
    state: element.dataset.state,
    sources: new Set((element.dataset.sources || "").split(" ")),
    words: null,
  });
  const points = Array.from(document.querySelectorAll("article.point"), read);
  const rows = Array.from(document.querySelectorAll("tr[data-point]"));
  const tables = Array.from(document.querySelectorAll("#facts .scroll"), (element) => ({
    element,
    rows: Array.from(element.querySelectorAll("tbody > tr")),
  }));
  const agreed = Array.from(document.querySelectorAll("tr[data-agreed]"), read);
  const wordsOf = (item) => (item.words ??= item.element.textContent.toLowerCase());
  const show = (element, visible) => {
    if (element.hidden === visible) element.hidden = !visible;
    return visible;
  };
  const apply = () => {
    const { kind, severity, state, source, text } = form.elements;
    const words = text.value.trim().toLowerCase();
    const fits = (item) =>
      (!kind.value || item.kind === kind.value) &&
      (!severity.value || item.severity === severity.value) &&
      (!state.value || item.state === state.value) &&
      (!source.value || item.sources.has(source.value)) &&
      (!words || wordsOf(item).includes(words));
    const shown = new Set(points.filter((item) => show(item.element, fits(item))).map((item) => item.element.id));
    for (const row of rows) show(row, shown.has(row.dataset.point));
    for (const item of agreed) show(item.element, fits(item));
    for (const table of tables) show(table.element, table.rows.some((row) => !row.hidden));
    status.textContent = `${shown.size} of ${points.length} shown`;
  };
  form.addEventListener("input", apply);
  form.addEventListener("reset", () => setTimeout(apply));
  form.addEventListener("submit", (event) => event.preventDefault());
  let closed = [];
  addEventListener("beforeprint", () => {
    closed = Array.from(document.querySelectorAll("details:not([open])"));
    for (const details of closed) details.open = true;
  });
  addEventListener("afterprint", () => {
    for (const details of closed) details.open = false;
  });
  form.hidden = false;
  apply();
})();
