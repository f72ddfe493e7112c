// What a page does beyond what it is without this file: keys, and the fields of what is pointed at.
"use strict";
(() => {
  // Pointing at words shows the field that they fill; pointing at a card shows its words.
  const others = (element) => {
    const link = element.closest(".text a[href^='#']");
    if (link) {
      const target = document.getElementById(decodeURIComponent(link.hash.slice(1)));
      return target ? [target] : [];
    }
    const field = element.closest("article.card[id], tr[id]");
    if (!field) return [];
    const id = "#" + field.id;
    return [...document.querySelectorAll(".text a")].filter((a) => a.getAttribute("href") === id);
  };
  // Drawings have no foot line of their own (see page.css); one is made for them.
  const foot = document.createElement("div");
  foot.className = "foot";
  document.body.append(foot);
  let lit = [];
  const show = (event) => {
    if (!(event.target instanceof Element)) return;
    const mark = event.target.closest("svg [data-fields]");
    foot.textContent = mark ? mark.getAttribute("data-fields") : "";
    lit.forEach((e) => e.classList.remove("pointed"));
    lit = others(event.target);
    lit.forEach((e) => e.classList.add("pointed"));
  };
  document.addEventListener("mouseover", show);
  document.addEventListener("focusin", show);

  // "/" looks for something; j and k go through what is listed.
  const listed = "li.event a.to-event, .said a.cite, article.round h3 a, .reports a, article.card .address a";
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.target instanceof Element && event.target.closest("input, select, textarea")) return;
    if (event.key === "/") {
      const field = document.querySelector("input[name='q']");
      if (field) {
        event.preventDefault();
        field.focus();
      }
    } else if (event.key === "j" || event.key === "k") {
      const links = [...document.querySelectorAll(listed)];
      const at = links.indexOf(document.activeElement);
      const next = links[event.key === "j" ? at + 1 : Math.max(at - 1, 0)];
      if (next) next.focus();
    }
  });
})();
