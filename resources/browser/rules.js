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

// Downloads of other extensions are theirs. A size that the server has not said counts as large enough.
export function isWanted(item, settings, posted) {
    const size = Math.max(item.fileSize ?? -1, item.totalBytes ?? -1);
    return settings.isOn && item.state === "in_progress" && !item.byExtensionId && isWebUrl(urlOf(item)) &&
        !posted.has(urlOf(item)) && (size < 0 || size >= settings.leastSize);
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

export function messageFor({ url, referrer, cookies, userAgent, fileName }) {
    const headers = [`User-Agent: ${userAgent}`];
    if (isWebUrl(referrer))
        headers.push(`Referer: ${referrer}`);
    if (cookies.length > 0)
        headers.push("Cookie: " + cookies.map(({ name, value }) => `${name}=${value}`).join("; "));
    return { url, headers, fileName: nameOf(fileName) };
}

// Addresses that a form was sent to of late. Their answers can't be asked for once more by the address alone.
export class PostedUrls {
    static most = 100;

    constructor(urls = []) {
        this.urls = new Set(urls);
    }

    has(url) {
        return this.urls.has(url.split("#")[0]);
    }

    // Says whether anything has changed.
    note(address, method) {
        const url = address.split("#")[0];
        const wasKnown = this.urls.delete(url);
        if (method === "GET")
            return wasKnown;
        this.urls.add(url);
        if (this.urls.size > PostedUrls.most)
            this.urls.delete(this.urls.values().next().value);
        return true;
    }
}
