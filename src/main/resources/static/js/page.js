// What a page can do besides, where scripts run: print, copy an address, and count what is written.
'use strict';

for (const button of document.querySelectorAll('[data-print]')) {
  button.hidden = false;
  button.addEventListener('click', () => window.print());
}

// browsers let a page copy only where it came by a safe way
for (const button of navigator.clipboard ? document.querySelectorAll('[data-copy]') : []) {
  button.hidden = false;
  button.addEventListener('click', async () => {
    const field = document.getElementById(button.dataset.copy);
    await navigator.clipboard.writeText(field ? field.value : location.origin + location.pathname);
    button.textContent = button.dataset.done;
  });
}

for (const counter of document.querySelectorAll('[data-limit]')) {
  const field = document.getElementById(counter.dataset.of);
  const show = () => {
    const left = Number(counter.dataset.limit) - field.value.length;
    counter.hidden = left > 500;
    counter.textContent = (left < 0 ? counter.dataset.over : counter.dataset.under).replace('#', Math.abs(left));
  };
  field.addEventListener('input', show);
  show();
}
