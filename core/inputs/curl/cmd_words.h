#pragma once

#include "core/inputs/curl/command_words.h"

namespace tributary {

// Windows' cmd: it takes the carets away, and what is left is cut into words by the program itself.
class CmdWords final : public CommandWords
{
public:
    void addLine(QStringView line) override;
    bool isOpen() const override { return m_continues; }
    void finish() override;
    void dropWords() override;

private:
    void split();
    void putBackslashes(qsizetype count);

    bool m_continues = false;
    // The command after cmd's own characters were taken out, as the program gets it.
    QString m_plain;
};

} // namespace tributary
