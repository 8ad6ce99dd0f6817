// Keys: data-key="n", data-key="Alt+1". Single keys rest while one types, and can be switched off (WCAG 2.1.4); ? lists them.
const dialog = document.getElementById("keys");
const single = () => document.body.dataset.keys === "on";

function nameOf(event) {
  const letter = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  // Alt turns letters into others on some keyboards; the place of the key is then what was meant.
  const plain = event.altKey && /^(Key|Digit)./.test(event.code) ? event.code.slice(-1).toLowerCase() : letter;
  return (event.ctrlKey ? "Ctrl+" : "") + (event.altKey ? "Alt+" : "") + plain;
}

function isTyping(target) {
  return target.isContentEditable || /^(TEXTAREA|SELECT)$/.test(target.tagName) || (target.tagName === "INPUT" && !/^(checkbox|radio|button|submit)$/.test(target.type));
}

function isReachable(element) {
  return element.checkVisibility({ visibilityProperty: true }) && !element.disabled && element.getAttribute("aria-disabled") !== "true";
}

function labelOf(element) {
  const label = element.labels && element.labels[0];
  return (element.getAttribute("aria-label") || (label && label.textContent) || element.textContent || element.title).trim().replace(/\s+/g, " ");
}

function list() {
  const entries = [...document.querySelectorAll("[data-key]")].filter(isReachable);
  const place = dialog.querySelector("dl");
  place.replaceChildren();
  for (const element of entries) {
    const key = document.createElement("dt");
    const mark = document.createElement("kbd");
    mark.textContent = element.dataset.key;
    key.append(mark);
    const what = document.createElement("dd");
    what.textContent = labelOf(element);
    place.append(key, what);
  }
  if (entries.length === 0) place.textContent = place.dataset.none;
  dialog.showModal();
}

// In a list marked data-rows the arrows go from row to row; Enter then follows the link they stand on, as everywhere.
function walk(event) {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  const rows = step ? [...document.querySelectorAll("[data-rows] th[scope=row] a")] : [];
  const inside = event.target === document.body || event.target.closest("main, [data-rows]") === event.target || rows.includes(event.target);
  if (rows.length === 0 || !inside) return false;
  const here = rows.indexOf(document.activeElement);
  rows[Math.min(Math.max(here + step, 0), rows.length - 1)].focus();
  return true;
}

document.addEventListener("keydown", (event) => {
  if (event.defaultPrevented || event.isComposing || event.metaKey || dialog.open) return;
  const withModifier = event.ctrlKey || event.altKey;
  if (!withModifier && (isTyping(event.target) || !single())) return;
  if (event.key === "?" && !withModifier) {
    event.preventDefault();
    list();
    return;
  }
  if (!withModifier && !event.shiftKey && walk(event)) {
    event.preventDefault();
    return;
  }
  const wanted = nameOf(event).toLowerCase();
  const found = [...document.querySelectorAll("[data-key]")].find((element) => element.dataset.key.toLowerCase() === wanted && isReachable(element));
  if (!found) return;
  event.preventDefault();
  if (isTyping(found)) found.focus();
  else found.click();
});

for (const element of document.querySelectorAll("[data-key]")) element.setAttribute("aria-keyshortcuts", element.dataset.key.replace("Ctrl", "Control"));

document.addEventListener("click", (event) => {
  if (event.target.closest("[data-show-keys]")) list();
});
