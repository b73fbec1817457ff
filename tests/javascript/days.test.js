// Days as people write them.
import assert from "node:assert/strict";
import { test } from "node:test";
import { dayIn, typedDay as dayBy } from "../../overrides/src/assess/days.js";

/** As `generator/formats/xlsx/layout.py` has it. */
const DAY = "([0-9]{4})(?:[^0-9]{1,3}([0-9]{1,2})[^0-9]{1,3}([0-9]{1,2})|([0-9]{2})([0-9]{2}))(?![0-9])(.*)";
/** @param {string} words */
const typedDay = (words) => dayBy(words, DAY);

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

test("what stands after a day is told apart", () => {
  assert.deepEqual(dayIn("2026-11-08 09:00", DAY), { day: "2026-11-08", rest: " 09:00" });
  assert.equal(typedDay("2026-11-08 09:00"), "");
});
