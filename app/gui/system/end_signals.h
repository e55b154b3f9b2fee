#pragma once

#include <QObject>

class QSocketNotifier;

namespace tributary {

// SIGTERM, SIGINT and, unless it is ignored, SIGHUP as a Qt signal. There is one of it in a program, on the
// main thread.
class EndSignals : public QObject
{
    Q_OBJECT

public:
    explicit EndSignals(QObject* parent = nullptr);
    ~EndSignals() override;

Q_SIGNALS:
    void received();

private:
    void read();

    QSocketNotifier* m_notifier = nullptr;
};

} // namespace tributary
