#pragma once

#include "app/cli/reporting/text_reporter.h"

#include <QIODevice>

namespace tributary::cli {

inline const Subject subject{.number = 1,
                             .url = QUrl(QStringLiteral("http://example.com/a.iso")),
                             .text = QStringLiteral("http://example.com/a.iso")};

inline DownloadSnapshot running()
{
    DownloadSnapshot snapshot;
    snapshot.path = QStringLiteral("/home/me/a.iso");
    snapshot.state = DownloadState::Downloading;
    snapshot.size = 4096;
    snapshot.bytes = 1024;
    snapshot.bytesPerSecond = 512;
    snapshot.timeLeft = std::chrono::seconds(6);
    snapshot.parts = {{0, 1024}};
    return snapshot;
}

inline Tally oneOf(int total)
{
    return {
        .total = total, .completed = 0, .failed = 0, .skipped = 0, .bytes = 0, .exitCode = ExitCode::Done};
}

// Keeps each write apart, to see that a picture is one of them.
class WriteLog : public QIODevice
{
public:
    WriteLog() { open(QIODevice::WriteOnly | QIODevice::Unbuffered); }
    QByteArrayList writes;

protected:
    qint64 readData(char*, qint64) override { return -1; }
    qint64 writeData(const char* bytes, qint64 count) override
    {
        writes.append(QByteArray(bytes, count));
        return count;
    }
};

// A reporter, what it wrote to a terminal of this size, and a clock that stands still until it is told.
struct RecordedText
{
    explicit RecordedText(ProgressStyle progress, Verbosity verbosity = Verbosity::Normal)
        : reporter(out, styleOf(progress, verbosity),
                   {.utc = [] { return QDateTime(); }, .elapsed = [this] { return now; }})
    {
    }

    TextStyle styleOf(ProgressStyle progress, Verbosity verbosity)
    {
        return {.progress = progress,
                .verbosity = verbosity,
                .tellsNotices = verbosity == Verbosity::Normal,
                .connectionRows = ConnectionRows::Hidden,
                .look = {.glyphs = Glyphs::Ascii, .ink = Ink::Plain},
                .frameSize = [this] { return size; },
                .mayDraw = [this] { return inFront; }};
    }

    QByteArray text() const { return out.writes.join(); }

    WriteLog out;
    FrameSize size{60, 10};
    bool inFront = true;
    std::chrono::milliseconds now{0};
    TextReporter reporter;
};

} // namespace tributary::cli
