// Shows the browsers' extension what a made-up browser downloads, and compares what the extension does:
// node extension_background.mjs FILE-URL-OF-BACKGROUND Firefox|Chromium
import assert from "node:assert/strict";

const isChromium = process.argv[3] === "Chromium";
const listeners = {};
const on = (name) => ({ addListener: (listener) => { listeners[name] = listener; } });

// Time passes by word alone. Nothing of the made-up browser takes any, so between two turns of the real clock all goes
// as far as it can.
let now = 0, timers = [];
globalThis.setTimeout = (work, ms) => { timers.push({ at: now + ms, work }); };
const settled = () => new Promise((resolve) => setImmediate(resolve));

async function pass(ms) {
    const end = now + ms;
    await settled();
    for (;;) {
        const next = timers.filter(({ at }) => at <= end).sort((a, b) => a.at - b.at)[0];
        if (!next)
            break;
        timers = timers.filter((timer) => timer !== next);
        now = next.at;
        next.work();
        await settled();
    }
    now = end;
}

// Every test starts with items, a program and rights of its own.
let deeds, items, program, hasLeave, badge, waitsForItsName, session = {};
const longestWait = isChromium ? 300 : 2000; // for the answer of a server

globalThis.browser = {
    storage: {
        session: { get: async (defaults) => ({ ...defaults, ...session }),
                   set: async (values) => { session = { ...session, ...values }; } },
        local: { get: async (defaults) => defaults },
    },
    cookies: { getAll: async () => [{ name: "a", value: "b", hostOnly: true, domain: "a.org", sameSite: "lax" }],
               getAllCookieStores: async () => [{ id: "1", tabIds: [1] }] },
    permissions: { contains: async () => hasLeave },
    runtime: {
        sendNativeMessage: async (host, message) => {
            deeds.push(message.check ? "check" : "take");
            return program(message);
        },
        onInstalled: on("installed"),
    },
    action: { setBadgeText: async ({ text }) => { badge = text; } },
    downloads: {
        onCreated: on("created"),
        ...isChromium && { onDeterminingFilename: on("determining") },
        search: async ({ id }) => items.filter((item) => item.id === id),
        cancel: async () => deeds.push("cancel"),
        erase: async () => deeds.push("erase"),
        download: async () => deeds.push("download"),
    },
    webRequest: { onSendHeaders: on("sent"), onResponseStarted: on("answered") },
    contextMenus: { removeAll: async () => {}, create: () => {}, onClicked: on("clicked") },
    tabs: { get: async () => ({ incognito: true }) },
    i18n: { getMessage: (key) => key },
};
Object.defineProperty(globalThis, "navigator", { value: { userAgent: "Browser/1" }, configurable: true });
await import(process.argv[2]);

const headers = [{ name: "Content-Type", value: "application/zip" }, { name: "Content-Length", value: "5000000" }];
const answer = { requestId: "7", url: "https://a.org/f.zip", method: "GET", statusCode: 200, type: "main_frame", tabId: 1,
                 fromCache: false, originUrl: "https://mail.org/inbox?session=1", responseHeaders: headers };
const item = { id: 1, url: answer.url, filename: "/tmp/f.zip", state: "in_progress", fileSize: -1, totalBytes: -1,
               referrer: isChromium ? "https://mail.org/" : "https://mail.org/inbox?session=1" };

function begin(itsProgram) {
    deeds = [];
    items = [{ ...item }];
    program = itsProgram;
    hasLeave = true;
    badge = "";
    waitsForItsName = false;
    session = {};
    timers = [];
}

const answered = (change = {}) => listeners.answered({ ...answer, ...change });
const taking = (message) => message.check ? { checked: true, taken: false } : { taken: true };
const refused = { taken: false, fault: "refused", why: "A web page came" };

// Lets a download begin, and the extension do all that it does without a wait.
async function downloaded(change = {}) {
    items = [{ ...items[0], ...change }];
    if (isChromium) {
        waitsForItsName = true;
        assert.equal(listeners.determining(items[0], () => { waitsForItsName = false; }), true, "it suggests later");
    } else {
        listeners.created(items[0]);
    }
    await settled();
}

const tests = {
    async letsGoOnceTributaryHasTheRightFile() {
        const told = [];
        begin((message) => { told.push(message); return taking(message); });
        await answered();
        await downloaded();
        assert.deepEqual(deeds, ["check", "take", "cancel", ...isChromium ? [] : ["erase"]]);
        assert.equal(badge, "✓");
        const { check, ...asBefore } = told[0];
        assert.equal(check, true);
        assert.deepEqual(told[1], asBefore);
        assert.equal(told[1].contentType, "application/zip");
        assert.equal(told[1].size, 5000000);
        assert(told[1].headers.includes("Referer: https://mail.org/"), "other hosts are told no page");
        await pass(3000);
        assert.equal(badge, "", "what went well is said for a moment");
    },
    async staysWithTheBrowserWhereTributaryGetsSomethingElse() {
        begin(() => refused);
        await answered();
        await downloaded();
        assert.deepEqual(deeds, ["check"]);
        assert.equal(badge, "!");
        assert.equal(session.trouble.why, refused.why);
    },
    async staysWithTheBrowserThatHasItWhole() {
        begin((message) => { items[0].state = "complete"; return taking(message); });
        await answered();
        await downloaded();
        assert.deepEqual(deeds, ["check"]);
    },
    async leavesAFileThatIsWholeByThen() {
        begin((message) => {
            if (!message.check)
                items[0].state = "complete";
            return taking(message);
        });
        await answered();
        await downloaded();
        assert.deepEqual(deeds, ["check", "take"]);
        assert.equal(badge, "✓");
    },
    async goesOnInTheBrowserWhereTheListCanNotBeKept() {
        begin((message) => message.check ? taking(message) : refused);
        await answered();
        await downloaded();
        assert.deepEqual(deeds, ["check", "take"]);
        assert.equal(badge, "!");
    },
    async letsGoOfWhatAnOlderProgramHasTaken() {
        begin(() => ({ taken: true }));
        await answered();
        await downloaded();
        assert.equal(deeds[1], "cancel");
    },
    async leavesToTheBrowserWhatNoServerHasAnswered() {
        begin(taking);
        await downloaded();
        await pass(longestWait);
        assert.equal(waitsForItsName, false);
        await answered();
        await pass(longestWait);
        assert.deepEqual(deeds, []);
        assert.equal(badge, "");
        // The next test must not find the answer that came too late.
        await answered({ method: "POST" });
    },
    async leavesToTheBrowserWhatAFormAskedFor() {
        begin(taking);
        await answered();
        await answered({ method: "POST" });
        await downloaded();
        await pass(longestWait);
        assert.deepEqual(deeds, []);
    },
    async leavesToTheBrowserWhatIsSmall() {
        begin(taking);
        await answered({ responseHeaders: [{ name: "Content-Length", value: "1000" }] });
        await downloaded();
        assert.deepEqual(deeds, []);
    },
    async saysThatItMayNotSeeTheSite() {
        begin(taking);
        hasLeave = false;
        await downloaded();
        assert.deepEqual(deeds, []);
        assert.equal(session.trouble.fault, "cookies");
        assert.equal(badge, "!");
    },
    async asksForNoLeaveForWhatIsSmall() {
        begin(taking);
        hasLeave = false;
        await downloaded({ fileSize: 1000, totalBytes: 1000 });
        assert.deepEqual(deeds, []);
        assert.equal(session.trouble, undefined);
        assert.equal(badge, "");
    },
    async takesWhatAPersonChoseWhateverTheServerSays() {
        begin(taking);
        await listeners.clicked({ linkUrl: answer.url, pageUrl: "https://a.org/p" }, {});
        assert.deepEqual(deeds, ["take"]);
        begin(() => refused);
        await listeners.clicked({ linkUrl: answer.url, pageUrl: "https://a.org/p" }, {});
        assert.deepEqual(deeds, ["take", "download"]);
        begin(() => refused);
        await listeners.clicked({ linkUrl: answer.url, pageUrl: "https://a.org/p" }, { incognito: true });
        assert.deepEqual(deeds, ["take"]);
    },
};

const ofFirefox = {
    async waitsForTheAnswer() {
        begin(taking);
        await downloaded();
        await pass(1000);
        assert.deepEqual(deeds, []);
        await answered();
        await pass(100);
        assert.deepEqual(deeds, ["check", "take", "cancel", "erase"]);
    },
    async sendsTheReferrerThatFirefoxSent() {
        let told;
        begin((message) => { told = message; return taking(message); });
        listeners.sent({ requestId: "7", requestHeaders: [{ name: "User-Agent", value: "Browser/1" }] });
        await answered();
        await downloaded();
        assert(!told.headers.some((header) => header.startsWith("Referer")), "the page wished for none");
    },
};

for (const [name, test] of Object.entries({ ...tests, ...isChromium ? {} : ofFirefox })) {
    try {
        await test();
        assert(!waitsForItsName, "the person can't name the file");
    } catch (error) {
        console.error(name);
        throw error;
    }
}
process.exit(0);
