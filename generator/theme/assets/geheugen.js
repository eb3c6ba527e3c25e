// What the browser remembers for this site, under the names that Material's own scripts ask for.
// The memory belongs to the folder of the site, so that two sites on one address do not share it.
var __md_scope = new URL("..", document.currentScript.src);

var __md_hash = (text) => [...text].reduce((hash, sign) => ((hash << 5) - hash + sign.charCodeAt(0)) | 0, 0);

// Material keeps the colours of a first visit as if somebody chose them; without a choice they follow the device.
var __md_get = (name, storage = localStorage, scope = __md_scope) => {
  if (name === "__palette" && !__md_get("gekozen")) return null;
  try { return JSON.parse(storage.getItem(`${scope.pathname}.${name}`)); } catch { return null; }
};

var __md_set = (name, value, storage = localStorage, scope = __md_scope) => {
  try { storage.setItem(`${scope.pathname}.${name}`, JSON.stringify(value)); } catch { /* not allowed: for this page only */ }
};
