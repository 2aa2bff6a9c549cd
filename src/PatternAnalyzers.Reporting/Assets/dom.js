'use strict';

/** Makes an element. Texts become text nodes and nothing here parses HTML, so no value of a manifest can become markup. */
function make(tag, attributes, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes || {})) {
    if (value === null || value === undefined || value === false) continue;
    if (name === 'on') for (const [event, handler] of Object.entries(value)) element.addEventListener(event, handler);
    else element.setAttribute(name, value === true ? '' : String(value));
  }
  element.append(...children.flat(3).filter(child => child !== null && child !== undefined && child !== false).map(child => child instanceof Node ? child : String(child)));
  return element;
}

const at = id => document.getElementById(id);

/** Sets a length that the style sheet reads; the policy of the page allows no style attributes. */
function sized(element, name, share) {
  element.style.setProperty(name, String(Math.max(0, Math.min(1, share))));
  return element;
}
