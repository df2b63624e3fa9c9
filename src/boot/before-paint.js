// Runs before anything is painted: language, direction and the person's display choices.
// Kept to what the oldest browsers understand, because it is also what tells them that they are too old.
(function () {
  var root = document.documentElement;
  var english = /^\/en(\/|$)/.test(location.pathname);
  root.lang = english ? "en" : "ar";
  root.dir = english ? "ltr" : "rtl";

  var choices = {};
  try {
    choices = JSON.parse(localStorage.getItem("gosi-preferences")) || {};
  } catch (error) {
    // Without storage the defaults hold.
  }
  if (choices.theme === "light" || choices.theme === "dark") root.setAttribute("data-theme", choices.theme);
  if (choices.contrast === "more") root.setAttribute("data-contrast", "more");
  if (choices.grey === true) root.setAttribute("data-grey", "");
  if (choices.textScale > 1 && choices.textScale <= 2) root.style.setProperty("--text-scale", choices.textScale);

  // The fonts come when the page can be used, so that nothing waits for them and they take no room on
  // a slow line; where an earlier visit has left them on the device, they are there from the start.
  var fonts = document.querySelector("meta[name=gosi-fonts]");
  function addFonts() {
    var list = fonts.content.split(" ");
    var faces = [];
    for (var at = 0; at < list.length; at += 2) {
      faces.push(new FontFace("GOSI UI", "url(" + list[at + 1] + ")", { weight: list[at], display: "swap" }).load());
    }
    // Both weights at once: the page changes its looks one time.
    Promise.all(faces).then(function (loaded) {
      loaded.forEach(function (face) { document.fonts.add(face); });
      localStorage.setItem("gosi-fonts", fonts.content);
    }).catch(function () {
      // Without its fonts, or without storage, the page is as usable as with them.
    });
  }
  function addFontsInTime() {
    var known = null;
    try {
      known = localStorage.getItem("gosi-fonts");
    } catch (error) {
      // As on a first visit.
    }
    if (known === fonts.content) return addFonts();
    var watcher = new MutationObserver(function () {
      watcher.disconnect();
      addFonts();
    });
    watcher.observe(root, { attributes: true, attributeFilter: ["data-ready"] });
  }
  if (fonts && typeof FontFace === "function") addFontsInTime();

  // What is pressed before the program stands is kept and pressed again once it does. A form must
  // not be sent by the browser meanwhile: what was typed into it would end up in an address. A link is
  // the browser's alone: a program that is still being put together would lose the way halfway.
  function pressedEarly(event) {
    if (root.hasAttribute("data-ready") || !event.target.closest) return;
    if (event.type === "click" && event.target.closest("a[href]")) return event.stopPropagation();
    var pressed = event.target.closest(event.type === "submit" ? "form" : "button");
    if (!pressed) return;
    if (event.type === "submit") event.preventDefault();
    // The button of a form is pressed with the form.
    else if (pressed.type === "submit" && pressed.form) return;
    window.gosiPressedEarly = pressed;
  }
  document.addEventListener("submit", pressedEarly, true);
  document.addEventListener("click", pressedEarly, true);

  function showFallback(code) {
    var show = function () {
      var fallback = document.getElementById("gosi-fallback");
      if (!fallback || !fallback.hidden) return;
      var shell = document.getElementById("gosi-shell");
      if (shell) shell.hidden = true;
      document.getElementById("gosi-fallback-code").textContent = code;
      fallback.hidden = false;
    };
    if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", show);
    else show();
  }
  // The program is compiled while the page is painted; the boot module takes it from there, and tries again
  // where it did not come.
  var program = document.querySelector("link[rel=preload][type='application/wasm']");
  if (program && typeof WebAssembly === "object" && WebAssembly.compileStreaming) {
    window.gosiProgram = WebAssembly.compileStreaming(fetch(program.href));
    window.gosiProgram.catch(function () {
      // The boot module hears of it.
    });
  }

  if (typeof WebAssembly !== "object" || !("noModule" in document.createElement("script"))) {
    showFallback("wasm-unsupported");
  }
  // A script that could not be fetched, or whose content is not the one this page was built with.
  addEventListener("error", function (event) {
    if (event.target && event.target.id === "gosi-boot") showFallback("load-failed");
  }, true);
})();
