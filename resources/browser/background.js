import {
    answerFrom, Answers, cookiesToSend, isLargeEnough, isWanted, isWebUrl, messageFor, mostAtOnce, refererFor, Referrers,
    urlOf, usualSettings,
} from "./rules.js";

const api = globalThis.browser ?? globalThis.chrome;
const hostName = "org.tributary.browser";
const isChromium = api.downloads.onDeterminingFilename !== undefined;
const requests = { urls: ["http://*/*", "https://*/*"], types: ["main_frame", "sub_frame", "other"] };
let underway = 0;

// The browser ends this script when nothing happens, and starts it anew.
const answers = api.storage.session.get({ answers: [] }).then((kept) => new Answers(kept.answers));

async function keepAnswers() {
    await api.storage.session.set({ answers: [...(await answers).byUrl] });
}

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

// The extension may lack the right to read the cookies of a site, and to see its answers. Without cookies the
// server would take the person for somebody who is not signed in.
function maySee(url) {
    const { protocol, hostname } = new URL(url);
    return api.permissions.contains({ origins: [`${protocol}//${hostname}/*`] });
}

async function tell(link, from) {
    let message;
    try {
        if (!await maySee(link.url))
            throw new Error("no leave");
        const cookies = await api.cookies.getAll({ url: link.url, ...await storeOf(from) });
        message = messageFor({ ...link, cookies: cookiesToSend(cookies, link), userAgent: navigator.userAgent });
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

async function oneOfFew(work) {
    if (underway >= mostAtOnce)
        return false;
    ++underway;
    try {
        return await work();
    } finally {
        --underway;
    }
}

async function isUnderWay(id) {
    const [item] = await api.downloads.search({ id });
    return item?.state === "in_progress";
}

// A file that is whole by now stays. What Firefox has cancelled for an extension can't be tried again, so it leaves
// the list. The list of others keeps such a download.
async function letGo(id) {
    if (!await isUnderWay(id))
        return;
    await api.downloads.cancel(id);
    if (!isChromium)
        await api.downloads.erase({ id });
}

// The server may give Tributary another answer than the browser, or none. So the browser goes on until Tributary
// has had the right one and has the download in its list. A download of Firefox that pauses may have to begin anew,
// so none is paused for that. Nobody needs a second file where the browser has it whole by then.
async function giveAway(item, link) {
    let answer = await tell({ ...link, check: true }, item);
    if (answer.checked === true) {
        if (!await isUnderWay(item.id))
            return;
        answer = await tell(link, item);
    }
    if (answer.taken)
        await letGo(item.id);
    await show(answer);
}

// Firefox may tell of a download before it tells of the answer.
async function answerTo(url) {
    const tries = isChromium ? 3 : 20;
    for (let n = 0; n < tries; ++n) {
        const answer = (await answers).take(url, Date.now());
        if (answer) {
            await keepAnswers();
            return answer;
        }
        await new Promise((resolve) => setTimeout(resolve, 100));
    }
    return undefined;
}

async function consider(item) {
    const settings = await api.storage.local.get(usualSettings);
    // A file that the browser itself knows to be small stays there, whether or not its site may be seen.
    if (!isWanted(item, settings) || !isLargeEnough(item, {}, settings))
        return;
    const url = urlOf(item);
    if (!await maySee(url)) {
        await show({ taken: false, fault: "cookies" });
        return;
    }
    const answer = await answerTo(url);
    if (!answer || !isLargeEnough(item, answer, settings))
        return;
    const link = { url, referrer: answer.referrer ?? refererFor(item.referrer, url), fileName: item.filename,
                   answer, page: answer.page, isInFrame: answer.isInFrame };
    await oneOfFew(() => giveAway(item, link));
}

// Chromium's kin waits for the name, and the person is not asked for a folder meanwhile.
if (isChromium) {
    api.downloads.onDeterminingFilename.addListener((item, suggest) => {
        consider(item).catch(console.error).finally(suggest);
        return true;
    });
} else {
    api.downloads.onCreated.addListener((item) => consider(item).catch(console.error));
}

// A download of Chromium's kin has the referrer as it was sent. In Firefox it has the page's whole address, whatever
// the page allows to tell.
const referrers = new Referrers();
if (!isChromium)
    api.webRequest.onSendHeaders.addListener((details) => referrers.note(details), requests, ["requestHeaders"]);

api.webRequest.onResponseStarted.addListener(
    async (details) => {
        const referrer = referrers.take(details);
        const answer = answerFrom(details);
        if ((await answers).note(details.url, answer && { ...answer, referrer }, Date.now()))
            await keepAnswers();
    },
    requests, ["responseHeaders"]);

api.runtime.onInstalled.addListener(async () => {
    await api.contextMenus.removeAll();
    api.contextMenus.create({
        id: "download",
        title: api.i18n.getMessage("menu"),
        contexts: ["link", "image", "video", "audio"],
        targetUrlPatterns: ["http://*/*", "https://*/*"],
    });
});

// A person has chosen Tributary, whatever the server says to it. The browser downloads a link that Tributary
// doesn't take, unless the link is of a private window.
api.contextMenus.onClicked.addListener(async (info, tab) => {
    const url = info.linkUrl ?? info.srcUrl;
    if (!isWebUrl(url))
        return;
    const page = info.frameUrl ?? info.pageUrl;
    const isTaken = await oneOfFew(async () => {
        const answer = await tell({ url, page, referrer: refererFor(page, url), fileName: "" }, tab ?? {});
        await show(answer);
        return answer.taken === true;
    });
    if (!isTaken && !tab?.incognito)
        await api.downloads.download({ url });
});
