import { isWanted, isWebUrl, messageFor, mostAtOnce, PostedUrls, refererFor, urlOf, usualSettings } from "./rules.js";

const api = globalThis.browser ?? globalThis.chrome;
const hostName = "org.tributary.browser";
let underway = 0;

// The browser ends this script when nothing happens, and starts it anew.
const posted = api.storage.session.get({ posted: [] }).then((kept) => new PostedUrls(kept.posted));

// Cookies of a private window are in a store of their own, which Firefox names and others let us find.
async function storeOf({ cookieStoreId, incognito }) {
    if (cookieStoreId)
        return { storeId: cookieStoreId };
    if (!incognito)
        return {};
    for (const store of await api.cookies.getAllCookieStores()) {
        if (store.tabIds.length > 0 && (await api.tabs.get(store.tabIds[0])).incognito)
            return { storeId: store.id };
    }
    throw new Error("no store");
}

// The extension may lack the right to read the cookies of a site. Without them the server would take the person
// for somebody who is not signed in.
async function cookiesFor(url, from) {
    const { protocol, hostname } = new URL(url);
    if (!await api.permissions.contains({ origins: [`${protocol}//${hostname}/*`] }))
        throw new Error("no leave");
    return api.cookies.getAll({ url, ...await storeOf(from) });
}

async function ask(link, from) {
    let message;
    try {
        const cookies = await cookiesFor(link.url, from);
        message = messageFor({ ...link, cookies, userAgent: navigator.userAgent });
    } catch {
        return { taken: false, fault: "cookies" };
    }
    try {
        return await api.runtime.sendNativeMessage(hostName, message);
    } catch {
        return { taken: false, fault: "noHost" };
    }
}

// The last trouble is for the popup.
async function show(answer) {
    await api.action.setBadgeText({ text: answer.taken ? "✓" : "!" });
    await api.storage.session.set({ trouble: answer.taken ? null : { fault: answer.fault, why: answer.why } });
    if (answer.taken)
        setTimeout(() => api.action.setBadgeText({ text: "" }), 3000);
}

async function handOver(link, from) {
    if (underway >= mostAtOnce)
        return false;
    ++underway;
    try {
        const answer = await ask(link, from);
        await show(answer);
        return answer.taken === true;
    } finally {
        --underway;
    }
}

// A file that is whole by now stays: it would be lost if the server gave it out only once. The browser's list
// keeps the download, which can be tried again there where the server refuses Tributary.
async function letGo(id) {
    const [item] = await api.downloads.search({ id });
    if (item?.state !== "in_progress")
        return;
    await api.downloads.cancel(id);
}

async function consider(item) {
    const settings = await api.storage.local.get(usualSettings);
    if (!isWanted(item, settings, await posted))
        return;
    const link = { url: urlOf(item), referrer: item.referrer, fileName: item.filename };
    if (await handOver(link, item))
        await letGo(item.id);
}

// Chromium's kin waits for the name, and the person is not asked for a folder meanwhile.
if (api.downloads.onDeterminingFilename) {
    api.downloads.onDeterminingFilename.addListener((item, suggest) => {
        consider(item).catch(console.error).finally(suggest);
        return true;
    });
} else {
    api.downloads.onCreated.addListener((item) => consider(item).catch(console.error));
}

api.webRequest.onBeforeRequest.addListener(
    async ({ url, method }) => {
        const seen = await posted;
        if (seen.note(url, method))
            await api.storage.session.set({ posted: [...seen.urls] });
    },
    { urls: ["http://*/*", "https://*/*"], types: ["main_frame", "sub_frame"] });

api.runtime.onInstalled.addListener(async () => {
    await api.contextMenus.removeAll();
    api.contextMenus.create({
        id: "download",
        title: api.i18n.getMessage("menu"),
        contexts: ["link", "image", "video", "audio"],
        targetUrlPatterns: ["http://*/*", "https://*/*"],
    });
});

// The browser downloads a link that Tributary doesn't take, unless the link is of a private window.
api.contextMenus.onClicked.addListener(async (info, tab) => {
    const url = info.linkUrl ?? info.srcUrl;
    if (!isWebUrl(url))
        return;
    const link = { url, referrer: refererFor(info.frameUrl ?? info.pageUrl, url), fileName: "" };
    if (!await handOver(link, tab ?? {}) && !tab?.incognito)
        await api.downloads.download({ url });
});
