import { words } from "./words.js";

const dark = matchMedia("(prefers-color-scheme: dark)");
const chosen = () => localStorage.getItem("theme");
const isDark = () => (chosen() ?? (dark.matches ? "dark" : "light")) === "dark";

/** A button that turns the page dark or light; until it is used the device decides. */
export function themeSwitch(button) {
  const show = () => {
    if (chosen()) document.documentElement.dataset.theme = chosen();
    button.textContent = isDark() ? `○ ${words.toLight}` : `● ${words.toDark}`;
  };
  button.addEventListener("click", () => { localStorage.setItem("theme", isDark() ? "light" : "dark"); show(); });
  dark.addEventListener("change", show);
  show();
}
