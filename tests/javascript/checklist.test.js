// What choosing clauses costs: twice the clauses, twice the looks at them.
import assert from "node:assert/strict";
import { test } from "node:test";
import { Checklist } from "../../overrides/src/assess/checklist.js";
import { parseScope, scopeOf } from "../../overrides/src/assess/scope.js";

/**
 * Counts the looks at clauses while a list of so many chapters of ten clauses, each with two items, is made and chosen from.
 * @param {number} chapters
 */
const looks = (chapters) => {
  let count = 0;
  /** @param {Record<string, unknown>} values */
  const counted = (values) => new Proxy(values, { get: (of, key) => {
    count += 1;
    return of[String(key)];
  } });
  const clauses = Array.from({ length: chapters }, (_, at) => at + 1).flatMap((chapter) => [
    counted({ id: `${chapter}`, number: `${chapter}`, parent: null, items: [], aspect: `${chapter}` }),
    ...Array.from({ length: 10 }, (_, at) => `${chapter}.${at + 1}`).map((id) =>
      counted({ id, number: id, parent: `${chapter}`, items: [`${id}-a`, `${id}-b`], aspect: `${chapter}` })),
  ]);
  const items = Object.fromEntries(clauses.flatMap(({ items: own }) => /** @type {string[]} */ (own).map((id) => [id, { meets: [] }])));
  const data = { clauses, items, choices: [], findings: [], grades: [], retired: {}, rules: { blank: "\\s" } };
  count = 0;
  const list = new Checklist(/** @type {any} */ (data));
  const ticked = list.chosenClauses(clauses.map(({ id }) => String(id)).filter((_, at) => at % 3));
  assert.ok(scopeOf(list, ticked).length >= chapters);
  for (const { id } of list.data.clauses) list.holding(list.within(id));
  assert.equal(list.chosenItems([]).length, chapters * 20);
  assert.deepEqual(parseScope(list, "2.3").scope, ["2.3"]);
  return count;
};

test("a list twice as long is looked at twice as often", () => {
  const [some, twice] = [looks(20), looks(40)];
  assert.ok(some > 200);
  assert.ok(twice <= 2.1 * some, `${some}, ${twice}`);
});
