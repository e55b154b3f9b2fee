import { usualSettings } from "./rules.js";

const api = globalThis.browser ?? globalThis.chrome;
const megabyte = 1024 * 1024;
const everywhere = { origins: ["http://*/*", "https://*/*"] };
const [isOn, leastSize, allow, trouble] =
    ["isOn", "leastSize", "allow", "trouble"].map((id) => document.getElementById(id));

document.documentElement.lang = api.i18n.getUILanguage();
document.documentElement.dir = api.i18n.getMessage("@@bidi_dir");
for (const place of document.querySelectorAll("[data-word]"))
    place.textContent = api.i18n.getMessage(place.dataset.word);

const settings = await api.storage.local.get(usualSettings);
isOn.checked = settings.isOn;
leastSize.value = settings.leastSize / megabyte;
isOn.addEventListener("change", () => api.storage.local.set({ isOn: isOn.checked }));
leastSize.addEventListener("change", () => {
    if (leastSize.checkValidity())
        api.storage.local.set({ leastSize: leastSize.valueAsNumber * megabyte || 0 });
});

allow.hidden = await api.permissions.contains(everywhere);
allow.addEventListener("click", async () => {
    allow.hidden = await api.permissions.request(everywhere);
});

// A person who opens the popup has seen the trouble.
const last = (await api.storage.session.get({ trouble: null })).trouble;
if (last) {
    trouble.textContent = last.why || api.i18n.getMessage(last.fault) || api.i18n.getMessage("message");
    trouble.hidden = false;
    await api.action.setBadgeText({ text: "" });
}
