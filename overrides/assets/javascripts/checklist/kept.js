/** What is kept of a checklist in this browser's storage: nothing, unless the reader asked. */

const PREFIX = "ime-list."; // readers' browsers hold ticks under this name

/** The texts kept under *name*, or none; *trouble* where what was there cannot be read. */
export function kept(name) {
  let found;
  try {
    found = localStorage.getItem(PREFIX + name);
  } catch {
    return {}; // a browser that refuses storage has kept nothing
  }
  if (found === null) return {};
  const texts = parsed(found);
  if (texts) return { texts };
  return { trouble: forget(name) ? "unreadable" : "unforgotten" };
}

/** Calls *follow* when another tab has kept or removed anything under *name*. */
export function whenChanged(name, follow) {
  addEventListener("storage", ({ key }) => {
    if (key === PREFIX + name || key === null) follow(); // no key where all of it was removed
  });
}

/** Keeps *texts* under *name*; whether that was possible. */
export function keep(name, texts) {
  try {
    localStorage.setItem(PREFIX + name, JSON.stringify(texts));
    return true;
  } catch {
    forget(name); // what was kept before is no longer what is ticked
    return false;
  }
}

/** Removes what was kept under *name*; whether that was possible. */
export function forget(name) {
  try {
    localStorage.removeItem(PREFIX + name);
    return true;
  } catch {
    return false;
  }
}

function parsed(found) {
  try {
    const texts = JSON.parse(found);
    return Array.isArray(texts) && texts.every((text) => typeof text === "string") ? texts : null;
  } catch {
    return null; // the caller removes it and says so
  }
}
