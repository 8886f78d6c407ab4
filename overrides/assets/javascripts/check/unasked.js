/** Whether and when Python may be fetched before anybody asks for it. */

/** Whether that is welcome: not where the reader saves data, or the line is slow. */
export function isWelcome() {
  const { saveData, effectiveType = "4g" } = navigator.connection ?? {};
  return !saveData && effectiveType === "4g" && !matchMedia("(prefers-reduced-data: reduce)").matches;
}

/** Calls *start* once the page is at rest, where that is welcome. */
export function whenIdle(start) {
  if (!isWelcome()) return;
  if ("requestIdleCallback" in window) requestIdleCallback(start, { timeout: 2000 });
  else setTimeout(start, 200);
}
