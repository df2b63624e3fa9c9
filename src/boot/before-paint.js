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

  // A first visit fetches the fonts when the page can be used, so that they take no room on a slow line before. Where
  // an earlier one has left them on the device, they are put in if they are there before the page is painted, and
  // else when it can be used: it is laid out anew then anyway.
  var fonts = document.querySelector("meta[name=gosi-fonts]");
  var hasFonts = fonts && typeof FontFace === "function";
  function loadedFonts() {
    var list = fonts.content.split(" ");
    var faces = [];
    for (var at = 0; at < list.length; at += 2) {
      faces.push(new FontFace("GOSI UI", "url(" + list[at + 1] + ")", { weight: list[at], display: "swap" }).load());
    }
    return Promise.all(faces);
  }
  function putIn(faces) {
    // Both weights at once: the page changes its looks one time.
    faces.forEach(function (face) { document.fonts.add(face); });
    localStorage.setItem("gosi-fonts", fonts.content);
  }
  function noFonts() {
    // Without its fonts, or without storage, the page is as usable as with them.
  }
  function hasVisited() {
    try {
      return localStorage.getItem("gosi-fonts") === fonts.content;
    } catch (error) {
      return false;
    }
  }
  var kept = hasFonts && hasVisited() ? loadedFonts() : null;
  if (kept) kept.then(function (faces) {
    if (!performance.getEntriesByName("first-contentful-paint").length) putIn(faces);
  }).catch(noFonts);
  function whenReady(then) {
    if (typeof MutationObserver !== "function") return;
    var watcher = new MutationObserver(function () {
      watcher.disconnect();
      then();
    });
    watcher.observe(root, { attributes: true, attributeFilter: ["data-ready"] });
  }

  // What does not come within a minute is taken for missing: there is another try, or a word about it.
  var LONGEST = 60000;

  // The page has the styles of what it shows. What else its own code can show comes in a small sheet with that, and
  // all of them when it can be used, or earlier with code that the page did not begin with (src/boot/pieces.js):
  // code waits for its styles.
  var sheets = {};
  function sheet(name) {
    var url = named(name)[0];
    if (!sheets[name] && url) sheets[name] = new Promise(function (resolve, reject) {
      var link = document.createElement("link");
      link.rel = "stylesheet";
      link.href = url;
      // What comes before the page is put in holds from then on: a browser would work out the looks of all that
      // stands once more for it.
      if (!root.hasAttribute("data-ready")) {
        link.media = "not all";
        whenReady(function () { link.media = "all"; });
      }
      var waiting = setTimeout(missing, LONGEST);
      link.onload = function () {
        clearTimeout(waiting);
        resolve();
      };
      link.onerror = missing;
      function missing() {
        // The next who needs them asks again.
        sheets[name] = null;
        link.remove();
        reject(new TypeError("styles"));
      }
      document.head.appendChild(link);
    });
    return Promise.resolve(sheets[name]);
  }
  window.gosiStyles = function () {
    return sheet("gosi-styles");
  };
  // The full sheet stands last: a small one that came after it would undo some of it.
  window.gosiOwnStyles = function () {
    return sheets["gosi-styles"] || sheet("gosi-own-styles").catch(window.gosiStyles);
  };
  // What lies far below is laid out late (style/base/layout.css), unless somebody is on the way there: then everything
  // is as high as it will be.
  function settle() {
    root.setAttribute("data-settled", "");
  }
  var visit = performance.getEntriesByType && performance.getEntriesByType("navigation")[0];
  if (location.hash || !visit || visit.type !== "navigate") settle();
  else addEventListener("scroll", settle, { once: true, passive: true });
  whenReady(function () {
    window.gosiStyles().catch(function () {
      // Whatever shows something that has no style here asks for them again.
    });
    if (hasFonts) (kept || loadedFonts()).then(putIn).catch(noFonts);
    // What is near is laid out in the first frame of the app, and all of it in the next.
    requestAnimationFrame(function () { requestAnimationFrame(settle); });
  });

  // What is pressed before the program stands is kept and pressed again once it does. A form must
  // not be sent by the browser meanwhile: what was typed into it would end up in an address. A link is
  // the browser's alone: a program that is still being put together would lose the way halfway.
  function pressedEarly(event) {
    if (!event.target.closest) return;
    // What the HTML has below the page stays a little longer (src/browser/kept.rs); its links are the app's by then.
    if (root.hasAttribute("data-ready")) {
      var kept = event.target.closest("[data-kept] button");
      if (!kept) return;
      window.gosiPressedEarly = kept;
      dispatchEvent(new Event("gosi-kept-pressed"));
      return;
    }
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
  // On a slow line what comes together comes late together. So first come the program and its texts, and the page's
  // own chunks when most of the program is here, so that they arrive while it builds what stands around the page.
  // The program is compiled as it comes; the boot module takes it from there, and tries again where it did not come.
  function named(name) {
    var meta = document.querySelector("meta[name=" + name + "]");
    return meta ? meta.content.split(" ") : [];
  }
  function whenMostCame(response, length, then) {
    var reader = response.body.getReader();
    var came = 0;
    function next() {
      return reader.read().then(function (part) {
        if (!part.done) came += part.value.length;
        if (!part.done && came < 0.75 * length) return next();
        then();
        return reader.cancel();
      });
    }
    next().catch(then);
  }
  window.gosiWithin = function () {
    var giveUp = new AbortController();
    setTimeout(function () { giveUp.abort(); }, LONGEST);
    return { signal: giveUp.signal };
  };
  function fetchProgram(url, length) {
    var pieces = named("gosi-pieces")[0];
    var askForPieces;
    var isTime = new Promise(function (resolve) { askForPieces = resolve; });
    // The boot module hears of what does not come, but may be here after that.
    function heardLater() {}
    if (pieces) {
      window.gosiPieces = isTime.then(function () { return fetch(pieces, window.gosiWithin()); });
      window.gosiPieces.catch(heardLater);
    }
    isTime.then(window.gosiOwnStyles).catch(function () {
      // Whatever shows something that has no style here asks for them again.
    });
    // Whoever was here before has most of it on the device.
    var isFirst = !hasVisited();
    if (!isFirst) askForPieces();
    // Program and texts are on their way by now: the page's head asks for them. The texts are read when the program
    // asks for them.
    var texts = named("gosi-first-texts")[0];
    if (texts) {
      window.gosiTexts = fetch(texts, window.gosiWithin()).then(function (response) { return response.ok ? response.text() : null; });
      window.gosiTexts.catch(heardLater);
    }
    window.gosiProgram = fetch(url, window.gosiWithin()).then(function (response) {
      if (isFirst && pieces) whenMostCame(response.clone(), length, askForPieces);
      return WebAssembly.compileStreaming(response);
    });
    window.gosiProgram.catch(askForPieces);
  }
  var program = named("gosi-program");
  var canStream = typeof WebAssembly === "object" && WebAssembly.compileStreaming && typeof AbortController === "function";
  if (program.length && canStream) fetchProgram(program[0], program[1]);

  if (typeof WebAssembly !== "object" || !("noModule" in document.createElement("script"))) {
    showFallback("wasm-unsupported");
  }
  // A script that could not be fetched, or whose content is not the one this page was built with.
  addEventListener("error", function (event) {
    if (event.target && event.target.id === "gosi-boot") showFallback("load-failed");
  }, true);
})();
