#include "core/inputs/curl/command_words.h"

#include "core/inputs/curl/cmd_words.h"
#include "core/inputs/curl/posix_words.h"

namespace tributary {

void CommandWords::dropWords()
{
    m_word.clear();
    m_words.clear();
    m_commands.clear();
}

void CommandWords::put(QStringView text)
{
    beginWord();
    m_word += text;
}

void CommandWords::beginWord()
{
    m_state = Word::Begun;
}

void CommandWords::endWord()
{
    if (m_state == Word::Begun)
        m_words.append(std::exchange(m_word, QString()));
    m_state = Word::None;
}

void CommandWords::endCommand()
{
    endWord();
    if (!m_words.isEmpty())
        m_commands.append(std::exchange(m_words, QStringList()));
}

void CommandWords::refuse(FlawKind reason)
{
    if (!m_flaw)
        m_flaw = reason;
}

std::unique_ptr<CommandWords> commandWordsFor(QStringView firstLine)
{
    if (firstLine.contains(QLatin1String("^\"")) || firstLine.trimmed().endsWith(u'^'))
        return std::make_unique<CmdWords>();
    return std::make_unique<PosixWords>();
}

} // namespace tributary
