// JSON that says where it is broken, and refuses a key that stands twice in one object, which JSON.parse lets pass.
(() => {
  const { kit } = globalThis.clausebook;
  class Refused extends Error {
    constructor(key, ...values) {
      super(kit.t(key, ...values));
      this.name = "Refused";
      this.key = key;
    }
  }
  kit.Refused = Refused;

  const TOKEN = /"(?:[^"\\]|\\.)*"|[{}[\]:,]/gs;
  const refuseTwice = (text) => {
    const stack = [];
    let key = null;
    TOKEN.lastIndex = 0;
    for (let found = TOKEN.exec(text); found; found = TOKEN.exec(text)) {
      const [token] = found;
      if (token === "{") stack.push(new Set());
      else if (token === "[") stack.push(null);
      else if (token === "}" || token === "]") stack.pop();
      else if (token[0] === '"') key = token;
      else if (token === ":") {
        const name = JSON.parse(key);
        const keys = stack.at(-1);
        if (keys.has(name)) throw new Refused("is_twice", name);
        keys.add(name);
      }
    }
  };

  kit.parseJson = (text) => {
    if (!/^\s*[{[]/.test(text)) throw new Refused("is_foreign");
    let value;
    try {
      value = JSON.parse(text);
    } catch (error) {
      throw new Refused("is_broken", error.message);
    }
    refuseTwice(text);
    return value;
  };
  const LARGEST = 50_000_000;
  kit.readFile = async (file) => {
    if (file.size > LARGEST) throw new Refused("is_huge");
    const bytes = new Uint8Array(await file.arrayBuffer());
    if (bytes[0] === 0x50 && bytes[1] === 0x4b) return kit.workbook(bytes);
    try {
      return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    } catch {
      throw new Refused("is_broken", kit.t("is_utf8"));
    }
  };
})();
