// What the 404 page proposes.
import assert from "node:assert/strict";
import { test } from "node:test";
import { decoded, named } from "../../overrides/src/reading/address.js";
import { distance, nearest } from "../../overrides/src/reading/nearest.js";

const KNOWN = ["0", "5.4", "5.4.4", "t-customer", "10301-2016/4.4.4.2"];

test("the clause above a number", () => {
  assert.equal(nearest("zh/5.4.4.9.9/", KNOWN), "5.4.4");
  assert.equal(nearest("en/checklists/5.4.7/index.html", KNOWN), "5.4");
});

test("what is spelt like it", () => {
  assert.equal(nearest("en/terms/t-custmer/", KNOWN), "t-customer");
  assert.equal(nearest("zh/T-Customer/", KNOWN), "t-customer");
});

test("nothing for what is near to nothing", () => {
  for (const typed of ["", "zh/", "zh/%", "zh/%E9", "constructor/", "en/__proto__/", "toString", "zh/valueOf/", `zh/${"9".repeat(9000)}/`]) {
    assert.equal(nearest(typed, KNOWN), undefined, typed);
  }
});

test("edits between two words", () => {
  assert.equal(distance("kitten", "sitting"), 3);
  assert.equal(distance("", "abc"), 3);
});

test("an address that is no valid one reads as it is written", () => {
  assert.equal(decoded("%E9%A1%BE"), "顾");
  for (const broken of ["%", "%E9%A1", "zh/%zz"]) assert.equal(decoded(broken), broken);
});

test("in a folder a page has its file's name", () => {
  assert.equal(named("../zh/5.1/"), "../zh/5.1/index.html");
  assert.equal(named("../zh/5.1/#a"), "../zh/5.1/index.html#a");
});
