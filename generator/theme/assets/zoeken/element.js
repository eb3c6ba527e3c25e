/** Makes an element with properties and children; text is always text, never HTML. */
export function element(naam, eigenschappen, ...kinderen) {
  const made = Object.assign(document.createElement(naam), eigenschappen);
  made.append(...kinderen);
  return made;
}
