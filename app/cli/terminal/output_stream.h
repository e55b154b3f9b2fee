#pragma once

#include <QIODevice>

namespace tributary::cli {

// One of the program's own streams. Nothing is held back: what is written is handed over at once and whole.
// Unlike QFile it remembers what went wrong first, however much goes well afterwards.
class OutputStream : public QIODevice
{
    Q_OBJECT

public:
    explicit OutputStream(int descriptor);

    bool isSequential() const override { return true; }
    // Some of it could not be written; errorString says why. Whoever reads no further has read enough.
    bool isCutShort() const { return m_isCutShort; }

protected:
    qint64 readData(char*, qint64) override { return -1; }
    qint64 writeData(const char* data, qint64 size) override;

private:
    int m_descriptor;
    bool m_isCutShort = false;

    void note(int error);
};

} // namespace tributary::cli
