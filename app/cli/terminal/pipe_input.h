#pragma once

#include <QIODevice>

namespace tributary::cli {

// Reads a pipe as its bytes come: QFile would hold them back until its buffer is full.
class PipeInput : public QIODevice
{
    Q_OBJECT

public:
    // Reads standard input.
    PipeInput();
    // Reads a pipe in the file system. The first read opens the pipe, and waits until somebody writes to it.
    explicit PipeInput(const QString& path);
    ~PipeInput() override;

    static bool isPipeAt(const QString& path);
    bool isSequential() const override { return true; }

protected:
    qint64 readData(char* data, qint64 most) override;
    qint64 writeData(const char*, qint64) override { return -1; }

private:
    QString m_path; // of what is to be closed again
    int m_descriptor = 0;
};

} // namespace tributary::cli
