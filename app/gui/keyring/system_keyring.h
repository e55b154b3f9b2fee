#pragma once

#include "core/values/network/keyring.h"

#include <QObject>
#include <QSemaphore>
#include <QStringList>
#include <QThread>

#include <memory>

namespace QKeychain {
class Job;
}

namespace tributary {

// The keyring of the person's session: GNOME's, KDE's, the Mac's keychain, Windows' credentials. On a thread
// of its own, because some of them keep their callers waiting, and for ever at times.
class SystemKeyring final : public Keyring
{
public:
    SystemKeyring();
    // Finishes what was to be kept or forgotten, unless that takes more than a moment.
    ~SystemKeyring() override;
    SystemKeyring(const SystemKeyring&) = delete;
    SystemKeyring& operator=(const SystemKeyring&) = delete;

    void keep(SecretsKey key, const QByteArray& secret) override;
    void find(SecretsKey key, Answer answer) override;
    void forget(SecretsKey key, Gone gone) override;

private:
    // The part that lives on the thread.
    struct Desk : QObject
    {
        int underway = 0;
        std::shared_ptr<QSemaphore> closing; // released once nothing is underway; none before the end

        template<typename Use>
        void start(QKeychain::Job* job, const QString& name, Use whenDone);
        void read(SecretsKey key, const QStringList& before, const Answer& answer);
        void take(SecretsKey key, const QStringList& pieces, const Answer& answer);
        void forget(SecretsKey key, int piece, const Gone& gone);
        void tellIfDone() const;
    };

    std::unique_ptr<QThread> m_thread;
    Desk* m_desk;
};

} // namespace tributary
