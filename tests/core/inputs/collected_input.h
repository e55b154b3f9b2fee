#pragma once

#include "core/inputs/links/input_sink.h"

namespace tributary {

// Keeps all that a reader hands on, each as a line that a test's table can hold: "3: https://a/x https://b/x
// name=x size=7 sha256:…" and "4! the reason".
class CollectedInput final : public InputSink
{
public:
    explicit CollectedInput(qsizetype most = 10'000);

    void take(InputEntry entry) override;
    void take(LinkListFlaw flaw) override;
    bool wantsMore() const override { return lines.size() < m_most; }

    QList<InputEntry> entries;
    QList<LinkListFlaw> errors;
    QStringList lines;

private:
    qsizetype m_most;
};

// The lines that a parser makes of a text that comes byte by byte.
template<typename Parser>
QStringList linesOfSingleBytes(const QByteArray& text)
{
    CollectedInput input;
    Parser parser(input);
    for (const char& c : text)
        parser.feed(QByteArrayView(&c, 1));
    parser.finish();
    return input.lines;
}

QString lineOf(const InputEntry& entry);
QString lineOf(const LinkListFlaw& error);

} // namespace tributary
