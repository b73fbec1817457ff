// Addresses as they are written and read.
import assert from "node:assert/strict";
import { test } from "node:test";
import { decoded, named } from "../../overrides/src/reading/address.js";
import { meantBy } from "../../overrides/src/search/places.js";

test("an address that is no valid one reads as it is written, so far as it is broken", () => {
  assert.equal(decoded("%E9%A1%BE"), "顾");
  for (const broken of ["%", "%E9%A1", "zh/%zz"]) assert.equal(decoded(broken), broken);
  assert.equal(decoded("%E9%A1%BE%E5%AE"), "顾%E5%AE");
  assert.equal(decoded("%E9%A1%BE%"), "顾%");
});

test("in a folder a page has its file's name", () => {
  assert.equal(named("../zh/5.1/"), "../zh/5.1/index.html");
  assert.equal(named("../zh/5.1/#a"), "../zh/5.1/index.html#a");
});

test("what an address means: a place on the page, then the page, without what the site sets around it", () => {
  assert.deepEqual(meantBy("https://example.org/crm/zh/5.4.4.2/?view=both#5.4.4.2-b"), ["5.4.4.2-b", "5.4.4.2"]);
  assert.deepEqual(meantBy("/en/terms/t-customer/index.html"), ["t-customer"]);
  assert.deepEqual(meantBy("/c/10301-2016/4.4.4.2/"), ["10301-2016/4.4.4.2"]);
  assert.deepEqual(meantBy("/zh/%E7%AC%AC5.4.4.2%E6%9D%A1%E"), ["第5.4.4.2条 "]);
});

test("what is typed is no address, whatever marks it has", () => {
  assert.deepEqual(meantBy("T/CAQ 10301—2016 4.4.4.2 b)"), ["T/CAQ 10301—2016 4.4.4.2 b)"]);
  assert.deepEqual(meantBy("顾客是什么？"), ["顾客是什么？"]);
});
