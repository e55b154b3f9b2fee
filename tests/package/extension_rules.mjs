// The rules of the browsers' extension, by their own words: node extension_rules.mjs FILE-URL-OF-RULES
import assert from "node:assert/strict";

const { answerFrom, Answers, cookiesToSend, isLargeEnough, isWanted, messageFor, nameOf, refererFor, Referrers,
        usualSettings } = await import(process.argv[2]);
const large = 2 * 1024 * 1024;
const item = { url: "https://a.org/f.iso", state: "in_progress", fileSize: -1, totalBytes: -1 };
const wanted = (change, settings = {}) => isWanted({ ...item, ...change }, { ...usualSettings, ...settings });

assert(wanted({}));
assert(!wanted({}, { isOn: false }), "switched off");
assert(!wanted({ state: "complete" }), "of an earlier day");
assert(!wanted({ byExtensionId: "x" }), "of another extension");
for (const url of ["blob:https://a.org/1", "data:text/plain,a", "file:///etc/passwd", "ftp://a.org/f", "about:blank", ""])
    assert(!wanted({ url }), url);
assert(!wanted({ finalUrl: "blob:https://a.org/1" }), "the address that answered counts");
assert(wanted({ url: "ftp://a.org/", finalUrl: "http://a.org/f" }));

const isLarge = (change, size, settings = usualSettings) => isLargeEnough({ ...item, ...change }, { size }, settings);
assert(!isLarge({ fileSize: 1000 }, -1), "too small");
assert(isLarge({ fileSize: 1024 * 1024 }, -1), "as large as the smallest");
assert(isLarge({}, -1), "of a size that nobody knows");
assert(!isLarge({}, 1000), "too small as the server says, where the browser doesn't");
assert(isLarge({ fileSize: 1, totalBytes: 1 }, 1, { leastSize: 0 }));

const headers = (pairs) => Object.entries(pairs).map(([name, value]) => ({ name, value }));
const zip = { "Content-Type": "application/zip", "Content-Length": "2097152" };
const details = { method: "GET", statusCode: 200, type: "main_frame", tabId: 1, fromCache: false,
                  initiator: "https://a.org", responseHeaders: headers(zip) };
const from = (change) => answerFrom({ ...details, ...change });
const withHeaders = (pairs) => from({ responseHeaders: headers(pairs) });
assert.deepEqual(from({}), { contentType: "application/zip", size: large, isInFrame: false, page: "https://a.org" });
assert.deepEqual(answerFrom({ ...details, initiator: undefined, originUrl: "https://b.org/p", type: "sub_frame" }),
                 { contentType: "application/zip", size: large, isInFrame: true, page: "https://b.org/p" });
assert(!from({ method: "POST" }), "the answer to a form");
assert(!from({ statusCode: 404 }), "a refusal");
assert(!from({ fromCache: true }), "what the browser has already");
assert(!from({ tabId: -1 }), "a tab's page that is saved");
assert(from({ tabId: -1, type: "other" }), "the target of a link that is saved");
const page = { "content-type": "Text/HTML; charset=utf-8" };
assert(!withHeaders(page), "a page that is shown");
assert.equal(withHeaders({ ...page, "content-disposition": "Attachment; filename=a.html" }).contentType, "text/html");
assert(from({ type: "other", responseHeaders: headers(page) }), "a page that is saved by its link");
assert.equal(withHeaders({ ...zip, "Content-Encoding": "gzip" }).size, -1, "a length that is not the file's");
assert.equal(withHeaders({ ...zip, "Content-Length": "2, 2" }).size, -1);
assert.equal(withHeaders({}).contentType, "");

const answers = new Answers();
const a = { size: 1 };
assert(answers.note("https://a.org/f#x", a, 1000));
assert.equal(answers.take("https://a.org/f#y", 1000).size, 1);
assert.equal(answers.take("https://a.org/f", 1000), undefined, "each is for one download");
assert(!answers.note("https://a.org/other", undefined, 0), "nothing to keep");
answers.note("https://a.org/form", a, 1000);
assert(answers.note("https://a.org/form", undefined, 1000), "a form was sent there since");
assert.equal(answers.take("https://a.org/form", 1000), undefined);
answers.note("https://a.org/old", a, 1000);
assert.equal(new Answers([...answers.byUrl]).take("https://a.org/old", 1000 + Answers.longest).size, 1, "kept");
assert.equal(answers.take("https://a.org/old", 1001 + Answers.longest), undefined, "too old");
for (let n = 0; n <= Answers.most; ++n)
    answers.note(`https://a.org/${n}`, a, 1000);
assert.equal(answers.take("https://a.org/0", 1000), undefined, "the oldest goes");
assert(answers.take("https://a.org/1", 1000));

const referrers = new Referrers();
referrers.note({ requestId: "1", requestHeaders: headers({ Referer: "https://a.org/" }) });
assert.equal(referrers.take({ requestId: "1" }), "https://a.org/");
assert.equal(referrers.take({ requestId: "1" }), undefined);
referrers.note({ requestId: "2", requestHeaders: headers({ Referer: "https://a.org/" }) });
referrers.note({ requestId: "2", requestHeaders: [] });
assert.equal(referrers.take({ requestId: "2" }), "", "the last one that was sent counts");
for (let n = 0; n <= Referrers.most; ++n)
    referrers.note({ requestId: n, requestHeaders: [] });
assert.equal(referrers.byRequest.size, Referrers.most);

assert.equal(nameOf("/home/anna/Downloads/a b.iso"), "a b.iso");
assert.equal(nameOf("C:\\Users\\anna\\a.iso"), "a.iso");
assert.equal(nameOf(undefined), "");

assert.equal(refererFor("https://u:p@a.org/page?q=1#x", "https://a.org/f"), "https://a.org/page?q=1");
assert.equal(refererFor("https://a.org/page?q=1", "https://b.org/f"), "https://a.org/");
assert.equal(refererFor("https://a.org/page", "http://a.org/f"), "");
assert.equal(refererFor("about:reader", "https://a.org/f"), "");
assert.equal(refererFor(undefined, "https://a.org/f"), "");

const jar = [{ name: "strict", sameSite: "strict", hostOnly: true, domain: "a.org" },
             { name: "wide", sameSite: "strict", hostOnly: false, domain: ".a.org" },
             { name: "lax", sameSite: "lax", hostOnly: true, domain: "a.org" },
             { name: "none", sameSite: "no_restriction", hostOnly: true, domain: "a.org" }];
const sent = (link) => cookiesToSend(jar, { url: "https://a.org/f", ...link }).map(({ name }) => name).join(" ");
assert.equal(sent({}), "strict wide lax none", "an address that was typed");
assert.equal(sent({ page: "https://a.org/p" }), "strict wide lax none");
assert.equal(sent({ page: "https://www.a.org", isInFrame: true }), "strict wide lax none");
assert.equal(sent({ page: "https://b.org/p" }), "lax none");
assert.equal(sent({ page: "https://b.org/p", isInFrame: true }), "");
assert.equal(sent({ page: "https://ba.org/" }), "lax none");
assert.equal(sent({ page: "http://a.org/" }), "lax none", "another site by its scheme");
assert.equal(sent({ page: "null" }), "lax none", "a page of no site");
assert.equal(sent({ url: "https://x.a.org/f", page: "https://y.a.org/" }), "wide lax none", "of one site by its cookie");

const link = { url: item.url, referrer: "", cookies: [], userAgent: "Browser/1", fileName: "/tmp/f.iso" };
assert.deepEqual(messageFor(link), { url: item.url, headers: ["User-Agent: Browser/1"], fileName: "f.iso" });
assert.deepEqual(
    messageFor({ ...link, referrer: "https://a.org/", cookies: [{ name: "a", value: "b" }, { name: "c", value: "d=e" }] }).headers,
    ["User-Agent: Browser/1", "Referer: https://a.org/", "Cookie: a=b; c=d=e"]);
assert.equal(messageFor({ ...link, referrer: "about:client" }).headers.length, 1);
assert.deepEqual(messageFor({ ...link, answer: from({}), check: true }),
                 { url: item.url, headers: ["User-Agent: Browser/1"], fileName: "f.iso",
                   contentType: "application/zip", size: large, check: true });
assert.equal(messageFor({ ...link, answer: { contentType: "", size: -1 } }).size, undefined);
