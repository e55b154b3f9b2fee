#pragma once

#include <QIODevice>

namespace tributary::cli {

// Standard input as it comes: QFile would hold back what a slow pipe brings until its buffer is full.
class StandardInput : public QIODevice
{
    Q_OBJECT

public:
    StandardInput() { open(QIODevice::ReadOnly | QIODevice::Unbuffered); }

    bool isSequential() const override { return true; }

protected:
    qint64 readData(char* data, qint64 most) override;
    qint64 writeData(const char*, qint64) override { return -1; }
};

} // namespace tributary::cli
