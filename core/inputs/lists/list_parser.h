#pragma once

#include "core/inputs/curl/command_words.h"
#include "core/inputs/links/entry_recipe.h"
#include "core/inputs/links/input_parser.h"
#include "core/inputs/links/line_splitter.h"

#include <memory>

namespace tributary {

// The text that may stand before the first entry: apt says at length what it is about to do, in the person's
// language.
enum class ListPreamble : quint8 { None, AptTalk };

// A list of one entry a line: links with patterns, options under them and mirrors beside them, apt's lines,
// cURL commands over one line or several, in any mixture.
class ListParser final : public InputParser
{
public:
    explicit ListParser(InputSink& sink, ListPreamble preamble = ListPreamble::None);

    void feed(QByteArrayView bytes) override { m_lines.feed(bytes); }
    void finish() override;
    void endEntry() override;

private:
    // The entry above an option's line, which gets the option. The parser reads all lines of an entry that it
    // refuses, so that a person hears of all mistakes at once.
    enum class Above : quint8 { Nothing, Recipe, Refused };

    void readLine(const InputLine& line);
    void readText(qint64 number, const QString& text);
    void readOption(qint64 number, QStringView text);
    void readEntry(qint64 number, QStringView text);
    Parsed<EntryRecipe> recipeOf(QStringView text) const;

    void beginCommand(qint64 number, QStringView text);
    void addToCommand(QStringView text);
    bool isCommandTooLong() const;
    void endCommand();
    void expandCommands();
    bool endsOpenCommand(QStringView text) const;

    void flush();
    void report(qint64 number, Flaw reason);

    InputSink& m_sink;
    ListPreamble m_preamble;
    LineSplitter m_lines;
    Above m_above = Above::Nothing;
    EntryRecipe m_recipe;
    std::unique_ptr<CommandWords> m_command;
    qint64 m_commandLine = 0;
    qsizetype m_commandSize = 0;
};

} // namespace tributary
