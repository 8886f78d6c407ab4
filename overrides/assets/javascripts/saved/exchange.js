/** Saved files as one file to take elsewhere, and back. */

import { today } from "../shared/today.js";

const FORMAT = "ime-saved-files-1";
const MOST_ANSWERS = 200; // no edition asks so much
const LONGEST = { name: 80, reference: 60, note: 600 };
const ENDS = ["not_appropriate", "wait", "alternative", "prepare_first", "proceed", null];

/** *files* as the text of one file. */
export function exported(files) {
  return JSON.stringify({ format: FORMAT, files }, null, 2);
}

/** What such a file should be called. */
export function exportName() {
  return `ime-saved-files-${today()}.json`;
}

/** The `files` in *text*; or `why` there are none ("json", "record", "newer", or "broken" with the
 * `number` of the file that is).  One that is broken spoils the whole: nothing is half imported. */
export function imported(text) {
  const found = parsed(text);
  if (!isObject(found)) return { why: "json" };
  if (isObject(found.answers)) return { why: "record" };
  if (found.format !== FORMAT) {
    return { why: /^ime-saved-files-\d+$/.test(found.format) ? "newer" : "json" };
  }
  if (!Array.isArray(found.files)) return { why: "json" };
  const broken = found.files.findIndex((file) => !isFile(file));
  if (broken >= 0) return { why: "broken", number: broken + 1 };
  return { files: found.files.map(onlyOurs) };
}

function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return null; // the caller says that it is no such file
  }
}

function isFile(file) {
  return (
    isObject(file) &&
    /^[0-9a-f]{32}$/.test(file.id) &&
    isText(file.name, LONGEST.name) &&
    file.name.trim() !== "" &&
    isMoment(file.saved) &&
    /^\d{1,4}\.\d{1,4}\.\d{1,4}$/.test(file.rules_version) &&
    areAnswers(file.answers) &&
    ENDS.includes(file.told) &&
    (file.presumes === undefined || (Number.isInteger(file.presumes) && file.presumes >= 0)) &&
    isObject(file.about) &&
    ["reference", "note"].every((name) => isText(file.about[name] ?? "", LONGEST[name])) &&
    (file.texts === undefined || isObject(file.texts))
  );
}

/** *file* with what we know of it, and nothing else that somebody may have put there. */
function onlyOurs({ id, name, saved, rules_version, answers, told, presumes, about, texts }) {
  const { reference = "", note = "" } = about;
  return { id, name, saved, rules_version, answers, told, presumes, about: { reference, note }, texts };
}

function areAnswers(answers) {
  if (!isObject(answers)) return false;
  const pairs = Object.entries(answers);
  const isId = (text) => /^[a-z0-9-]{1,40}$/.test(text);
  return pairs.length <= MOST_ANSWERS && pairs.every(([asked, given]) => isId(asked) && isId(given));
}

function isMoment(text) {
  return isText(text, 30) && new Date(text).toJSON() === text;
}

function isText(value, longest) {
  return typeof value === "string" && value.length <= longest;
}

function isObject(value) {
  return value !== null && typeof value === "object" && !Array.isArray(value);
}
