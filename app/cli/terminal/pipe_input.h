#pragma once

#include <QIODevice>

namespace tributary::cli {

// What a pipe brings, as it comes: QFile would hold it back until its buffer is full.
class PipeInput : public QIODevice
{
    Q_OBJECT

public:
    // Of standard input.
    PipeInput();
    // Of a pipe in the file system. It is opened by whoever reads first, and may wait for a writer then.
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
