// The rules that every built page keeps. A rule is relaxed only with its reason.
export default {
  root: true,
  extends: ["html-validate:recommended"],
  rules: {
    // HTML allows any case.
    "doctype-style": "off",
    // mkdocs-material's base template writes autocomplete="off" on its two hidden checkboxes; browsers ignore it there.
    "input-attributes": "off",
    "valid-autocomplete": "off",
    // Titles of permalinks are in both languages.
    "long-title": "off",
    // role="presentation" and role="none" are the same; the theme writes the older one.
    "presentation-role-style": "off",
    // Anchors are clause numbers, "5.4.4.2", which HTML allows; the strict form is a habit of HTML 4.
    "valid-id": ["error", { relaxed: true }],
    // The search and the filter act as one types; there is nothing to submit.
    "wcag/h32": "off",
  },
};
