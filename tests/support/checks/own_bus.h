#pragma once

#include "tests/support/checks/skip_or_fail.h"

#include <QByteArray>
#include <QProcess>
#include <QStandardPaths>
#include <QString>

namespace tributary::test {

// A bus of the test's own: the environment names it as that of the session, and nobody's desktop is on it.
class OwnBus
{
public:
    OwnBus() = default;
    OwnBus(const OwnBus&) = delete;
    OwnBus& operator=(const OwnBus&) = delete;
    ~OwnBus()
    {
        m_daemon.terminate();
        m_daemon.waitForFinished();
    }

    static bool canBegin() { return !daemon().isEmpty(); }
    bool begins()
    {
        m_daemon.start(daemon(), {QStringLiteral("--session"), QStringLiteral("--nofork"),
                                  QStringLiteral("--print-address")});
        if (!m_daemon.waitForReadyRead())
            return false;
        m_address = QString::fromLatin1(m_daemon.readLine()).trimmed();
        return qputenv("DBUS_SESSION_BUS_ADDRESS", m_address.toLatin1());
    }
    const QString& address() const { return m_address; }

private:
    static QString daemon() { return QStandardPaths::findExecutable(QStringLiteral("dbus-daemon")); }

    QProcess m_daemon;
    QString m_address;
};

} // namespace tributary::test

// Leaves a test out where no bus can begin.
#define NEED_A_BUS()                                                                                         \
    if (!tributary::test::OwnBus::canBegin())                                                                \
    SKIP_OR_FAIL("there is no dbus-daemon here")
