// Draws what a table says: <div data-chart="weeks"> shows the rows of <table id="weeks"> as a line. Without this script
// the table is there alone. Colours are those of the page, in the light and in the dark.
(() => {
  const draw = () => {
    if (!window.Chart) return;
    const look = getComputedStyle(document.documentElement);
    const colour = (name) => look.getPropertyValue(name).trim();
    Chart.defaults.font.family = getComputedStyle(document.body).fontFamily;
    Chart.defaults.color = colour("--muted");
    for (const place of document.querySelectorAll("[data-chart]")) {
      if (place.firstChild) continue;
      const cells = [...document.querySelectorAll(`#${place.dataset.chart} [data-value]`)];
      if (cells.length < 2) continue;
      const canvas = document.createElement("canvas");
      place.append(canvas);
      new Chart(canvas, {
        type: "line",
        data: {
          labels: cells.map((cell) => cell.parentElement.querySelector("th").textContent.replace(/ \d{4}$/, "")),
          datasets: [{ data: cells.map((cell) => Number(cell.dataset.value)), borderColor: colour("--brand"), backgroundColor: colour("--brand"), borderWidth: 2, pointRadius: 3, tension: 0 }],
        },
        options: {
          animation: false,
          maintainAspectRatio: false,
          plugins: { legend: { display: false } },
          scales: { y: { min: 1, max: 5, ticks: { stepSize: 1 }, grid: { color: colour("--line") } }, x: { grid: { display: false }, ticks: { maxRotation: 0, autoSkipPadding: 12 } } },
        },
      });
    }
  };
  document.addEventListener("htmx:afterSettle", draw);
  draw();
})();
