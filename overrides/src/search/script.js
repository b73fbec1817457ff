// Code and data that a page loads when it needs them.

/** @param {string} address */
export const script = (address) =>
  new Promise((done, failed) => {
    const made = document.createElement("script");
    made.src = address;
    made.onload = done;
    made.onerror = () => failed(new Error(address));
    document.head.append(made);
  });
