"use strict";
for (const table of document.querySelectorAll("table.sortable")) {
  for (const head of table.tHead.rows[0].cells) {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = head.textContent;
    head.textContent = "";
    head.append(button);
    button.addEventListener("click", () => {
      const up = head.getAttribute("aria-sort") !== "ascending";
      for (const other of table.tHead.rows[0].cells) other.removeAttribute("aria-sort");
      head.setAttribute("aria-sort", up ? "ascending" : "descending");
      const column = head.cellIndex;
      const key = (row) => row.cells[column].dataset.value ?? row.cells[column].textContent.trim();
      const rows = [...table.tBodies[0].rows].sort((one, other) => {
        const a = key(one), b = key(other);
        if (a === "" || b === "") return a === b ? 0 : a === "" ? 1 : -1;
        const numeric = head.classList.contains("number");
        const order = numeric ? Number(a) - Number(b) : a.localeCompare(b, document.documentElement.lang);
        return up ? order : -order;
      });
      table.tBodies[0].append(...rows);
    });
  }
}
for (const tool of document.querySelectorAll(".tool[hidden]")) {
  tool.hidden = false;
  const table = document.getElementById(tool.dataset.table);
  const output = tool.querySelector("output");
  tool.querySelector("input").addEventListener("input", (event) => {
    const wanted = event.target.value.trim().toLocaleLowerCase(document.documentElement.lang);
    let shown = 0;
    for (const row of table.tBodies[0].rows) {
      row.hidden = !row.textContent.toLocaleLowerCase(document.documentElement.lang).includes(wanted);
      if (!row.hidden) shown++;
    }
    output.textContent = tool.dataset.shown + ": " + shown;
  });
}
const unfold = () => { if (location.hash) document.querySelector(location.hash)?.querySelector("details")?.setAttribute("open", ""); };
addEventListener("hashchange", unfold);
unfold();
