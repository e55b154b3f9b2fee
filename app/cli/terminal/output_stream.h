#pragma once

#include <QIODevice>
#ifdef Q_OS_WIN
#include <QStringDecoder>
#endif

namespace tributary::cli {

// Standard output or standard error of the program, unbuffered. Unlike QFile, the stream remembers its first
// error, even if later writes succeed.
class OutputStream : public QIODevice
{
    Q_OBJECT

public:
    explicit OutputStream(int descriptor);

    bool isSequential() const override { return true; }
    // Some output could not be written; errorString() says why. A reader that closed its end of a pipe early
    // does not count.
    bool isCutShort() const { return m_isCutShort; }

protected:
    qint64 readData(char*, qint64) override { return -1; }
    qint64 writeData(const char* data, qint64 size) override;

private:
    int m_descriptor;
    bool m_isCutShort = false;
#ifdef Q_OS_WIN
    QStringDecoder m_decoder{QStringDecoder::Utf8}; // keeps the beginning of a character for the next write
#else
    int m_patience = 300; // milliseconds for all that is written after a stop was asked for
    bool m_isGivenUp = false;
#endif

    bool waitsForItsReader();
    void note(int error);
};

#ifndef Q_OS_WIN
// Once that descriptor can be read, the program was asked to stop: a reader that reads nothing holds it up
// for a moment at most, and what it misses is dropped.
void heedStopsAt(int descriptor);
#endif

} // namespace tributary::cli
