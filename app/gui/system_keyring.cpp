#include "app/gui/system_keyring.h"

#include "core/values/basics/thread_handover.h"

#ifdef TRIBUTARY_SECRET_SERVICE
#include "app/gui/secret_service.h"
#endif

#include <qt6keychain/keychain.h>

#include <utility>

namespace tributary {

namespace {

const QString service = QStringLiteral("Tributary");

constexpr int savingTakesAtMost = 1000; // ms
constexpr int startTakesAtMost = 1000;

QString nameOf(SecretsKey key)
{
    return QStringLiteral("download-%1").arg(key.value, 16, 16, QLatin1Char('0'));
}

// libsecret finds nothing in a keyring that a person did not unlock, and says that the item is deleted.
bool mayBeLocked([[maybe_unused]] SecretsKey key)
{
#ifdef TRIBUTARY_SECRET_SERVICE
    return mayBeInSecretService(service, nameOf(key));
#else
    return false;
#endif
}

} // namespace

// Starts one job after the other; a job deletes itself when it is done.
template<typename Use>
void SystemKeyring::Desk::start(QKeychain::Job* job, SecretsKey key, Use whenDone)
{
    ++underway;
    job->setKey(nameOf(key));
    job->setInsecureFallback(false);
    QObject::connect(job, &QKeychain::Job::finished, this,
                     [this, whenDone = std::move(whenDone)](QKeychain::Job* done) {
                         whenDone(*done);
                         --underway;
                         tellIfDone();
                     });
    job->start();
}

void SystemKeyring::Desk::tellIfDone() const
{
    if (closing && underway == 0)
        closing->release();
}

SystemKeyring::SystemKeyring()
    : m_thread(std::make_unique<QThread>())
    , m_desk(new Desk)
{
    m_thread->setObjectName(QStringLiteral("keyring"));
    m_desk->moveToThread(m_thread.get());
    QObject::connect(m_thread.get(), &QThread::finished, m_desk, &QObject::deleteLater);
    m_thread->start();
    // By now it has chosen its event loop: GNOME's library answers in GLib's only, which other threads of the
    // program are kept from (process_setup.cpp).
    auto running = std::make_shared<QSemaphore>();
    post(m_desk, [running] { running->release(); });
    (void)running->tryAcquire(1, startTakesAtMost);
}

SystemKeyring::~SystemKeyring()
{
    auto done = std::make_shared<QSemaphore>();
    post(m_desk, [desk = m_desk, done] {
        desk->closing = done;
        desk->tellIfDone();
    });
    (void)done->tryAcquire(1, savingTakesAtMost);
    m_thread->quit();
    // The thread hangs in a call of the system's. A thread that runs can't be deleted, and the program is
    // about to end.
    if (!m_thread->wait(savingTakesAtMost))
        (void)m_thread.release();
}

void SystemKeyring::keep(SecretsKey key, const QByteArray& secret)
{
    post(m_desk, [desk = m_desk, key, secret] {
        auto* job = new QKeychain::WritePasswordJob(service);
        // Some keyrings keep text alone.
        job->setTextData(QString::fromLatin1(secret.toBase64()));
        desk->start(job, key, [](const QKeychain::Job&) {});
    });
}

void SystemKeyring::find(SecretsKey key, Answer answer)
{
    post(m_desk, [desk = m_desk, key, answer = std::move(answer)] {
        auto* job = new QKeychain::ReadPasswordJob(service);
        desk->start(job, key, [job, key, answer](const QKeychain::Job& done) {
            if (done.error() == QKeychain::NoError)
                answer(QByteArray::fromBase64(job->textData().toLatin1()));
            else if (done.error() == QKeychain::EntryNotFound && !mayBeLocked(key))
                answer(std::unexpected(NoSecret::NotThere));
            else
                answer(std::unexpected(NoSecret::OutOfReach));
        });
    });
}

void SystemKeyring::forget(SecretsKey key, Gone gone)
{
    post(m_desk, [desk = m_desk, key, gone = std::move(gone)] {
        auto* job = new QKeychain::DeletePasswordJob(service);
        desk->start(job, key, [key, gone](const QKeychain::Job& done) {
            const bool isSaidToBe =
                done.error() == QKeychain::NoError || done.error() == QKeychain::EntryNotFound;
            if (isSaidToBe && !mayBeLocked(key))
                gone();
        });
    });
}

} // namespace tributary
