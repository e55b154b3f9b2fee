#pragma once

#include <QObject>

class QDBusMessage;

namespace tributary {

// Hears which requests the desktop's portal refuses. Its reply to a call only names the request; whether that
// is granted comes apart from the reply.
class PortalRefusals : public QObject
{
    Q_OBJECT

public:
    PortalRefusals();

Q_SIGNALS:
    void refused(const QString& request);

private Q_SLOTS:
    // A slot, since Qt's D-Bus calls it by its name.
    void noteResponse(const QDBusMessage& message);
};

} // namespace tributary
