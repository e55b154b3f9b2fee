#pragma once

#include "ui/desktop/session/entry_file.h"

#include <QObject>

class QDBusMessage;

namespace tributary {

// The desktop's portal starts a program in a sandbox with the session, once the person has agreed. Nobody can
// ask the portal what was agreed, so a file in the sandbox notes it.
class PortalStart : public QObject, public EntryFile
{
    Q_OBJECT

public:
    explicit PortalStart(const QString& folder);

    bool isOn() const override;
    // The note says what was asked for, until the portal says that the person refuses.
    bool set(bool on) override;
    // The portal knows the program by its sandbox, wherever that lies.
    void refresh() override {}
    void whenRefused(QObject* context, const std::function<void()>& act) override;

Q_SIGNALS:
    void answered(bool isGranted);

private Q_SLOTS:
    // A slot, since Qt's D-Bus calls it by its name.
    void noteResponse(const QDBusMessage& message);

private:
    QByteArray entry() const override;

    bool m_wanted = false;
    // The path of the request whose response is waited for.
    QString m_request;
};

} // namespace tributary
