#include "core/http/headers/login_challenge.h"

#include <QCryptographicHash>
#include <QRandomGenerator>

#include <algorithm>
#include <array>

namespace tributary {

namespace {

bool isBlank(char c)
{
    return c == ' ' || c == '\t';
}

bool isOfToken(char c)
{
    return c > ' ' && c < 0x7f && !QByteArrayView("()<>@,;:\\\"/[]?={}").contains(c);
}

// Reads challenges from the front, one word at a time.
class ChallengeReader
{
public:
    explicit ChallengeReader(QByteArrayView text)
        : m_text(text)
    {
    }

    QList<LoginChallenge> all()
    {
        QList<LoginChallenge> found;
        while (skipTo(isOfToken), !m_text.isEmpty()) {
            const QByteArray word = takeToken().toLower();
            skipBlanks();
            const bool isName = m_text.startsWith('=');
            if (!isName)
                found.append({.scheme = word});
            else if (const QByteArray value = takeValue(); !found.isEmpty())
                found.last().parameters.insert(word, value);
        }
        return found;
    }

private:
    QByteArrayView m_text;

    void skipTo(bool (*wanted)(char))
    {
        m_text = m_text.sliced(std::ranges::find_if(m_text, wanted) - m_text.begin());
    }
    void skipBlanks()
    {
        skipTo([](char c) { return !isBlank(c); });
    }
    QByteArray takeToken()
    {
        const QByteArrayView before = m_text;
        skipTo([](char c) { return !isOfToken(c); });
        return before.first(before.size() - m_text.size()).toByteArray();
    }
    QByteArray takeValue()
    {
        m_text = m_text.sliced(1);
        skipBlanks();
        return m_text.startsWith('"') ? takeQuoted() : takeToken();
    }
    QByteArray takeQuoted()
    {
        QByteArray value;
        qsizetype i = 1;
        for (; i < m_text.size() && m_text[i] != '"'; ++i) {
            if (m_text[i] == '\\' && i + 1 < m_text.size())
                ++i;
            value += m_text[i];
        }
        m_text = m_text.sliced(std::min(i + 1, m_text.size()));
        return value;
    }
};

// The hash that a challenge asks for; nullopt for one that is not known here.
std::optional<QCryptographicHash::Algorithm> algorithmOf(const LoginChallenge& challenge)
{
    const QByteArray name = challenge.parameters.value("algorithm", "md5").toLower();
    if (name == "md5" || name == "md5-sess")
        return QCryptographicHash::Md5;
    if (name == "sha-256" || name == "sha-256-sess")
        return QCryptographicHash::Sha256;
    return std::nullopt;
}

bool hasControl(const QByteArray& text)
{
    return std::ranges::any_of(text, [](char c) { return (c >= 0 && c < ' ') || c == 0x7f; });
}

// A challenge is passed over where its answer would cover a body as well, or would break the header.
bool isSpoken(const LoginChallenge& challenge)
{
    if (challenge.scheme != "digest" || !algorithmOf(challenge) || !challenge.parameters.contains("nonce"))
        return false;
    if (std::ranges::any_of(challenge.parameters, hasControl))
        return false;
    const QByteArrayList offered = challenge.parameters.value("qop", "auth").toLower().split(',');
    return std::ranges::any_of(offered, [](const QByteArray& qop) { return qop.trimmed() == "auth"; });
}

QByteArray quoted(QByteArray text)
{
    return '"' + text.replace('\\', "\\\\").replace('"', "\\\"") + '"';
}

// Writes the count in the eight digits that Digest hashes and sends.
QByteArray countOf(const SignedRequest& request)
{
    return QByteArray::number(request.times, 16).rightJustified(8, '0');
}

// RFC 7616, and RFC 2069 for those who name no qop.
QByteArray responseTo(const LoginChallenge& challenge, const Credentials& credentials,
                      const SignedRequest& request)
{
    const auto hash = [algorithm = *algorithmOf(challenge)](const QByteArrayList& parts) {
        return QCryptographicHash::hash(parts.join(':'), algorithm).toHex();
    };
    const QByteArray nonce = challenge.nonce();
    QByteArray who =
        hash({credentials.user.toUtf8(), challenge.parameters.value("realm"), credentials.password.toUtf8()});
    if (challenge.parameters.value("algorithm").toLower().endsWith("-sess"))
        who = hash({who, nonce, request.clientNonce});
    const QByteArray what = hash({request.method, request.target});
    if (!challenge.parameters.contains("qop"))
        return hash({who, nonce, what});
    return hash({who, nonce, countOf(request), request.clientNonce, "auth", what});
}

QByteArray digestLogin(const LoginChallenge& challenge, const Credentials& credentials,
                       const SignedRequest& request)
{
    const auto& parameters = challenge.parameters;
    QByteArrayList parts{"username=" + quoted(credentials.user.toUtf8()),
                         "realm=" + quoted(parameters.value("realm")), "nonce=" + quoted(challenge.nonce()),
                         "uri=" + quoted(request.target),
                         "response=\"" + responseTo(challenge, credentials, request) + '"'};
    if (parameters.contains("algorithm"))
        parts << "algorithm=" + parameters.value("algorithm");
    if (parameters.contains("opaque"))
        parts << "opaque=" + quoted(parameters.value("opaque"));
    parts << "cnonce=" + quoted(request.clientNonce);
    if (parameters.contains("qop"))
        parts << "qop=auth" << "nc=" + countOf(request);
    return "Digest " + parts.join(", ");
}

} // namespace

QList<LoginChallenge> challengesIn(const QByteArray& header)
{
    return ChallengeReader(header).all();
}

std::optional<LoginChallenge> spokenDigest(const QList<LoginChallenge>& challenges)
{
    const auto digest = std::ranges::find_if(challenges, isSpoken);
    return digest == challenges.end() ? std::nullopt : std::optional(*digest);
}

bool offersBasic(const QList<LoginChallenge>& challenges)
{
    return std::ranges::any_of(challenges,
                               [](const LoginChallenge& challenge) { return challenge.scheme == "basic"; });
}

bool offersTheSystemsLogin(const QList<LoginChallenge>& challenges)
{
    return std::ranges::any_of(challenges, [](const LoginChallenge& challenge) {
        return challenge.scheme == "negotiate" || challenge.scheme == "ntlm";
    });
}

std::optional<QByteArray> loginFor(const QList<LoginChallenge>& challenges, const Credentials& credentials,
                                   const SignedRequest& request)
{
    const auto digest = spokenDigest(challenges);
    if (digest && !hasControl(credentials.user.toUtf8()))
        return digestLogin(*digest, credentials, request);
    return offersBasic(challenges) ? std::optional(basicLogin(credentials)) : std::nullopt;
}

QByteArray newClientNonce()
{
    std::array<quint32, 4> bits{};
    QRandomGenerator::system()->fillRange(bits.data(), bits.size());
    return QByteArrayView(reinterpret_cast<const char*>(bits.data()), sizeof bits).toByteArray().toHex();
}

QByteArray basicLogin(const Credentials& credentials)
{
    const QString pair = credentials.user + u':' + credentials.password;
    return "Basic " + pair.toUtf8().toBase64();
}

} // namespace tributary
