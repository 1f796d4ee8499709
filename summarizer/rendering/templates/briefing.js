(() => {
  "use strict";
  // Without this script every citation is a link to the quoted words in an open article further down the page.
  let shown = null; // the article that is open beside the text
  let from = null; // the citation that opened it
  let home = location.hash; // the address's fragment before any article was open

  const articles = document.querySelectorAll("details.reading");
  for (const article of articles) {
    article.open = false;
    const close = article.querySelector(".close");
    close.hidden = false;
    close.addEventListener("click", leave);
  }

  function dim() {
    for (const piece of document.querySelectorAll(".lit")) piece.classList.remove("lit");
    for (const link of document.querySelectorAll(".cite[aria-current]")) link.removeAttribute("aria-current");
  }

  function show(label, link) {
    const place = document.getElementById("q" + label);
    if (!place) return false;
    const pieces = document.querySelectorAll(`[data-q~="${label}"]`);
    const article = place.closest("details.reading");
    const top = window.scrollY;
    dim();
    if (shown && shown !== article) put(shown);
    for (const piece of pieces) piece.classList.add("lit");
    if (link) {
      from = link;
      link.setAttribute("aria-current", "true");
    }
    if (article) {
      // The text beside must not jump when an article leaves its place in the page or the column gets narrower.
      const before = link ? link.getBoundingClientRect().top : 0;
      article.open = true;
      article.classList.add("beside");
      document.body.classList.add("opened");
      shown = article;
      if (link) window.scrollTo({ top: top + link.getBoundingClientRect().top - before, behavior: "instant" });
      uncover(link, article.querySelector(".panel"));
    }
    const first = pieces[0];
    first.tabIndex = -1;
    first.focus({ preventScroll: true });
    first.scrollIntoView({ block: "center", behavior: "instant" });
    return true;
  }

  // On a narrow screen the article covers the lower part: the citation moves up from under it.
  function uncover(link, panel) {
    if (!link) return;
    const edge = panel.getBoundingClientRect();
    const place = link.getBoundingClientRect();
    if (edge.left <= 0 && place.bottom > edge.top) {
      window.scrollBy({ top: place.bottom - edge.top + 2 * place.height, behavior: "instant" });
    }
  }

  function put(article) {
    article.classList.remove("beside");
    article.open = false;
  }

  function hide() {
    if (shown) put(shown);
    shown = null;
    dim();
    document.body.classList.remove("opened");
    if (from) from.focus();
    from = null;
  }

  // Closing goes back in the history where opening went forward, so that the two never disagree.
  function leave() {
    if (history.state && history.state.label) history.back();
    else hide();
  }

  document.addEventListener("click", (event) => {
    const link = event.target.closest("a.cite");
    if (!link || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    const label = link.getAttribute("href").slice(2);
    if (!show(label, link)) return;
    event.preventDefault();
    const state = { label };
    if (history.state && history.state.label) history.replaceState(state, "", "#q" + label);
    else {
      home = location.hash;
      history.pushState(state, "", "#q" + label);
    }
  });

  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && (shown || from)) {
      event.preventDefault();
      leave();
    }
  });

  // Not popstate: after that event the browser still moves the focus to the place that the address names.
  window.addEventListener("hashchange", () => {
    const label = location.hash.slice(2);
    if (/^#q[0-9]+[a-z]+$/.test(location.hash)) show(label, null);
    else if (location.hash === home) hide();
  });

  if (/^#q[0-9]+[a-z]+$/.test(location.hash)) {
    home = "";
    history.replaceState(null, "");
    show(location.hash.slice(2), null);
  }
})();
