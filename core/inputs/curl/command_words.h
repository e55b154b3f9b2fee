#pragma once

#include "core/values/inputs/flaw.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>

namespace tributary {

// The words of a command that was copied for a shell, fed line by line. Nothing is ever run or looked up:
// what a shell would have to fill in is a flaw.
class CommandWords
{
public:
    virtual ~CommandWords() = default;

    // Takes a line without its line end.
    virtual void addLine(QStringView line) = 0;
    // Whether the command goes on in the next line.
    virtual bool isOpen() const = 0;
    // Ends the text; a command that still expects a line is a flaw.
    virtual void finish() = 0;
    // Lets go of the words so far, of a command that nobody wants; whether it goes on stays known.
    virtual void dropWords();

    // More than one where ; or & stood between them.
    const QList<QStringList>& commands() const { return m_commands; }
    // The first one; nullopt when all is well.
    std::optional<FlawKind> flaw() const { return m_flaw; }

protected:
    void put(QStringView text);
    // A word may be empty, when quotes stand for it.
    void beginWord();
    void endWord();
    void endCommand();
    void refuse(FlawKind reason);

private:
    enum class Word : quint8 { None, Begun };

    Word m_state = Word::None;
    QString m_word;
    QStringList m_words;
    QList<QStringList> m_commands;
    std::optional<FlawKind> m_flaw;
};

// Chooses the shell by the first line: carets at quotes or line ends are cmd's own way.
std::unique_ptr<CommandWords> commandWordsFor(QStringView firstLine);

} // namespace tributary
