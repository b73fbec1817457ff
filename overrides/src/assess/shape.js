// Whether a JSON value has the shape of an assessment, as `generator/assess/shape.py` reads it.
import { shown, told } from "./messages.js";
import { emptyRecord, hasHalf, length, own } from "./text.js";

/** @typedef {import("./types.js").Rules} Rules */
/** @typedef {import("./types.js").Schema} Schema */
/** @typedef {import("./types.js").Told} Told */
/** @typedef {Record<string, unknown>} Value */

const EXACT = 1e15;

/** @param {unknown} value @returns {value is Value} */
export const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);

/** @param {string} path @param {string} step */
const below = (path, step) => (path ? `${path}.${step}` : step);

/** @type {Map<string, RegExp>} */
const patterns = new Map();
/** @param {string} source @param {string} text */
const fitsPattern = (source, text) => {
  const pattern = patterns.get(source) ?? new RegExp(source, "u");
  patterns.set(source, pattern);
  return pattern.test(text);
};

/** @type {WeakMap<Schema, Schema>} */
const known = new WeakMap();
/** A shape with what it refers to. @param {Schema} wanted @param {Rules} rules @returns {Schema} */
const resolved = (wanted, rules) => {
  const found = known.get(wanted);
  if (found) return found;
  const inner = wanted.anyOf?.[0] ?? wanted;
  const made = inner.$ref ? /** @type {Schema} */ (rules.shape.$defs?.[inner.$ref.slice(inner.$ref.lastIndexOf("/") + 1)]) : inner;
  known.set(wanted, made);
  return made;
};

/** @param {Schema} wanted @returns {[number, number]} */
const range = (wanted) => {
  if (typeof wanted.const === "number") return [wanted.const, wanted.const];
  return [wanted.minimum ?? 0, wanted.maximum ?? 0];
};

/** @param {Schema} wanted @param {string} value */
const fitsText = (wanted, value) => {
  const allowed = wanted.const === undefined ? wanted.enum : [wanted.const];
  return (
    !hasHalf(value) &&
    (wanted.maxLength === undefined || value.length <= wanted.maxLength || length(value) <= wanted.maxLength) &&
    (wanted.pattern === undefined || fitsPattern(wanted.pattern, value)) &&
    (allowed === undefined || allowed.includes(value))
  );
};

/** @param {Schema} wanted @param {unknown} value */
const fits = (wanted, value) => {
  if (wanted.type === "string") return typeof value === "string" && fitsText(wanted, value);
  if (wanted.type === "integer") {
    const [low, high] = range(wanted);
    return typeof value === "number" && Number.isInteger(value) && low <= value && value <= high;
  }
  if (wanted.type === "array") return Array.isArray(value) && value.length <= (wanted.maxItems ?? Infinity);
  return isObject(value) && Object.keys(value).length <= (wanted.maxProperties ?? Infinity);
};

/** @param {Schema} wanted @returns {string[]} */
const takes = (wanted) => {
  const allowed = wanted.const === undefined ? wanted.enum : [String(wanted.const)];
  if (allowed) return ["wants.one-of", allowed.join(", ")];
  if (wanted.type === "integer") return ["wants.number", ...range(wanted).map(String)];
  if (wanted.type === "array") return ["wants.list", String(wanted.maxItems)];
  if (wanted.type === "object") return wanted.maxProperties === undefined ? ["wants.object"] : ["wants.map", String(wanted.maxProperties)];
  return [`wants.${wanted.wants ?? "words"}`, wanted.maxLength === undefined ? "" : String(wanted.maxLength)];
};

/** @param {unknown} value @param {Schema} wanted @param {Rules} rules @returns {string[]} */
const found = (value, wanted, rules) => {
  if (value === null) return ["found.nothing"];
  if (typeof value === "boolean") return ["", String(value)];
  if (typeof value === "number") return Number.isInteger(value) && Math.abs(value) < EXACT ? ["", String(value)] : ["found.number"];
  if (typeof value !== "string") return [Array.isArray(value) ? "found.list" : "found.object"];
  if (hasHalf(value)) return ["found.half"];
  const count = length(value);
  return count > (wanted.maxLength ?? count) ? ["found.long", String(count)] : ["", JSON.stringify(shown(value, rules))];
};

class Examination {
  /** @param {Rules} rules */
  constructor(rules) {
    this.rules = rules;
    /** Those that were found, and where more are than are told, one of these. @type {Told[]} */
    this.found = [];
    /** The way to the value that is looked at. @type {string[]} */
    this.steps = [];
  }

  /** Where the value stands, or what is in it. @param {string[]} inner */
  path(...inner) {
    return [...this.steps, ...inner].reduce(below, "");
  }

  /** @param {Schema} wanted @param {unknown} value @param {string} step */
  inside(wanted, value, step) {
    this.steps.push(step);
    this.look(wanted, value);
    this.steps.pop();
  }

  /** @param {Schema} outer @param {unknown} value */
  look(outer, value) {
    if ((outer.anyOf && value === null) || this.found.length > this.rules.limits.faults) return;
    const wanted = resolved(outer, this.rules);
    if (!fits(wanted, value)) {
      this.found.push(told("wrong-value", shown(this.path(), this.rules), found(value, wanted, this.rules), takes(wanted)));
    } else if (Array.isArray(value)) {
      for (const [n, entry] of value.entries()) this.inside(/** @type {Schema} */ (wanted.items), entry, String(n));
    } else if (isObject(value)) {
      if (wanted.properties) this.lookAtObject(wanted.properties, wanted.required ?? [], value);
      else this.lookAtMap(wanted, value);
    }
  }

  /** @param {string} key */
  refuse(key) {
    this.found.push(told("unknown-key", shown(this.path(key), this.rules)));
  }

  /** @param {Record<string, Schema>} properties @param {string[]} required @param {Value} value */
  lookAtObject(properties, required, value) {
    for (const key of Object.keys(value)) if (!own(properties, key)) this.refuse(key);
    for (const key of Object.keys(properties)) {
      if (key in value) this.inside(/** @type {Schema} */ (properties[key]), value[key], key);
      else if (required.includes(key)) this.found.push(told("missing-key", this.path(key)));
    }
  }

  /** @param {Schema} wanted @param {Value} value */
  lookAtMap({ patternProperties, propertyNames }, value) {
    const [[pattern, inner]] = /** @type {[[string, Schema]]} */ (Object.entries(patternProperties ?? {}));
    for (const [key, entry] of Object.entries(value)) {
      if (length(key) > (propertyNames?.maxLength ?? Infinity) || !fitsPattern(pattern, key)) this.refuse(key);
      else this.inside(inner, entry, key);
    }
  }
}

/** What is wrong with the shape of a value, nothing when it is one. @param {unknown} value @param {Rules} rules @param {Schema} shape */
export const shapeFaults = (value, rules, shape) => {
  const examination = new Examination(rules);
  examination.look(shape, value);
  const { found: all } = examination;
  return all.length > rules.limits.faults ? [...all.slice(0, rules.limits.faults), told("more-faults")] : all;
};

/** @param {Schema} wanted @returns {unknown} */
const fallback = (wanted) => (wanted.default === undefined ? emptyRecord() : wanted.default);

/** A value of a shape, with what it leaves out. @param {Schema} outer @param {unknown} value @param {Rules} rules @returns {unknown} */
const filledIn = (outer, value, rules) => {
  const wanted = resolved(outer, rules);
  if (Array.isArray(value)) return [...value];
  if (!isObject(value)) return value;
  const made = emptyRecord();
  if (wanted.properties) {
    for (const key of Object.keys(wanted.properties)) {
      const inner = /** @type {Schema} */ (wanted.properties[key]);
      made[key] = filledIn(inner, key in value ? value[key] : fallback(inner), rules);
    }
    return made;
  }
  const inner = Object.values(wanted.patternProperties ?? {})[0];
  for (const [key, entry] of Object.entries(value)) made[key] = inner ? filledIn(inner, entry, rules) : entry;
  return made;
};

/** A value without faults with all that its shape has. @param {unknown} value @param {Rules} rules @param {Schema} shape */
export const whole = (value, rules, shape) => filledIn(shape, value, rules);

/** @param {Rules} rules @param {string} name @returns {Schema} */
export const shapeOf = (rules, name) => /** @type {Schema} */ (rules.shape.$defs?.[name]);
