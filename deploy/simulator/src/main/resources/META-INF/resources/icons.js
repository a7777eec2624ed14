/** Small drawings; none stands without a word beside it. */
const PATHS = {
  photo: "M4 6h4l2-2h4l2 2h4v13H4z M12 16a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7z",
  voice: "M12 14a3 3 0 0 0 3-3V6a3 3 0 0 0-6 0v5a3 3 0 0 0 3 3z M6 11a6 6 0 0 0 12 0 M12 17v4",
  document: "M6 3h8l4 4v14H6z M14 3v4h4 M9 12h6 M9 16h6",
  location: "M12 21s-6-6-6-11a6 6 0 0 1 12 0c0 5-6 11-6 11z M12 12a2 2 0 1 0 0-4 2 2 0 0 0 0 4z",
  list: "M4 7h2 M9 7h11 M4 12h2 M9 12h11 M4 17h2 M9 17h11",
  play: "M8 5l11 7-11 7z", pause: "M7 5h3v14H7z M14 5h3v14h-3z",
  one: "M5 12l5 5L20 6", two: "M2 12l5 5L16 6 M10 15l2 2L22 6", clock: "M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18z M12 7v5l3 3", cross: "M6 6l12 12 M18 6L6 18",
};

export function icon(name) {
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  svg.setAttribute("viewBox", "0 0 24 24");
  svg.setAttribute("class", "icon");
  svg.setAttribute("aria-hidden", "true");
  const path = document.createElementNS("http://www.w3.org/2000/svg", "path");
  path.setAttribute("d", PATHS[name]);
  svg.append(path);
  return svg;
}
