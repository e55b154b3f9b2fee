#include "core/inputs/netrc_file.h"

#include "core/inputs/input_text.h"

namespace tributary {

namespace {

// One word after another, and the line that each is on.
class NetrcWords
{
public:
    explicit NetrcWords(QStringView text)
        : m_text(text)
    {
    }

    std::optional<QString> next()
    {
        skipBlanks();
        if (m_at == m_text.size())
            return std::nullopt;
        return m_text[m_at] == u'"' ? quoted() : plain();
    }
    // A macro goes on until an empty line.
    void skipMacro()
    {
        const qsizetype end = m_text.indexOf(QLatin1String("\n\n"), m_at);
        while (m_at < (end < 0 ? m_text.size() : end))
            step();
    }
    qint64 line() const { return m_line; }

private:
    void step()
    {
        if (m_text[m_at++] == u'\n')
            ++m_line;
    }
    void skipBlanks()
    {
        while (m_at < m_text.size() && (m_text[m_at].isSpace() || m_text[m_at] == u'#')) {
            const bool isComment = m_text[m_at] == u'#';
            step();
            while (isComment && m_at < m_text.size() && m_text[m_at] != u'\n')
                step();
        }
    }
    QString plain()
    {
        const qsizetype begin = m_at;
        while (m_at < m_text.size() && !m_text[m_at].isSpace())
            step();
        return m_text.sliced(begin, m_at - begin).toString();
    }
    QString quoted()
    {
        QString word;
        for (step(); m_at < m_text.size() && m_text[m_at] != u'"' && m_text[m_at] != u'\n'; step()) {
            if (m_text[m_at] == u'\\' && m_at + 1 < m_text.size())
                step();
            word += m_text[m_at];
        }
        if (m_at < m_text.size() && m_text[m_at] == u'"')
            step();
        return word;
    }

    QStringView m_text;
    qsizetype m_at = 0;
    qint64 m_line = 1;
};

class NetrcReader
{
public:
    explicit NetrcReader(QStringView text)
        : m_words(text)
    {
    }

    Netrc read()
    {
        while (const auto word = m_words.next())
            take(*word);
        return std::move(m_netrc);
    }

private:
    void take(const QString& word)
    {
        if (word == QLatin1String("machine"))
            begin(value());
        else if (word == QLatin1String("default"))
            begin(std::nullopt);
        else if (word == QLatin1String("login"))
            set(&NetrcLogin::user);
        else if (word == QLatin1String("password"))
            set(&NetrcLogin::password);
        else if (word == QLatin1String("account"))
            (void)value();
        else if (word == QLatin1String("macdef"))
            m_words.skipMacro();
        else
            complain(QStringLiteral("there is a word that means nothing here"));
    }
    void begin(std::optional<QString> host)
    {
        NetrcLogin login;
        if (host)
            login.host = host->toLower();
        m_netrc.logins.append(login);
    }
    void set(QString NetrcLogin::* field)
    {
        const QString text = value();
        if (m_netrc.logins.isEmpty())
            complain(QStringLiteral("a login or a password stands before any machine"));
        else if (!flawOfText(text).isEmpty())
            complain(QStringLiteral("a login or a password contains a control character"));
        else
            m_netrc.logins.last().*field = text;
    }
    QString value()
    {
        const auto word = m_words.next();
        if (!word)
            complain(QStringLiteral("the file ends where a value is missing"));
        return word.value_or(QString());
    }
    void complain(const QString& reason) { m_netrc.flaws.append({.line = m_words.line(), .reason = reason}); }

    NetrcWords m_words;
    Netrc m_netrc;
};

} // namespace

std::optional<Credentials> Netrc::loginFor(const QString& host, const QString& user) const
{
    const QString wanted = host.toLower();
    bool isNamed = false;
    for (const NetrcLogin& login : logins) {
        if (login.host != wanted && (login.host || isNamed))
            continue;
        isNamed = isNamed || login.host;
        if (user.isEmpty() || login.user == user)
            return Credentials{.user = login.user, .password = login.password};
    }
    return std::nullopt;
}

Netrc parseNetrc(QByteArrayView text)
{
    const QString decoded = inputText(text).replace(QLatin1String("\r\n"), QLatin1String("\n"));
    return NetrcReader(decoded).read();
}

} // namespace tributary
