#pragma once

#include <QByteArray>

#include <functional>

namespace tributary {

enum class LineLength : quint8 { Fits, TooLong };

struct InputLine
{
    // The first line has number 1.
    qint64 number = 0;
    // Without its end; empty when it is too long. Valid during the call only.
    QByteArrayView bytes;
    LineLength length = LineLength::Fits;
};

// Cuts bytes that come in any pieces into lines that end in LF or CR LF, and holds at most one of them.
class LineSplitter
{
public:
    explicit LineSplitter(std::function<void(const InputLine&)> onLine);

    void feed(QByteArrayView bytes);
    // A last line need not end.
    void finish();
    // The beginning of a line whose end is still to come.
    QByteArrayView begunLine() const { return m_held; }

    static constexpr qsizetype longestLine = 1024 * 1024;

private:
    void hold(QByteArrayView bytes);
    void deliver(QByteArrayView line);

    std::function<void(const InputLine&)> m_onLine;
    QByteArray m_held;
    LineLength m_length = LineLength::Fits;
    qint64 m_number = 0;
};

} // namespace tributary
