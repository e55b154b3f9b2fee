#pragma once

#include <QIODevice>

#include <memory>

class QFileDevice;

namespace tributary::cli {

// What a pipe brings, as it comes: QFile would hold it back until its buffer is full.
class PipeInput : public QIODevice
{
    Q_OBJECT

public:
    // Of standard input.
    PipeInput();
    // Of a pipe in the file system, which is open.
    explicit PipeInput(std::unique_ptr<QFileDevice> pipe);
    ~PipeInput() override;

    bool isSequential() const override { return true; }

protected:
    qint64 readData(char* data, qint64 most) override;
    qint64 writeData(const char*, qint64) override { return -1; }

private:
    std::unique_ptr<QFileDevice> m_pipe;
    int m_descriptor = 0;
};

} // namespace tributary::cli
