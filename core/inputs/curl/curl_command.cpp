#include "core/inputs/curl/curl_command.h"

#include "core/inputs/curl/curl_options.h"
#include "core/inputs/links/entry_headers.h"
#include "core/inputs/links/input_text.h"
#include "core/values/network/link_scheme.h"
#include "core/values/network/own_headers.h"
#include "core/values/network/proxy_address.h"

namespace tributary {

namespace {

using Outcome = Parsed<void>;

Credentials credentialsOf(const QString& pair)
{
    return {.user = pair.section(u':', 0, 0), .password = pair.section(u':', 1)};
}

FlawKind flawFor(ProxyFlaw flaw)
{
    return flaw == ProxyFlaw::UnknownScheme ? FlawKind::ProxyOfOtherKind : FlawKind::ProxyIsBroken;
}

// Collects what the words of a command ask for.
class CurlReader
{
public:
    Outcome read(const QStringList& words)
    {
        for (m_next = 1; m_next < words.size();) {
            const QString& word = words[m_next++];
            const Outcome outcome = m_optionsEnded || word.size() < 2 || !word.startsWith(u'-')
                                        ? addLink(word)
                                    : word.startsWith(QLatin1String("--")) ? readLong(words, word.mid(2))
                                                                           : readShort(words, word.mid(1));
            if (!outcome)
                return outcome;
        }
        return m_links.isEmpty() ? nonsense(FlawKind::CommandWithoutLink) : Outcome();
    }

    Parsed<QList<EntryRecipe>> recipes() const
    {
        QList<EntryRecipe> recipes;
        for (qsizetype i = 0; i < m_links.size(); ++i) {
            EntryRecipe recipe{.common = m_common, .credentials = m_credentials, .mirrors = {}};
            const QString link = withScheme(m_links[i]);
            const auto pattern = m_patterns ? UrlPattern::parse(link) : UrlPattern::plain(link);
            if (!pattern)
                return std::unexpected(pattern.error());
            recipe.mirrors.append(*pattern);
            recipe.common.fileName = m_names.value(i);
            recipes.append(recipe);
        }
        return recipes;
    }

private:
    Outcome addLink(const QString& link)
    {
        m_links.append(link);
        return {};
    }

    Outcome readLong(const QStringList& words, const QString& name)
    {
        if (name.isEmpty()) {
            m_optionsEnded = true;
            return {};
        }
        const CurlMeaning meaning = curlMeaning(name);
        if (name.size() == 1 || meaning == CurlMeaning::Unknown)
            return nonsense(FlawKind::CommandOptionIsUnknown);
        return takesWord(meaning) ? applyNext(words, meaning) : apply(meaning, QString());
    }

    // Several may stand together, and what the last one takes may follow it at once: -sSLofile.
    Outcome readShort(const QStringList& words, const QString& letters)
    {
        for (qsizetype at = 0; at < letters.size(); ++at) {
            const CurlMeaning meaning = curlMeaning(QStringView(letters).mid(at, 1));
            if (meaning == CurlMeaning::Unknown)
                return nonsense(FlawKind::CommandOptionIsUnknown);
            if (takesWord(meaning)) {
                const QString rest = letters.mid(at + 1);
                return rest.isEmpty() ? applyNext(words, meaning) : apply(meaning, rest);
            }
            if (const Outcome outcome = apply(meaning, QString()); !outcome)
                return outcome;
        }
        return {};
    }

    Outcome applyNext(const QStringList& words, CurlMeaning meaning)
    {
        if (const auto refusal = refusalOf(meaning))
            return nonsense(*refusal);
        if (m_next >= words.size())
            return nonsense(FlawKind::CommandOptionWithoutValue);
        return apply(meaning, words[m_next++]);
    }

    Outcome apply(CurlMeaning meaning, const QString& word)
    {
        using enum CurlMeaning;
        if (const auto refusal = refusalOf(meaning))
            return nonsense(*refusal);
        if (flawOfText(word))
            return nonsense(FlawKind::CommandHasControlCharacter);
        switch (meaning) {
        case Url: return addLink(word);
        case CurlMeaning::Header: return setHeader(word);
        case Cookie: return setCookies(word);
        case UserAgent: return addHeader(m_common, QLatin1String("User-Agent:") + word);
        case Referer: return setPage(word);
        case Bearer: return addHeader(m_common, QLatin1String("Authorization: Bearer ") + word);
        case Output: return setName(word);
        case RemoteName: m_names.append(QString()); break;
        case Method: return setMethod(word);
        case Proxy: return setProxy(word);
        case Socks5Proxy: return setProxy(QLatin1String("socks5://") + word);
        case ProxyUser: m_proxyCredentials = credentialsOf(word); return completeProxy();
        case User: m_credentials = credentialsOf(word); break;
        case OutputFolder: m_common.folder = word; break;
        case NoPatterns: m_patterns = false; break;
        case NoCertificateCheck: m_common.certificateCheck = CertificateCheck::Off; break;
        case CaFile: m_common.caFile = word; break;
        default: break;
        }
        return {};
    }

    Outcome setHeader(const QString& text)
    {
        if (text.startsWith(u'@'))
            return nonsense(FlawKind::CommandReadsHeaders);
        // "Name:" takes away one that curl would send by itself, "Name;" sends one without a value.
        if (isOwnHeader(text.section(u':', 0, 0).trimmed()) || text.trimmed().endsWith(u':'))
            return {};
        if (text.endsWith(u';') && !text.contains(u':'))
            return addHeader(m_common, text.chopped(1) + u':');
        return addHeader(m_common, text);
    }

    Outcome setCookies(const QString& text)
    {
        if (!text.contains(u'='))
            return nonsense(FlawKind::CommandReadsCookies);
        return addCookies(m_common, text);
    }

    Outcome setPage(const QString& text)
    {
        const QString page = text.section(u';', 0, 0);
        return page.isEmpty() ? Outcome() : setReferer(m_common, page);
    }

    Outcome setName(const QString& text)
    {
        const QString name = text.startsWith(QLatin1String("./")) ? text.mid(2) : text;
        const bool isOutput = name == QLatin1String("-");
        if (const auto flaw = isOutput ? std::nullopt : flawOfName(name))
            return nonsense(*flaw);
        m_names.append(isOutput ? QString() : name);
        return {};
    }

    static Outcome setMethod(const QString& method)
    {
        if (method == QLatin1String("GET"))
            return {};
        return nonsense(FlawKind::CommandIsNoGet);
    }

    Outcome setProxy(const QString& text)
    {
        auto proxy = parseProxyAddress(text, UnnamedPort::OfCurl);
        if (!proxy)
            return nonsense(flawFor(proxy.error()));
        m_common.proxy = std::move(*proxy);
        return completeProxy();
    }

    Outcome completeProxy()
    {
        if (m_common.proxy && m_proxyCredentials)
            m_common.proxy->credentials = m_proxyCredentials;
        return {};
    }

    qsizetype m_next = 0;
    bool m_optionsEnded = false;
    bool m_patterns = true;
    QStringList m_links;
    QStringList m_names;
    InputEntry m_common;
    std::optional<Credentials> m_credentials;
    std::optional<Credentials> m_proxyCredentials;
};

QStringView withoutPrompt(QStringView line)
{
    const QStringView text = line.trimmed();
    return text.startsWith(QLatin1String("$ ")) ? text.mid(2).trimmed() : text;
}

} // namespace

bool looksLikeCurl(QStringView line)
{
    QStringView text = withoutPrompt(line);
    if (!text.startsWith(QLatin1String("curl"), Qt::CaseInsensitive))
        return false;
    text = text.mid(4);
    if (text.startsWith(QLatin1String(".exe"), Qt::CaseInsensitive))
        text = text.mid(4);
    return text.isEmpty() || text.front() == u' ' || text.front() == u'\t';
}

Parsed<QList<EntryRecipe>> parseCurlCommand(const QStringList& words)
{
    if (words.isEmpty() || !looksLikeCurl(words.first()))
        return nonsense(FlawKind::NoCommand);
    CurlReader reader;
    if (const Outcome outcome = reader.read(words); !outcome)
        return std::unexpected(outcome.error());
    return reader.recipes();
}

} // namespace tributary
