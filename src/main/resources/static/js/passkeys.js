// Passkeys: the only pages that need JavaScript, since browsers give passkeys to nothing else. A password works without.
"use strict";

(() => {
  const area = document.querySelector("[data-passkeys]");
  if (!area || !window.PublicKeyCredential || !PublicKeyCredential.parseCreationOptionsFromJSON) {
    return;
  }
  const address = area.dataset.passkeys;
  const button = area.querySelector("button");
  const failed = area.querySelector("[role=alert]");
  const token = document.querySelector("[name=_csrf]").value;

  async function post(path, body) {
    const response = await fetch(path, {
      method: "POST",
      headers: { "Content-Type": "application/json", "X-CSRF-TOKEN": token },
      body: body && JSON.stringify(body),
    });
    if (!response.ok) {
      throw new Error(String(response.status));
    }
    return response.json();
  }

  async function signIn() {
    const publicKey = PublicKeyCredential.parseRequestOptionsFromJSON(await post(address + "/valg"));
    const key = await navigator.credentials.get({ publicKey });
    const { type, ...rest } = key.toJSON();
    await post(address, { ...rest, credType: type });
    location.assign(area.dataset.next);
  }

  async function add() {
    const publicKey = PublicKeyCredential.parseCreationOptionsFromJSON(await post(address + "/valg"));
    const credential = (await navigator.credentials.create({ publicKey })).toJSON();
    await post(address, { publicKey: { credential, label: area.querySelector("input").value } });
    location.reload();
  }

  area.hidden = false;
  button.addEventListener("click", () => {
    failed.hidden = true;
    (area.dataset.next ? signIn() : add()).catch(() => {
      failed.hidden = false;
    });
  });
})();
