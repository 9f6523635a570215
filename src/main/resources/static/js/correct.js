// A correction on the advice page without a new page: focus and place stay, and the new advice is read aloud. What cannot be
// fetched is sent as the plain form it is.
"use strict";

(() => {
  const live = document.querySelector("[data-correct]");
  if (!live) {
    return;
  }
  const main = document.getElementById("main");
  const said = document.createElement("p");
  said.className = "ds-sr-only";
  said.setAttribute("role", "status");
  main.after(said);
  let latest = 0;

  const isOurs = (form) => form && form.querySelector("[data-correct]");
  const show = () => {
    main.querySelector("[data-correct]")?.removeAttribute("hidden");
  };

  // where the keyboard is: which circumstance, and which kind of control; an answered question moves to what was read
  function place() {
    const at = document.activeElement;
    const group = at.closest(".told");
    return {
      id: at.id,
      label: group?.getAttribute("aria-labelledby") || "t-" + String(at.name).slice(2),
      turned: at.matches("button"),
      top: at.getBoundingClientRect().top,
    };
  }

  function restore(before) {
    const group = main.querySelector('[aria-labelledby="' + CSS.escape(before.label) + '"]');
    const field =
      (before.id && document.getElementById(before.id)) ||
      group?.querySelector(before.turned ? "button, select" : "select, button") ||
      main;
    field.focus({ preventScroll: true });
    if (field !== main) {
      scrollBy(0, field.getBoundingClientRect().top - before.top);
    }
  }

  async function send(form, button) {
    const mine = ++latest;
    const before = place();
    const response = await fetch(form.action, { method: "POST", body: new URLSearchParams(new FormData(form, button)) });
    const page = new DOMParser().parseFromString(await response.text(), "text/html");
    const fresh = page.getElementById("main");
    if (mine !== latest) {
      return;
    }
    if (!response.ok || !fresh?.querySelector("[data-correct]")) {
      throw new Error(String(response.status));
    }
    const open = [...main.querySelectorAll("details")].map((each) => each.open && each.querySelector("summary").textContent);
    main.replaceChildren(...fresh.childNodes);
    main.querySelectorAll("details").forEach((each) => {
      each.open = each.open || open.includes(each.querySelector("summary").textContent);
    });
    document.title = page.title;
    show();
    restore(before);
    said.textContent = main.querySelector("[data-correct]").dataset.correct.replace("…", main.querySelector("h1").textContent);
  }

  main.addEventListener("change", (event) => {
    const form = event.target.form;
    if (isOurs(form) && event.target.matches("select[name^='c.']")) {
      send(form).catch(() => form.submit());
    }
  });
  main.addEventListener("submit", (event) => {
    const button = event.submitter;
    if (isOurs(event.target) && button?.name.startsWith("c.")) {
      event.preventDefault();
      send(event.target, button).catch(() => {
        const chosen = document.createElement("input");
        Object.assign(chosen, { type: "hidden", name: button.name, value: button.value });
        event.target.append(chosen);
        event.target.submit();
      });
    }
  });
  show();
})();
