#include "app/cli/options/option_table.h"

#include "app/cli/options/option_effects.h"
#include "app/cli/options/option_values.h"
#include "app/cli/options/proxy_text.h"
#include "app/cli/options/text_literal.h"
#include "core/engine/door/typed_fields.h"
#include "core/values/queue/settings_table.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace tributary::cli {

namespace {

using enum OptionGroup;

constexpr Commands get(Command::Get);
constexpr Commands handed = Commands(Command::Get) | Command::Add;
constexpr Commands bench(Command::Bench);
constexpr Commands transfers = Commands(Command::Get) | Command::Bench;
constexpr Commands network = transfers | Command::Probe;
constexpr Commands ofTheWindow = Commands(Command::List) | Command::Pause | Command::Resume |
                                 Command::Cancel | Command::Remove | Command::Limit;
constexpr Commands every = network | Command::Verify | Command::Add | ofTheWindow;
constexpr int mostRounds = 100;
constexpr auto open = Secrecy::Open;
constexpr auto secret = Secrecy::Secret;

// clang-format off
const std::array table{
    // The commands read from `Invocation::given` whether this option was there, so it changes no option.
    Option{0, "all"_text, {}, Downloads, Commands(Command::List) | Command::Pause | Command::Resume, open,
           QT_TRANSLATE_NOOP("OptionHelp", "all downloads: with list the finished ones as well, with pause and "
                             "resume in place of numbers"), nullptr,
           [](Options&, const QString&) { return true; }},

    Option{'o', "output"_text, "FILE"_text, Files, handed, open,
           QT_TRANSLATE_NOOP("OptionHelp", "save as FILE; for one URL only (default: the server's name, else the "
                             "URL's; with add, a FILE without a folder goes where the desktop program saves)"),
           QT_TRANSLATE_NOOP("OptionValue", "the path of a file"),
           [](Options& o, const QString& v) { return assignText(o.output, v); }},
    Option{'d', "dir"_text, "FOLDER"_text, Files, handed, open,
           QT_TRANSLATE_NOOP("OptionHelp", "save in FOLDER, created if missing (default: the current one; with "
                             "add, the desktop program's)"),
           QT_TRANSLATE_NOOP("OptionValue", "the path of a folder"),
           [](Options& o, const QString& v) { return assignText(o.folder, v); }},
    Option{0, "path-from-url"_text, {}, Files, get, open,
           QT_TRANSLATE_NOOP("OptionHelp", "save as the URL says, in FOLDER/host/segment/.../name (default: in FOLDER)"),
           nullptr,
           [](Options& o, const QString&) {
               o.placement = LinkListPlacement::ByUrl;
               return true;
           }},
    Option{0, "name-template"_text, "TEMPLATE"_text, Files, get, open,
           QT_TRANSLATE_NOOP("OptionHelp", "save by TEMPLATE, such as {host}/{date}/{name} (default: {name})"),
           QT_TRANSLATE_NOOP("OptionValue", "folders and a name with {host} and {date}, and {name} once, after the last slash"),
           applyNameTemplate},
    Option{'i', "input"_text, "FILE"_text, Files, handed, open,
           QT_TRANSLATE_NOOP("OptionHelp", "more URLs from a list, or from several: links with patterns, apt-get "
                             "--print-uris, Metalink, curl commands, a page; with get, FILE may be an http or "
                             "https URL of one; -: standard input"),
           QT_TRANSLATE_NOOP("OptionValue", "a file that can be read, an http or https link, or -"), applyInput, whyNoList},
    Option{0, "on-conflict"_text, "WHAT"_text, Files, handed, open,
           QT_TRANSLATE_NOOP("OptionHelp", "what to do when the file exists: rename, overwrite, skip (without "
                             "asking the server) or fail (default: rename, to \"name (1).ext\"; with add, what the "
                             "desktop program does)"),
           QT_TRANSLATE_NOOP("OptionValue", "rename, overwrite, skip or fail"), applyOnConflict},
    Option{'f', "force"_text, {}, Files, handed, open,
           QT_TRANSLATE_NOOP("OptionHelp", "the same as --on-conflict overwrite"), nullptr,
           [](Options& o, const QString&) {
               o.common.target.onConflict = ConflictPolicy::Overwrite;
               return true;
           }},
    Option{0, "checksum"_text, "ALG:HEX"_text, Files, handed | Command::Verify, open,
           QT_TRANSLATE_NOOP("OptionHelp", "the digest that the file must have: md5, sha1, sha224, sha256, sha384, "
                             "sha512, sha3-256 or sha3-512"),
           QT_TRANSLATE_NOOP("OptionValue", "ALG:HEX, where ALG is md5, sha1, sha224, sha256, sha384, sha512, sha3-256 or sha3-512 and HEX the "
           "whole digest"),
           applyChecksum},
    Option{0, "accept-checksum"_text, "ALG:HEX"_text, Files, get, open,
           QT_TRANSLATE_NOOP("OptionHelp", "keep a file with this digest, unverified, although the server names "
                             "another one (default: it stays unfinished)"),
           QT_TRANSLATE_NOOP("OptionValue", "ALG:HEX, where ALG is md5, sha1, sha224, sha256, sha384, sha512, sha3-256 or sha3-512 and HEX the "
           "whole digest"),
           applyAcceptedChecksum},
    Option{0, "mirror"_text, "URL"_text, Files, handed, secret,
           QT_TRANSLATE_NOOP("OptionHelp", "another source of the same file; may be given several times, for one URL only"),
           QT_TRANSLATE_NOOP("OptionValue", "an http or https URL"), applyMirror},
    Option{0, "assembly"_text, "HOW"_text, Files, get, open,
           QT_TRANSLATE_NOOP("OptionHelp", "direct: write each piece in its place; temp: as part files in "
                             "--temp-dir, then merge them; memory: hold all of it and write it once (default: "
                             "direct)"),
           QT_TRANSLATE_NOOP("OptionValue", "direct, temp or memory"), applyAssembly},
    Option{0, "temp-dir"_text, "FOLDER"_text, Files, transfers, open,
           QT_TRANSLATE_NOOP("OptionHelp", "where temporary files go: the parts of the assembly temp, the files of "
                             "bench (default: the system's temporary folder)"),
           QT_TRANSLATE_NOOP("OptionValue", "the path of a folder"), applyTempFolder},
    Option{0, "find-checksum"_text, {}, Files, get, open,
           QT_TRANSLATE_NOOP("OptionHelp", "look for a checksum file on the server, too: FILE.sha256, SHA256SUMS "
                             "and the like (default: in the answer's headers only)"), nullptr,
           [](Options& o, const QString&) {
               o.common.checksumSearch = ChecksumSearch::HeadersAndFiles;
               return true;
           }},
    Option{0, "remote-time"_text, {}, Files, get, open,
           QT_TRANSLATE_NOOP("OptionHelp", "set the file's time to the server's (default: now)"), nullptr,
           [](Options& o, const QString&) {
               o.common.target.time = FileTime::OfServer;
               return true;
           }},
    Option{0, "no-preallocate"_text, {}, Files, get, open,
           QT_TRANSLATE_NOOP("OptionHelp", "do not reserve the space on disk first (default: reserve)"),
           nullptr,
           [](Options& o, const QString&) {
               o.common.target.space = SpaceReservation::Sparse;
               return true;
           }},

    Option{'c', "connections"_text, "N"_text, Speed, transfers | Command::Add, open,
           QT_TRANSLATE_NOOP("OptionHelp", "most connections for one file, 1 to 64, or auto: up to 8, fewer where "
                             "that is faster (default: auto)"),
           QT_TRANSLATE_NOOP("OptionValue", "a number from 1 to 64, or auto"), applyConnections},
    Option{'j', "jobs"_text, "N"_text, Speed, transfers, open,
           QT_TRANSLATE_NOOP("OptionHelp", "files at once (default: 4)"),
           QT_TRANSLATE_NOOP("OptionValue", "a number from 1 to 1000"),
           [](Options& o, const QString& v) { return assignCount(o.limits.jobs, v, setting::downloadsAtOnce); }},
    Option{0, "rounds"_text, "N"_text, Speed, bench, open,
           QT_TRANSLATE_NOOP("OptionHelp", "fetch each URL so many times one after another, and as often in "
                             "parallel (default: 3)"),
           QT_TRANSLATE_NOOP("OptionValue", "a number from 1 to 100"),
           [](Options& o, const QString& v) { return assign(o.rounds, parseCount(v, 1, mostRounds)); }},
    Option{0, "max-connections"_text, "N"_text, Speed, transfers, open,
           QT_TRANSLATE_NOOP("OptionHelp", "most connections over all files (default: 32)"),
           QT_TRANSLATE_NOOP("OptionValue", "a number from 1 to 1000"),
           [](Options& o, const QString& v) { return assignCount(o.limits.connections, v, setting::connectionsAtOnce); }},
    Option{0, "measure-connections"_text, "SEC"_text, Speed, Commands(Command::Get) | Command::Probe, open,
           QT_TRANSLATE_NOOP("OptionHelp", "first measure how many connections the host accepts, for at most SEC "
                             "seconds, and use as many as help; 0: skip (default: 0)"),
           QT_TRANSLATE_NOOP("OptionValue", "seconds, from 0 to 604800 (7 days)"),
           [](Options& o, const QString& v) {
               return assign(o.common.connections.measureFor, parseSeconds(v));
           }},
    Option{0, "chunk-size"_text, "SIZE"_text, Speed, transfers, open,
           QT_TRANSLATE_NOOP("OptionHelp", "most bytes read or written in one step (default: 256K)"),
           QT_TRANSLATE_NOOP("OptionValue", "a size from 1K to 1G, such as 256K"), applyChunkSize},
    Option{0, "max-part"_text, "SIZE"_text, Speed, get, open,
           QT_TRANSLATE_NOOP("OptionHelp", "most bytes that one request asks for, and the size of a part file "
                             "(default: automatic)"),
           QT_TRANSLATE_NOOP("OptionValue", "a size of at least 16K, such as 10M"), applyPart},
    Option{0, "memory-limit"_text, "SIZE"_text, Speed, transfers, open,
           QT_TRANSLATE_NOOP("OptionHelp", "most bytes held in buffers over all connections, and as many again in "
                             "files held in memory (default: 64M)"),
           QT_TRANSLATE_NOOP("OptionValue", "a size of at least 1M, such as 64M"), applyMemory},
    Option{0, "delay"_text, "SEC"_text, Speed, network, open,
           QT_TRANSLATE_NOOP("OptionHelp", "pause between the starts of two requests to one host (default: 0)"),
           QT_TRANSLATE_NOOP("OptionValue", "seconds, from 0 to 604800 (7 days)"),
           [](Options& o, const QString& v) { return assign(o.limits.eachHost.delay, parseSeconds(v)); }},
    Option{0, "limit-rate"_text, "RATE"_text, Speed, get, open,
           QT_TRANSLATE_NOOP("OptionHelp", "most bytes a second over all files, such as 500K (default: none)"),
           QT_TRANSLATE_NOOP("OptionValue", "bytes a second, such as 500K or 1.5M, or none"),
           [](Options& o, const QString& v) { return assignRate(o.limits.bytesPerSecond, v); }},
    Option{0, "limit-rate-each"_text, "RATE"_text, Speed, handed, open,
           QT_TRANSLATE_NOOP("OptionHelp", "most bytes a second for each file (default: none)"),
           QT_TRANSLATE_NOOP("OptionValue", "bytes a second, such as 500K or 1.5M, or none"),
           [](Options& o, const QString& v) { return assignRate(o.common.bytesPerSecond, v); }},

    Option{0, "retries"_text, "N"_text, Retries, network, open,
           QT_TRANSLATE_NOOP("OptionHelp", "tries after the first failure without progress in between (default: 5)"),
           QT_TRANSLATE_NOOP("OptionValue", "a number from 0 to 1000"),
           [](Options& o, const QString& v) { return assignCount(o.common.retry.tries, v, setting::retries); }},
    Option{0, "retry-wait"_text, "SEC"_text, Retries, network, open,
           QT_TRANSLATE_NOOP("OptionHelp", "the first wait before a try, doubled each time (default: 0.5)"),
           QT_TRANSLATE_NOOP("OptionValue", "seconds, from 0 to 604800 (7 days)"),
           [](Options& o, const QString& v) { return assign(o.common.retry.firstWait, parseSeconds(v)); }},
    Option{0, "retry-max-wait"_text, "SEC"_text, Retries, network, open,
           QT_TRANSLATE_NOOP("OptionHelp", "the longest wait before a try (default: 30)"),
           QT_TRANSLATE_NOOP("OptionValue", "seconds, from 0 to 604800 (7 days)"),
           [](Options& o, const QString& v) { return assign(o.retry.longestWait, parseSeconds(v)); }},
    Option{0, "retry-policy"_text, "WHICH"_text, Retries, network, open,
           QT_TRANSLATE_NOOP("OptionHelp", "exponential: as above; lenient: 4 more tries 60 s apart, with 2 files "
                             "at once and --delay 0.25; backoff: 10 tries, waits doubling to 60 s (default: "
                             "exponential)"),
           QT_TRANSLATE_NOOP("OptionValue", "exponential, lenient or backoff"), applyRetryPolicy},
    Option{0, "timeout"_text, "SEC"_text, Retries, network, open,
           QT_TRANSLATE_NOOP("OptionHelp", "replace a connection that was silent for SEC seconds (default: 30)"),
           QT_TRANSLATE_NOOP("OptionValue", "seconds, more than 0 and at most 604800 (7 days)"),
           [](Options& o, const QString& v) { return assignPositive(o.common.timeouts.silence, v); }},
    Option{0, "connect-timeout"_text, "SEC"_text, Retries, network, open,
           QT_TRANSLATE_NOOP("OptionHelp", "give up connecting after SEC seconds (default: 15)"),
           QT_TRANSLATE_NOOP("OptionValue", "seconds, more than 0 and at most 604800 (7 days)"),
           [](Options& o, const QString& v) { return assignPositive(o.common.timeouts.connect, v); }},

    Option{'H', "header"_text, "'NAME: VALUE'"_text, Sent, network | Command::Add, secret,
           QT_TRANSLATE_NOOP("OptionHelp", "send this header as well; may be given several times"),
           QT_TRANSLATE_NOOP("OptionValue", "'Name: value' on one line, for a header that Tributary does not set itself"),
           [](Options& o, const QString& v) { return addTypedHeader(o.common, v); }},
    Option{'A', "user-agent"_text, "TEXT"_text, Sent, network | Command::Add, open,
           QT_TRANSLATE_NOOP("OptionHelp", "send this as the user agent; browser: a desktop browser's (default: %1)"),
           QT_TRANSLATE_NOOP("OptionValue", "a text without line breaks, or browser"), applyUserAgent},
    Option{0, "referer"_text, "URL"_text, Sent, network | Command::Add, secret,
           QT_TRANSLATE_NOOP("OptionHelp", "send this as the page that the link is on"),
           QT_TRANSLATE_NOOP("OptionValue", "an http or https URL"),
           [](Options& o, const QString& v) { return setTypedReferer(o.common, v); }},
    Option{'b', "cookie"_text, "'A=B; C=D'"_text, Sent, network | Command::Add, secret,
           QT_TRANSLATE_NOOP("OptionHelp", "send these cookies"),
           QT_TRANSLATE_NOOP("OptionValue", "'name=value' pairs on one line, separated by semicolons"),
           [](Options& o, const QString& v) { return addTypedCookies(o.common, v); }},
    Option{0, "cookies"_text, "FILE"_text, Sent, network | Command::Add, open,
           QT_TRANSLATE_NOOP("OptionHelp", "send the cookies of a browser's cookies.txt, each to its own site"),
           QT_TRANSLATE_NOOP("OptionValue", "a file that can be read, in the Netscape format"), applyCookieFile, whyUnreadable},
    Option{'u', "user"_text, "NAME[:PASSWORD]"_text, Sent, network | Command::Add, secret,
           QT_TRANSLATE_NOOP("OptionHelp", "sign in; a missing password is asked for on the terminal (default: "
                             "what the URL names)"),
           QT_TRANSLATE_NOOP("OptionValue", "NAME or NAME:PASSWORD"), applyUser},
    Option{0, "netrc"_text, {}, Sent, network | Command::Add, open,
           QT_TRANSLATE_NOOP("OptionHelp", "sign in with ~/.netrc where no other login is given"), nullptr,
           [](Options& o, const QString&) {
               o.netrc = NetrcUse::Read;
               return true;
           }},
    Option{0, "password-file"_text, "FILE"_text, Sent, network | Command::Add, open,
           QT_TRANSLATE_NOOP("OptionHelp", "read the password from the first line of FILE; -: of standard input"),
           QT_TRANSLATE_NOOP("OptionValue", "the path of a file, or -"),
           [](Options& o, const QString& v) { return assignText(o.passwordFile, v); }},

    Option{0, "proxy"_text, "URL"_text, Network, network, secret,
           QT_TRANSLATE_NOOP("OptionHelp", "an http://, https:// or socks5:// proxy, system or none (default: system)"),
           QT_TRANSLATE_NOOP("OptionValue", "an http://, https:// or socks5:// URL, system or none"),
           [](Options& o, const QString& v) { return assign(o.common.network.proxy, parseProxy(v)); }},
    Option{0, "proxy-except"_text, "HOSTS"_text, Network, network, open,
           QT_TRANSLATE_NOOP("OptionHelp", "hosts to reach without the proxy, such as localhost,.example.org,10.0.0.0/8"),
           QT_TRANSLATE_NOOP("OptionValue", "hosts, domains or networks with commas between"), applyProxyExceptions},
    Option{'k', "no-check-certificate"_text, {}, Network, network, open,
           QT_TRANSLATE_NOOP("OptionHelp", "accept any certificate: anyone could pose as the server"),
           nullptr,
           [](Options& o, const QString&) {
               o.common.network.certificateCheck = CertificateCheck::Off;
               return true;
           }},
    Option{0, "ca-file"_text, "FILE"_text, Network, network, open,
           QT_TRANSLATE_NOOP("OptionHelp", "trust the certificate authorities in FILE (default: the system's)"),
           QT_TRANSLATE_NOOP("OptionValue", "a file that can be read, with certificates in PEM form"), applyCaFile, whyUnreadable},
    Option{0, "client-certificate"_text, "FILE"_text, Network, network, open,
           QT_TRANSLATE_NOOP("OptionHelp", "show this certificate to a server that asks for one; in PEM or PKCS#12 form"),
           QT_TRANSLATE_NOOP("OptionValue", "a file that can be read"), applyClientCertificate, whyUnreadable},
    Option{0, "client-key"_text, "FILE"_text, Network, network, open,
           QT_TRANSLATE_NOOP("OptionHelp", "the certificate's key in PEM form (default: in the same file); its "
                             "passphrase is asked for on the terminal"),
           QT_TRANSLATE_NOOP("OptionValue", "a file that can be read"), applyClientKey, whyUnreadable},
    Option{0, "client-key-password-file"_text, "FILE"_text, Network, network, open,
           QT_TRANSLATE_NOOP("OptionHelp", "read the key's passphrase from the first line of FILE; -: of standard input"),
           QT_TRANSLATE_NOOP("OptionValue", "the path of a file, or -"),
           [](Options& o, const QString& v) { return assignText(o.clientKeyPasswordFile, v); }},

    Option{0, "progress"_text, "HOW"_text, Output, get, open,
           QT_TRANSLATE_NOOP("OptionHelp", "bar, lines, none, or auto: a bar on a terminal, elsewhere a line each "
                             "few seconds (default: auto)"),
           QT_TRANSLATE_NOOP("OptionValue", "auto, bar, lines or none"), applyProgress},
    Option{0, "show-connections"_text, {}, Output, get, open,
           QT_TRANSLATE_NOOP("OptionHelp", "show a bar for each connection, too"), nullptr,
           [](Options& o, const QString&) {
               o.progress.connections = ConnectionRows::Shown;
               return true;
           }},
    Option{'q', "quiet"_text, {}, Output, every, open,
           QT_TRANSLATE_NOOP("OptionHelp", "show errors only"), nullptr,
           [](Options& o, const QString&) {
               o.verbosity = Verbosity::Quiet;
               return true;
           }},
    Option{'v', "verbose"_text, {}, Output, network, open,
           QT_TRANSLATE_NOOP("OptionHelp", "show each request and answer, secrets masked"), nullptr,
           [](Options& o, const QString&) {
               o.verbosity = Verbosity::Verbose;
               return true;
           }},
    Option{0, "json"_text, {}, Output, network | Command::List, open,
           QT_TRANSLATE_NOOP("OptionHelp", "one JSON object a line on standard output, nothing else there"),
           nullptr,
           [](Options& o, const QString&) {
               o.form = OutputForm::Json;
               return true;
           }},
};
// clang-format on

} // namespace

std::span<const Option> optionTable()
{
    return table;
}

const Option* findOption(QStringView name, Command command)
{
    const auto* const found = std::ranges::find_if(table, [&](const Option& option) {
        return option.name == name && option.commands.testFlag(command);
    });
    return found == table.end() ? nullptr : found;
}

const Option* findOption(char letter, Command command)
{
    const auto* const found = std::ranges::find_if(table, [&](const Option& option) {
        return letter != 0 && option.letter == letter && option.commands.testFlag(command);
    });
    return found == table.end() ? nullptr : found;
}

} // namespace tributary::cli
