// The plain recommended rules, but for one.
import { fileURLToPath } from "node:url";

const installed = new URL("../locks/node_modules/", import.meta.url);

export default {
  extends: fileURLToPath(new URL("stylelint-config-recommended/index.js", installed)),
  rules: {
    // Parts go down the page as it is read, and selectors so compared meet different elements.
    "no-descending-specificity": null,
    // Whatever changes below makes a browser ask anew: on the check that was most of what a click cost.
    "selector-pseudo-class-disallowed-list": ["has"],
  },
};
