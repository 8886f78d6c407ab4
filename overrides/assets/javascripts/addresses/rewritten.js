/** An address whose `#` was rewritten on its way, so that the host was asked for the whole of it. */

import { askedFor } from "../shared/fragment.js";

/** What the address of this page was meant to lead to: a `path`, and in it the place `id` or the
 * `code` of answers; and whether it was `rewritten`.  What belongs behind a `#` is put there at once,
 * save answers, which are taken out of the address. */
export function meantAddress() {
  const { pathname, search, hash } = location;
  const [path, ...rest] = pathname.split(/%(?:25)*23/i);
  const rewritten = rest.length > 0;
  const { code = "", id = "" } = askedFor(rewritten ? `#${rest.join("#")}${search}${hash}` : hash);
  if (rewritten || code) history.replaceState(null, "", path + (id && `#${id}`));
  return { path, id, code, rewritten };
}
