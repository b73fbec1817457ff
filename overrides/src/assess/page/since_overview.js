// What has changed since the last assessment, as the page shows it.
import { h } from "./elements.js";
import { list } from "./list.js";
import { inLanguage, t } from "./words.js";

/** @typedef {import("../since.js").SinceView} SinceView */
/** @typedef {import("../types.js").Pair} Pair */

/** @param {{ finding: Pair, graded: Pair | null }} side */
const found = ({ finding, graded }) => [finding, graded].filter((one) => one !== null).map((one) => inLanguage(one)).join(" · ");

/** @param {string[]} heads @param {(string | number | Node)[][]} rows */
const table = (heads, rows) => h("div", { class: "kit-scroll", role: "region", tabindex: "0", "aria-label": heads.join(" · ") },
  h("table", { class: "kit-table" }, h("thead", {}, h("tr", {}, ...heads.map((head) => h("th", { scope: "col" }, head)))),
    h("tbody", {}, ...rows.map(([first, ...cells]) => h("tr", {}, h("th", { scope: "row" }, first), ...cells.map((cell) => h("td", {}, cell)))))));

const FOLLOWED = /** @type {const} */ (["statement", "action", "owner", "due", "verification", "verified_by", "verified", "closed"]);
/** What was written of a nonconformity up to its closing, each text with its name. @param {Record<typeof FOLLOWED[number], string>} record */
export const followedTexts = (record) => FOLLOWED.filter((key) => list.hasWords(record[key])).map((key) =>
  h("p", { class: "kit-typed" }, h("b", {}, `${t(list.rules.kinds.nonconformities.fields[key] ?? key)}${t("colon")}`), record[key]));

/** @param {SinceView} view @param {(id: string) => void} go @returns {Node[]} */
export const overviewOf = (view, go) => {
  /** @param {string} id */
  const link = (id) => h("a", { href: `#${id}`, onclick: (/** @type {Event} */ event) => {
    event.preventDefault();
    go(id);
  } }, id);
  /** @param {string} ids */
  const links = (ids) => h("span", { class: "kit-open" }, ...ids.split(", ").filter(Boolean).flatMap((id, n) => (n ? [", ", link(id)] : [link(id)])));
  /** @param {string} key @param {Node[]} content */
  const part = (key, content) => [h("h3", {}, t(key)), ...(content.length ? content : [h("p", {}, t("since_nothing"))])];
  const changes = view.changed.flatMap(({ rows }) => rows).map(({ id, then, now, change }) => [link(id), found(then), found(now), inLanguage(change)]);
  const repeats = view.repeats.map(({ id, then, now, numbers_then: before, numbers_now: after }) => h("li", {}, link(id), t("colon"),
    `${t("since_then")} ${found(then)} ${before}`.trim(), t("semicolon"), `${t("since_now")} ${found(now)} ${after}`.trim()));
  const follow = view.follow.map((row) => h("li", {},
    h("b", {}, row.number), ` · ${[inLanguage(row.state), inLanguage(row.graded ?? undefined)].filter(Boolean).join(" · ")} `,
    links(row.ids), ...followedTexts(row), row.carried ? "" : h("p", { class: "kit-small" }, t("since_not_carried"))));
  return [
    h("p", { class: "kit-small" }, view.about.map(({ word, value }) => `${inLanguage(word)} ${value}`).join(" · ")),
    table([t("since_change"), t("item_count"), t("id")],
      view.kinds.map(({ kind, word, count, ids }) => [inLanguage(word), count, kind === "gone" ? ids : links(ids)])),
    table([t("share"), t("since_then"), t("since_now")], view.shares.map(({ word, then, now }) => [inLanguage(word), then, now])),
    ...part("since_changes", changes.length ? [table([t("id"), t("since_then"), t("since_now"), t("since_change")], changes)] : []),
    ...part("since_repeats", repeats.length ? [h("ul", {}, ...repeats)] : []),
    ...part("since_follow", follow.length ? [h("ul", {}, ...follow)] : []),
  ];
};
