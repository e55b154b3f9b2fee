#pragma once

#include "core/inputs/curl/command_words.h"

namespace tributary {

// sh, bash and zsh: '…', "…", $'…', backslashes.
class PosixWords final : public CommandWords
{
public:
    void addLine(QStringView line) override;
    bool isOpen() const override { return m_continues || m_quote != Quote::None; }
    void finish() override;

private:
    enum class Quote : quint8 { None, Single, Double, Ansi };

    // Each function takes one character or more from the front of rest.
    void takePlain(QStringView& rest);
    void takeSingle(QStringView& rest);
    void takeDouble(QStringView& rest);
    void takeAnsi(QStringView& rest);
    void takeDollar(QStringView& rest);
    void takeBackslash(QStringView& rest);
    void open(Quote quote);

    Quote m_quote = Quote::None;
    bool m_continues = false;
    bool m_atWordStart = true;
};

} // namespace tributary
