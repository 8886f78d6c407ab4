/** The way back to a page that the browser had put away. */

/** WebKit empties every field that says `autocomplete="off"` in a task of its own, some moment after
 * the page has heard that it is shown again; in milliseconds. */
const MOMENTS = [0, 100, 1000];

/** Calls *restore* when the page is shown again, at once and after these moments: so it may put back
 * only what is held, and change nothing where that stands already. */
export function onTheWayBack(restore) {
  addEventListener("pageshow", ({ persisted }) => {
    if (!persisted) return;
    restore();
    for (const moment of MOMENTS) setTimeout(restore, moment);
  });
}
