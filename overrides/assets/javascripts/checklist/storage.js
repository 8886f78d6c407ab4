/** The ticks of a list in this browser's storage: nothing is there unless the reader asked. */

const PREFIX = "ime-list.";

/** The texts kept under *name*, or none; *trouble* where something was there that cannot be read. */
export function kept(name) {
  let found;
  try {
    found = localStorage.getItem(PREFIX + name);
  } catch {
    return {}; // a browser that refuses storage has kept nothing
  }
  if (found === null) return {};
  const texts = parsed(found);
  if (!texts) forget(name);
  return texts ? { texts } : { trouble: true };
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

/** Removes what was kept under *name*. */
export function forget(name) {
  try {
    localStorage.removeItem(PREFIX + name);
  } catch {
    // where storage is refused there is nothing to remove
  }
}

function parsed(found) {
  try {
    const texts = JSON.parse(found);
    return Array.isArray(texts) && texts.every((text) => typeof text === "string") ? texts : null;
  } catch {
    return null;
  }
}
