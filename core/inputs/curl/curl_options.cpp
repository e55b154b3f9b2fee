#include "core/inputs/curl/curl_options.h"

#include <algorithm>
#include <array>

namespace tributary {

namespace {

struct CurlOption
{
    QLatin1String names; // apart by blanks
    CurlMeaning meaning;
};

using enum CurlMeaning;

constexpr std::array options{
    CurlOption{QLatin1String("url"), Url},
    CurlOption{QLatin1String("H header"), Header},
    CurlOption{QLatin1String("b cookie"), Cookie},
    CurlOption{QLatin1String("A user-agent"), UserAgent},
    CurlOption{QLatin1String("e referer"), Referer},
    CurlOption{QLatin1String("u user"), User},
    CurlOption{QLatin1String("oauth2-bearer"), Bearer},
    CurlOption{QLatin1String("o output"), Output},
    CurlOption{QLatin1String("O remote-name"), RemoteName},
    CurlOption{QLatin1String("output-dir"), OutputFolder},
    CurlOption{QLatin1String("X request"), Method},
    CurlOption{QLatin1String("g globoff"), NoPatterns},
    CurlOption{QLatin1String("k insecure"), NoCertificateCheck},
    CurlOption{QLatin1String("cacert"), CaFile},
    CurlOption{QLatin1String("x proxy"), Proxy},
    CurlOption{QLatin1String("socks5 socks5-hostname"), Socks5Proxy},
    CurlOption{QLatin1String("U proxy-user"), ProxyUser},
    CurlOption{QLatin1String("d data data-ascii data-binary data-raw data-urlencode json url-query"),
               SendsBody},
    CurlOption{QLatin1String("F form form-string form-escape"), SendsBody},
    CurlOption{QLatin1String("T upload-file a append"), Uploads},
    CurlOption{QLatin1String("r range"), FetchesPart},
    CurlOption{QLatin1String("I head"), FetchesNoBody},
    CurlOption{QLatin1String("K config variable"), ReadsFile},
    CurlOption{QLatin1String("E cert key pass cert-type key-type"), NeedsClientKey},
    CurlOption{QLatin1String(
                   "L location location-trusted remote-name-all J remote-header-name "
                   "compressed s silent S show-error v verbose f fail fail-early fail-with-body i include "
                   "show-headers # progress-bar no-progress-meter N no-buffer q disable G get R remote-time "
                   "create-dirs clobber no-clobber parallel Z parallel-immediate 0 http1.0 http1.1 http2 "
                   "http2-prior-knowledge http3 http3-only 1 tlsv1 tlsv1.0 tlsv1.1 tlsv1.2 tlsv1.3 2 3 4 "
                   "ipv4 6 ipv6 anyauth basic digest n netrc netrc-optional tcp-nodelay tcp-fastopen "
                   "no-keepalive no-sessionid ssl-no-revoke path-as-is retry-all-errors "
                   "retry-connrefused j junk-session-cookies styled-output xattr no-alpn no-npn "
                   "p proxytunnel proxy-basic proxy-digest proxy-anyauth skip-existing raw tr-encoding"),
               PassedOver},
    CurlOption{QLatin1String(
                   "m max-time connect-timeout retry retry-delay retry-max-time limit-rate max-redirs "
                   "C continue-at w write-out D dump-header c cookie-jar stderr Y speed-limit y speed-time "
                   "keepalive-time max-filesize parallel-max rate tls-max tls13-ciphers ciphers noproxy "
                   "expect100-timeout happy-eyeballs-timeout-ms etag-save etag-compare trace trace-ascii "
                   "create-file-mode z time-cond alt-svc hsts interface dns-servers"),
               PassedOverWithWord},
};

bool isAmong(QLatin1String names, QStringView name)
{
    qsizetype begin = 0;
    while (begin < names.size()) {
        const qsizetype blank = names.indexOf(QLatin1Char(' '), begin);
        const qsizetype end = blank < 0 ? names.size() : blank;
        if (names.mid(begin, end - begin) == name)
            return true;
        begin = end + 1;
    }
    return false;
}

} // namespace

CurlMeaning curlMeaning(QStringView name)
{
    const auto* const option =
        std::ranges::find_if(options, [name](const CurlOption& known) { return isAmong(known.names, name); });
    return option == options.end() ? Unknown : option->meaning;
}

bool takesWord(CurlMeaning meaning)
{
    switch (meaning) {
    case Unknown:
    case PassedOver:
    case RemoteName:
    case NoPatterns:
    case NoCertificateCheck:
    case FetchesNoBody: return false;
    default: return true;
    }
}

std::optional<FlawKind> refusalOf(CurlMeaning meaning)
{
    switch (meaning) {
    case SendsBody: return FlawKind::CommandSendsData;
    case Uploads: return FlawKind::CommandUploads;
    case FetchesPart: return FlawKind::CommandFetchesPart;
    case FetchesNoBody: return FlawKind::CommandFetchesHeaders;
    case ReadsFile: return FlawKind::CommandReadsOptions;
    case NeedsClientKey: return FlawKind::CommandNeedsCertificate;
    default: return std::nullopt;
    }
}

} // namespace tributary
