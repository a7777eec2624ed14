// Draws what a table says, with Chart.js: <div data-chart="weeks"> shows <table id="weeks">. Each column whose heading
// has data-series (its colour, a token of the page) is a line, or with data-kind="stack" a part of a bar; each row with
// data-value in its cells is a point or a bar, and a click on it follows the link of its cell. The scale goes from data-min
// to data-max if these are given. Without this script the table is there alone.
// After a swap by htmx the same chart takes the new figures, if its place has an id and hx-preserve.
(() => {
  const dashes = [[], [7, 4], [2, 3], [9, 3, 2, 3]];
  const shapes = ["circle", "rect", "triangle", "rectRot"];

  const read = (table) => {
    const heads = [...table.querySelectorAll("thead [data-series]")];
    const rows = [...table.querySelectorAll("tbody tr")].filter((row) => row.querySelector("[data-value]"));
    const cells = rows.map((row) => [...row.querySelectorAll("[data-value]")]);
    return {
      cells,
      labels: rows.map((row) => { const head = row.querySelector("th"); return head.dataset.short || head.textContent.trim().replace(/ \d{4}$/, ""); }),
      series: heads.map((head, column) => ({
        label: head.textContent.trim(),
        token: head.dataset.series,
        data: cells.map((row) => Number(row[column].dataset.value)),
      })),
    };
  };

  const look = (place) => {
    const root = getComputedStyle(document.documentElement);
    const here = getComputedStyle(place);
    return { colour: (name) => root.getPropertyValue(name).trim(), family: here.fontFamily, size: parseFloat(here.fontSize) * 0.8125 };
  };

  const lines = (series, { colour }) => series.map((one, i) => ({
    label: one.label, data: one.data, borderColor: colour(one.token), backgroundColor: colour(one.token),
    borderWidth: 2, borderDash: dashes[i % dashes.length], pointStyle: shapes[i % shapes.length], pointRadius: 3, tension: 0,
  }));
  const parts = (series, { colour }) => series.map((one) => ({
    label: one.label, data: one.data, backgroundColor: colour(one.token), borderColor: colour("--card"),
    borderWidth: { right: 1 }, borderSkipped: false, barThickness: "flex", maxBarThickness: 22,
  }));

  const scales = (place, stacked, { colour }) => {
    const value = { stacked, beginAtZero: true, grid: { color: colour("--line") }, border: { display: false }, ticks: { precision: 0 } };
    if (place.dataset.min) value.min = Number(place.dataset.min);
    if (place.dataset.max) value.max = Number(place.dataset.max);
    const label = { stacked, grid: { display: false }, ticks: { maxRotation: 0, autoSkip: !stacked, autoSkipPadding: 12 } };
    return stacked ? { x: value, y: label } : { x: label, y: value };
  };

  const options = (place, table, look) => {
    const stacked = place.dataset.kind === "stack";
    return {
      animation: false,
      maintainAspectRatio: false,
      indexAxis: stacked ? "y" : "x",
      interaction: stacked ? { mode: "nearest", intersect: true } : { mode: "index", intersect: false },
      color: look.colour("--ink"),
      font: { family: look.family, size: look.size },
      onClick: (event, hits) => {
        const hit = hits[0];
        const link = hit && table().cells[hit.index][hit.datasetIndex].querySelector("a");
        if (link) link.click();
      },
      plugins: {
        legend: {
          display: table().series.length > 1, position: "bottom", align: "start",
          labels: { usePointStyle: !stacked, boxWidth: 12, boxHeight: 12, color: look.colour("--ink"), font: { family: look.family, size: look.size } },
        },
      },
      scales: scales(place, stacked, look),
    };
  };

  const draw = (place, table) => {
    const now = look(place);
    const stacked = place.dataset.kind === "stack";
    const { labels, series } = read(table());
    const sets = stacked ? parts(series, now) : lines(series, now);
    Chart.defaults.color = now.colour("--muted");
    Chart.defaults.font.family = now.family;
    Chart.defaults.font.size = now.size;
    if (stacked) place.style.height = `${labels.length * 30 + 84}px`;
    const shown = place.firstElementChild && Chart.getChart(place.firstElementChild);
    if (shown) {
      shown.data = { labels, datasets: sets };
      shown.options = options(place, () => read(table()), now);
      shown.update();
      return;
    }
    const canvas = document.createElement("canvas");
    place.replaceChildren(canvas);
    new Chart(canvas, { type: stacked ? "bar" : "line", data: { labels, datasets: sets }, options: options(place, () => read(table()), now) });
  };

  const drawAll = () => {
    if (!window.Chart) return;
    for (const gone of Object.values(Chart.instances)) if (!gone.canvas.isConnected) gone.destroy();
    for (const place of document.querySelectorAll("[data-chart]")) {
      const table = () => document.getElementById(place.dataset.chart);
      const enough = table() && read(table()).labels.length >= Number(place.dataset.least || 1);
      place.hidden = !enough;
      if (enough) draw(place, table);
    }
  };

  document.addEventListener("htmx:afterSettle", drawAll);
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", drawAll);
  drawAll();
})();
