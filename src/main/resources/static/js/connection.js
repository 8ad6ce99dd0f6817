// Says when the connection is gone; what was typed stays where it is.
const banner = document.getElementById("offline");
const show = () => {
  banner.hidden = navigator.onLine;
};
addEventListener("online", show);
addEventListener("offline", show);
show();
document.addEventListener("htmx:sendError", () => {
  banner.hidden = false;
});
document.addEventListener("htmx:afterOnLoad", () => {
  banner.hidden = true;
});
