// Titles of answers while somebody types in the search field: the combobox of the ARIA patterns, about as small as it gets.
"use strict";

(() => {
  const field = document.querySelector("[data-suggest]");
  if (!field) {
    return;
  }
  const list = document.getElementById(field.dataset.list);
  const status = document.getElementById(field.dataset.status);
  let latest = 0;
  let wait;

  const options = () => [...list.children];
  const chosen = () => list.querySelector("[aria-selected=true]");

  function close() {
    latest += 1;
    clearTimeout(wait);
    list.hidden = true;
    field.setAttribute("aria-expanded", "false");
    field.removeAttribute("aria-activedescendant");
  }

  function choose(option) {
    chosen()?.setAttribute("aria-selected", "false");
    option.setAttribute("aria-selected", "true");
    option.scrollIntoView({ block: "nearest" });
    field.setAttribute("aria-activedescendant", option.id);
  }

  function take(option) {
    field.value = option.textContent;
    close();
    field.form.requestSubmit();
  }

  function show(titles) {
    list.replaceChildren(
      ...titles.map((title, at) => {
        const option = document.createElement("li");
        option.id = "suggestion-" + at;
        option.setAttribute("role", "option");
        option.setAttribute("aria-selected", "false");
        option.textContent = title;
        return option;
      }),
    );
    if (!titles.length) {
      close();
    }
    list.hidden = !titles.length;
    field.setAttribute("aria-expanded", String(titles.length > 0));
    field.removeAttribute("aria-activedescendant");
    status.textContent = titles.length ? status.dataset.some.replace("0", titles.length) : status.dataset.none;
  }

  async function look() {
    const mine = ++latest;
    const typed = field.value.trim();
    if (typed.length < 2) {
      close();
      status.textContent = "";
      return;
    }
    const found = await fetch(field.dataset.suggest + "?" + new URLSearchParams({ q: typed }));
    const titles = found.ok ? await found.json() : [];
    if (mine === latest) {
      show(titles);
    }
  }

  field.setAttribute("role", "combobox");
  field.setAttribute("aria-autocomplete", "list");
  field.setAttribute("aria-controls", list.id);
  field.setAttribute("aria-expanded", "false");
  field.autocomplete = "off";
  field.addEventListener("input", () => {
    clearTimeout(wait);
    wait = setTimeout(() => look().catch(close), 200);
  });
  field.addEventListener("blur", close);
  field.addEventListener("keydown", (event) => {
    const all = list.hidden ? [] : options();
    const at = all.indexOf(chosen());
    if (event.key === "Escape" && all.length) {
      event.preventDefault();
      close();
    } else if (event.key === "Enter" && at >= 0) {
      event.preventDefault();
      take(all[at]);
    } else if ((event.key === "ArrowDown" || event.key === "ArrowUp") && all.length) {
      event.preventDefault();
      const from = at < 0 && event.key === "ArrowUp" ? 0 : at;
      choose(all[(from + (event.key === "ArrowDown" ? 1 : -1) + all.length) % all.length]);
    }
  });
  list.addEventListener("pointerdown", (event) => {
    event.preventDefault();
    const option = event.target.closest("[role=option]");
    if (option) {
      take(option);
    }
  });
})();
