// The rules of the browsers' extension, by their own words: node extension_rules.mjs FILE-URL-OF-RULES
import assert from "node:assert/strict";

const { isWanted, messageFor, nameOf, PostedUrls, refererFor, usualSettings } = await import(process.argv[2]);
const large = 2 * 1024 * 1024;
const item = { url: "https://a.org/f.iso", state: "in_progress", fileSize: large, totalBytes: large };
const wanted = (change, settings = {}, posted = []) =>
    isWanted({ ...item, ...change }, { ...usualSettings, ...settings }, new PostedUrls(posted));

assert(wanted({}));
assert(!wanted({}, { isOn: false }), "switched off");
assert(!wanted({ state: "complete" }), "of an earlier day");
assert(!wanted({ byExtensionId: "x" }), "of another extension");
for (const url of ["blob:https://a.org/1", "data:text/plain,a", "file:///etc/passwd", "ftp://a.org/f", "about:blank", ""])
    assert(!wanted({ url }), url);
assert(!wanted({ finalUrl: "blob:https://a.org/1" }), "the address that answered counts");
assert(wanted({ url: "ftp://a.org/", finalUrl: "http://a.org/f" }));
assert(!wanted({ fileSize: 1000, totalBytes: -1 }), "too small");
assert(wanted({ fileSize: 1024 * 1024, totalBytes: -1 }), "as large as the smallest");
assert(wanted({ fileSize: -1, totalBytes: -1 }), "of a size that nobody knows");
assert(wanted({ fileSize: 1, totalBytes: 1 }, { leastSize: 0 }));
assert(!wanted({}, {}, [item.url]), "the answer to a form");
assert(!wanted({ url: item.url + "#part" }, {}, [item.url]), "the same with a fragment");

const posted = new PostedUrls();
assert(posted.note("https://a.org/form#x", "POST"));
assert(posted.has("https://a.org/form"));
assert(!posted.note("https://a.org/other", "GET"), "nothing to keep");
assert(posted.note("https://a.org/form", "GET"));
assert(!posted.has("https://a.org/form"), "it was asked for plainly since");
for (let n = 0; n <= PostedUrls.most; ++n)
    posted.note(`https://a.org/${n}`, "POST");
assert(!posted.has("https://a.org/0") && posted.has("https://a.org/1"), "the oldest goes");

assert.equal(nameOf("/home/anna/Downloads/a b.iso"), "a b.iso");
assert.equal(nameOf("C:\\Users\\anna\\a.iso"), "a.iso");
assert.equal(nameOf(undefined), "");

assert.equal(refererFor("https://u:p@a.org/page?q=1#x", "https://a.org/f"), "https://a.org/page?q=1");
assert.equal(refererFor("https://a.org/page?q=1", "https://b.org/f"), "https://a.org/");
assert.equal(refererFor("https://a.org/page", "http://a.org/f"), "");
assert.equal(refererFor("about:reader", "https://a.org/f"), "");
assert.equal(refererFor(undefined, "https://a.org/f"), "");

const link = { url: item.url, referrer: "", cookies: [], userAgent: "Browser/1", fileName: "/tmp/f.iso" };
assert.deepEqual(messageFor(link), { url: item.url, headers: ["User-Agent: Browser/1"], fileName: "f.iso" });
assert.deepEqual(
    messageFor({ ...link, referrer: "https://a.org/", cookies: [{ name: "a", value: "b" }, { name: "c", value: "d=e" }] }).headers,
    ["User-Agent: Browser/1", "Referer: https://a.org/", "Cookie: a=b; c=d=e"]);
assert.equal(messageFor({ ...link, referrer: "about:client" }).headers.length, 1);
