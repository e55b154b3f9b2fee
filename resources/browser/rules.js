// The rules by which a download is handed over or stays in the browser, as functions of plain values.

export const usualSettings = { isOn: true, leastSize: 1024 * 1024 };

// A page must not start as many processes as it likes.
export const mostAtOnce = 8;

export function isWebUrl(url) {
    return URL.canParse(url) && ["http:", "https:"].includes(new URL(url).protocol);
}

// The address that answered, after redirects.
export function urlOf(item) {
    return item.finalUrl || item.url;
}

// Downloads of other extensions are theirs.
export function isWanted(item, settings) {
    return settings.isOn && item.state === "in_progress" && !item.byExtensionId && isWebUrl(urlOf(item));
}

// A size that nobody has said counts as large enough.
export function isLargeEnough(item, answer, settings) {
    const size = Math.max(item.fileSize ?? -1, item.totalBytes ?? -1, answer.size ?? -1);
    return size < 0 || size >= settings.leastSize;
}

// Browsers tell whole paths once they know where a file goes.
export function nameOf(path) {
    return (path ?? "").split(/[/\\]/).pop();
}

// The referrer as a browser sends it by itself: other hosts are told the page's host alone, and a server that is
// asked by http is told no page that came by https.
export function refererFor(page, target) {
    if (!isWebUrl(page) || !isWebUrl(target))
        return "";
    const from = new URL(page);
    const to = new URL(target);
    if (from.protocol === "https:" && to.protocol === "http:")
        return "";
    from.hash = from.username = from.password = "";
    return from.origin === to.origin ? from.href : from.origin + "/";
}

function isWithin(host, domain) {
    return host === domain || host.endsWith("." + domain);
}

// Only the browser knows where one site ends and another begins. Two hosts surely belong to one site if one
// lies within the other, or if a cookie is for both: browsers take no cookie for all hosts of a registry.
function isOfOneSite(page, target, cookie) {
    if (!isWebUrl(page))
        return false;
    const from = new URL(page);
    const to = new URL(target);
    const domain = cookie.hostOnly ? to.hostname : cookie.domain.replace(/^\./, "");
    return from.protocol === to.protocol && (isWithin(from.hostname, to.hostname) ||
        isWithin(to.hostname, from.hostname) || isWithin(from.hostname, domain));
}

// The cookies that the browser itself sends to a server that a page leads to: for a page of another site none
// that are strict, and none at all in its frames. An address that a person typed has no page.
export function cookiesToSend(cookies, { url, page, isInFrame }) {
    return cookies.filter((cookie) => page === undefined || isOfOneSite(page, url, cookie) ||
        (!isInFrame && cookie.sameSite !== "strict"));
}

export function messageFor({ url, referrer, cookies, userAgent, fileName, answer, check }) {
    const headers = [`User-Agent: ${userAgent}`];
    if (isWebUrl(referrer))
        headers.push(`Referer: ${referrer}`);
    if (cookies.length > 0)
        headers.push("Cookie: " + cookies.map(({ name, value }) => `${name}=${value}`).join("; "));
    const message = { url, headers, fileName: nameOf(fileName) };
    if (answer?.contentType)
        message.contentType = answer.contentType;
    if (answer?.size > 0)
        message.size = answer.size;
    if (check)
        message.check = true;
    return message;
}

function headerOf(headers, name) {
    return headers?.find((header) => header.name.toLowerCase() === name)?.value?.trim() ?? "";
}

// The length of a body that was compressed on its way is not that of the file.
function sizeIn(headers) {
    const length = headerOf(headers, "content-length");
    const coding = headerOf(headers, "content-encoding").toLowerCase();
    return /^\d{1,15}$/.test(length) && (!coding || coding === "identity") ? Number(length) : -1;
}

// Keeps of an answer what a second one is compared with, where a download may come from it. Answers to forms,
// refusals, stored answers, shown pages and a tab's saved page (which Firefox asks for without a tab) give no
// downloads, and what a page's worker made up is no answer at all.
export function answerFrom(details) {
    const { method, statusCode, type, tabId, fromCache, initiator, originUrl, responseHeaders } = details;
    const isInFrame = type === "sub_frame";
    const isNavigation = isInFrame || type === "main_frame";
    const contentType = headerOf(responseHeaders, "content-type").split(/[;,]/)[0].trim().toLowerCase();
    const isPage = ["text/html", "application/xhtml+xml"].includes(contentType);
    const isShown = isPage && !/^attachment\b/i.test(headerOf(responseHeaders, "content-disposition"));
    if (method !== "GET" || statusCode !== 200 || fromCache || (isNavigation && (isShown || tabId < 0)))
        return undefined;
    return { contentType, size: sizeIn(responseHeaders), isInFrame, page: initiator ?? originUrl };
}

// Answers of late, each for one download.
export class Answers {
    static most = 50;
    static longest = 10 * 60 * 1000; // ms; a person may be asked what to do with a file

    constructor(kept = []) {
        this.byUrl = new Map(kept);
    }

    // Says whether anything has changed. A later answer takes the place of the one before.
    note(address, answer, now) {
        const url = address.split("#")[0];
        const wasKnown = this.byUrl.delete(url);
        if (!answer)
            return wasKnown;
        this.byUrl.set(url, { ...answer, at: now });
        if (this.byUrl.size > Answers.most)
            this.byUrl.delete(this.byUrl.keys().next().value);
        return true;
    }

    take(address, now) {
        const url = address.split("#")[0];
        const answer = this.byUrl.get(url);
        this.byUrl.delete(url);
        return answer && now - answer.at <= Answers.longest ? answer : undefined;
    }
}

// The referrers of requests that wait for their answers.
export class Referrers {
    static most = 100;

    constructor() {
        this.byRequest = new Map();
    }

    // A redirect asks once more, with another referrer perhaps.
    note({ requestId, requestHeaders }) {
        this.byRequest.delete(requestId);
        this.byRequest.set(requestId, headerOf(requestHeaders, "referer"));
        if (this.byRequest.size > Referrers.most)
            this.byRequest.delete(this.byRequest.keys().next().value);
    }

    // Undefined where the request was not seen; empty where it was sent without one.
    take({ requestId }) {
        const referrer = this.byRequest.get(requestId);
        this.byRequest.delete(requestId);
        return referrer;
    }
}
