/** ESLint's recommended rules, and what each place our scripts run in provides. */
import js from "../locks/node_modules/@eslint/js/src/index.js";
import globals from "../locks/node_modules/globals/index.js";

const MARKUP = "Build it from templates, and fill it with textContent: what is read as markup may be anybody's.";
const MAKE_MARKUP = [
  "AssignmentExpression[left.property.name=/^(inner|outer)HTML$|^srcdoc$/]",
  "CallExpression[callee.property.name=/^(insertAdjacentHTML|setHTML|setHTMLUnsafe|createContextualFragment|parseFromString)$/]",
  "CallExpression[callee.object.name='document'][callee.property.name=/^write(ln)?$/]",
];

const WORKER = "overrides/**/{check/worker,check/files-worker,list/workbook-worker}.js";
const OFFLINE_WORKER = "overrides/offline-worker.js";

export default [
  js.configs.recommended,
  {
    files: ["overrides/**/*.js"],
    ignores: [WORKER, OFFLINE_WORKER],
    languageOptions: { globals: globals.browser },
  },
  {
    files: ["overrides/**/*.js"],
    rules: {
      "no-restricted-syntax": ["error", ...MAKE_MARKUP.map((selector) => ({ selector, message: MARKUP }))],
    },
  },
  {
    files: [WORKER],
    languageOptions: { globals: globals.worker },
  },
  {
    files: [OFFLINE_WORKER],
    languageOptions: {
      sourceType: "script",
      globals: { ...globals.serviceworker, EDITION: "readonly", FILES: "readonly" }, // written above it
    },
  },
  {
    files: ["overrides/**/page/palette.js"],
    languageOptions: { sourceType: "script", globals: { __md_set: "writable" } }, // Material's
  },
  {
    files: ["scripts/runtime/*.mjs"],
    languageOptions: { globals: globals.node },
  },
];
