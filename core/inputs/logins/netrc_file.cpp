#include "core/inputs/logins/netrc_file.h"

#include "core/inputs/links/input_text.h"

#include <algorithm>
#include <array>
#include <utility>

namespace tributary {

namespace {

// Only ASCII spaces separate words, as in curl: a space that only Unicode knows is part of a password.
bool isSpaceOfAscii(QChar c)
{
    return c == u' ' || (c >= u'\t' && c <= u'\r');
}

struct NetrcWord
{
    QString text;
    qint64 line = 0;
    bool isQuoted = false;
    bool isWhole = true; // a quote that nothing closes is none
};

// The place of a "#" decides what it means: before a keyword and at the beginning of a line it begins a
// comment, behind a keyword on its line it is the value's first letter.
enum class NetrcPlace : quint8 { Keyword, Value };

// Reads one word after another, with the line that each is on.
class NetrcWords
{
public:
    explicit NetrcWords(QStringView text)
        : m_text(text)
    {
    }

    std::optional<NetrcWord> next(NetrcPlace place)
    {
        skipBlanks(place);
        if (isAtEnd())
            return std::nullopt;
        NetrcWord word{.text = {}, .line = m_line, .isQuoted = m_text[m_at] == u'"'};
        if (word.isQuoted)
            readQuoted(word);
        else
            readPlain(word);
        return word;
    }
    // A macro goes on until a line with nothing on it.
    void skipMacro()
    {
        skipLine();
        while (!isAtEnd() && !isLineBlank())
            skipLine();
    }
    qint64 line() const { return m_line; }
    // Goes back, so that next() reads the word at that place again.
    void goBackTo(qsizetype at, qint64 line)
    {
        m_at = at;
        m_line = line;
    }
    qsizetype at() const { return m_at; }

private:
    bool isAtEnd() const { return m_at == m_text.size(); }
    void step()
    {
        if (m_text[m_at++] == u'\n')
            ++m_line;
    }
    void skipLine()
    {
        while (!isAtEnd() && m_text[m_at] != u'\n')
            step();
        if (!isAtEnd())
            step();
    }
    bool isLineBlank() const
    {
        const QStringView rest = m_text.sliced(m_at);
        return std::ranges::all_of(rest.left(rest.indexOf(u'\n')), isSpaceOfAscii);
    }
    void skipBlanks(NetrcPlace place)
    {
        const qint64 first = m_line;
        while (!isAtEnd() && (isSpaceOfAscii(m_text[m_at]) || beginsComment(place, first))) {
            if (m_text[m_at] == u'#')
                skipLine();
            else
                step();
        }
    }
    bool beginsComment(NetrcPlace place, qint64 first) const
    {
        return m_text[m_at] == u'#' && (place == NetrcPlace::Keyword || m_line != first);
    }
    void readPlain(NetrcWord& word)
    {
        const qsizetype begin = m_at;
        while (!isAtEnd() && !isSpaceOfAscii(m_text[m_at]))
            step();
        word.text = m_text.sliced(begin, m_at - begin).toString();
    }
    void readQuoted(NetrcWord& word)
    {
        for (step(); !isAtEnd() && m_text[m_at] != u'"' && m_text[m_at] != u'\n'; step()) {
            if (m_text[m_at] == u'\\' && m_at + 1 < m_text.size())
                step();
            word.text += m_text[m_at];
        }
        word.isWhole = !isAtEnd() && m_text[m_at] == u'"';
        if (word.isWhole)
            step();
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
        while (const auto word = m_words.next(NetrcPlace::Keyword))
            take(*word);
        endLogin();
        return std::move(m_netrc);
    }

private:
    enum class Keyword : quint8 { None, Machine, Default, Login, Password, Account, Macro };

    static Keyword keywordOf(const NetrcWord& word)
    {
        static constexpr std::array keywords{std::pair(QLatin1String("machine"), Keyword::Machine),
                                             std::pair(QLatin1String("default"), Keyword::Default),
                                             std::pair(QLatin1String("login"), Keyword::Login),
                                             std::pair(QLatin1String("password"), Keyword::Password),
                                             std::pair(QLatin1String("account"), Keyword::Account),
                                             std::pair(QLatin1String("macdef"), Keyword::Macro)};
        const auto* const found = std::ranges::find_if(keywords, [&](const auto& keyword) {
            return !word.isQuoted && word.text.compare(keyword.first, Qt::CaseInsensitive) == 0;
        });
        return found == keywords.end() ? Keyword::None : found->second;
    }

    void take(const NetrcWord& word)
    {
        switch (keywordOf(word)) {
        case Keyword::Machine: beginMachine(); break;
        case Keyword::Default: begin(std::nullopt); break;
        case Keyword::Login: set(&Credentials::user); break;
        case Keyword::Password: set(&Credentials::password); break;
        case Keyword::Account: (void)value(); break;
        case Keyword::Macro: m_words.skipMacro(); break;
        case Keyword::None: complain(FlawKind::StrayWord); break;
        }
    }
    void beginMachine()
    {
        endLogin();
        const auto host = value();
        begin(host.value_or(QString()));
        m_isRefused = !host;
    }
    void begin(std::optional<QString> host)
    {
        endLogin();
        m_login.emplace();
        if (host)
            m_login->host = host->toLower();
    }
    // Half a login, or one whose words may belong to another, is sent to nobody.
    void endLogin()
    {
        if (m_login && !m_isRefused)
            m_netrc.logins.append(*m_login);
        m_login.reset();
        m_isRefused = false;
    }
    void set(QString Credentials::* field)
    {
        const auto text = value();
        if (!text)
            return;
        if (!m_login)
            refuse(FlawKind::LoginBeforeMachine);
        else if (flawOfText(*text))
            refuse(FlawKind::LoginHasControlCharacter);
        else
            m_login->credentials.*field = *text;
    }
    // The value after a keyword. Where the value is missing, the next keyword is not taken for it.
    std::optional<QString> value()
    {
        const qsizetype at = m_words.at();
        const qint64 line = m_words.line();
        const auto word = m_words.next(NetrcPlace::Value);
        if (!word) {
            refuse(FlawKind::FileEndsBeforeValue);
            return std::nullopt;
        }
        if (!word->isWhole) {
            refuse(FlawKind::ValueIsNeverClosed);
            return std::nullopt;
        }
        if (word->line != line && keywordOf(*word) != Keyword::None) {
            m_words.goBackTo(at, line);
            refuse(FlawKind::ValueIsMissing);
            return std::nullopt;
        }
        return word->text;
    }
    void complain(FlawKind reason) { m_netrc.flaws.append({.line = m_words.line(), .reason = {reason}}); }
    void refuse(FlawKind reason)
    {
        complain(reason);
        m_isRefused = true;
    }

    NetrcWords m_words;
    Netrc m_netrc;
    std::optional<HostLogin> m_login;
    bool m_isRefused = false;
};

} // namespace

Netrc parseNetrc(QByteArrayView text)
{
    const QString decoded = inputText(text).replace(QLatin1String("\r\n"), QLatin1String("\n"));
    return NetrcReader(decoded).read();
}

} // namespace tributary
