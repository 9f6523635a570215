// Published answers that are like a question, while it is written. The text travels in a body and is kept nowhere.
"use strict";

(() => {
  const area = document.querySelector("[data-similar]");
  if (!area) {
    return;
  }
  const text = document.getElementById(area.dataset.of);
  const list = area.querySelector("ul");
  const status = area.querySelector("[role=status]");
  let latest = 0;
  let wait;

  function show(hits) {
    const found = hits.map((hit) => {
      const link = document.createElement("a");
      link.href = area.dataset.root + hit.url.replace(/^\//, "");
      link.lang = hit.language;
      link.textContent = hit.title;
      const line = document.createElement("li");
      line.append(link);
      return line;
    });
    const same = [...list.children].map((line) => line.textContent).join() === hits.map((hit) => hit.title).join();
    if (!same) {
      list.replaceChildren(...found);
      status.textContent = hits.length ? status.dataset.some.replace("0", hits.length) : "";
    }
    area.hidden = !hits.length;
  }

  async function look() {
    const mine = ++latest;
    const written = text.value.trim();
    if (written.length < 20) {
      show([]);
      return;
    }
    const answer = await fetch(area.dataset.similar, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ text: written }),
    });
    const hits = answer.ok ? await answer.json() : [];
    if (mine === latest) {
      show(hits);
    }
  }

  text.addEventListener("input", () => {
    clearTimeout(wait);
    wait = setTimeout(() => look().catch(() => show([])), 700);
  });
})();
