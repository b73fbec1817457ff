// Days as people write them.
import assert from "node:assert/strict";
import { test } from "node:test";
import { typedDay } from "../../overrides/src/assess/days.js";

test("year, month and day, with any signs between them or none", () => {
  for (const typed of ["2026-11-08", "2026/11/8", "2026.11.08", " 20261108 ", "2026年11月8日", "2026 年 11 月 8 日", "２０２６－１１－０８"]) {
    assert.equal(typedDay(typed), "2026-11-08", typed);
  }
  assert.equal(typedDay("2024-02-29"), "2024-02-29");
});

test("what is no day is none", () => {
  for (const typed of ["", "2026", "2026-11", "2026-02-29", "2026-13-01", "2026-04-31", "2026-00-10", "08.11.2026", "1100-02-29"]) {
    assert.equal(typedDay(typed), "", typed);
  }
});
