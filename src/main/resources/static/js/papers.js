// Where the browser shows papers itself and the screen has room, the newest opens beside its links at once, ready to be printed;
// elsewhere each link opens its paper in a window of its own, as it does without scripts.
const list = document.querySelector("[data-papers]");
const links = list ? [...list.querySelectorAll("a")] : [];
const printer = document.querySelector("[data-print-paper]");
let shown = null;

function frame() {
  const made = document.createElement("iframe");
  made.className = "desk-shown";
  made.title = list.dataset.papers;
  list.closest("[data-papers-beside]").append(made);
  return made;
}

function show(link) {
  shown ||= frame();
  shown.src = `${link.href}#navpanes=0&view=FitH`;
  for (const other of links) other.toggleAttribute("aria-current", other === link);
}

if (links.length && navigator.pdfViewerEnabled && matchMedia("(min-width: 62rem)").matches) {
  show(links.at(-1));
  for (const link of links)
    link.addEventListener("click", (event) => {
      event.preventDefault();
      show(link);
    });
  printer.hidden = false;
  printer.addEventListener("click", () => shown.contentWindow.print());
}
