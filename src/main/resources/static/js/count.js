// How many characters are left of a field with a limit: seen at once, said when somebody pauses and there are few.
"use strict";

(() => {
  const words = document.querySelector("[data-left]");
  document.querySelectorAll("textarea[maxlength]").forEach((field) => {
    if (!words) {
      return;
    }
    const seen = document.createElement("p");
    seen.className = "help";
    seen.setAttribute("aria-hidden", "true");
    const said = document.createElement("p");
    said.className = "unseen";
    said.setAttribute("role", "status");
    field.after(seen, said);
    let wait;

    function count() {
      const left = field.maxLength - field.value.length;
      const text = words.dataset.left.replace("0", left.toLocaleString(document.documentElement.lang));
      seen.textContent = text;
      clearTimeout(wait);
      wait = setTimeout(() => {
        said.textContent = left < field.maxLength / 10 ? text : "";
      }, 1000);
    }

    field.addEventListener("input", count);
    if (field.value) {
      count();
    }
  });
})();
