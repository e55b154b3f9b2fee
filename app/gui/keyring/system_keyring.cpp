#include "app/gui/keyring/system_keyring.h"

#include "app/gui/keyring/secret_pieces.h"
#include "core/values/basics/thread_handover.h"

#ifdef TRIBUTARY_SECRET_SERVICE
#include "app/gui/keyring/secret_service.h"
#endif

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <qt6keychain/keychain.h>

#include <limits>
#include <utility>

namespace tributary {

namespace {

constexpr int savingTakesAtMost = 1000; // ms
constexpr int startTakesAtMost = 1000;

#ifdef Q_OS_WIN
constexpr qsizetype longestPiece = 2560; // CRED_MAX_CREDENTIAL_BLOB_SIZE
constexpr bool hasPieces = true;
// QtKeychain left the service out of a credential's name before 0.17 and adds it since. Without a service the
// name is the same for all, and the uninstaller finds the credentials by how their names begin.
const QString service;
const QString firstOfName = QStringLiteral("Tributary-download-");
#else
const QString service = QStringLiteral("Tributary");
const QString firstOfName = QStringLiteral("download-");
constexpr qsizetype longestPiece = std::numeric_limits<qsizetype>::max();
constexpr bool hasPieces = false;
#endif

// QtKeychain has the end of a job told on the application's thread there, which waits for it at the end.
#ifdef Q_OS_MACOS
constexpr bool isToldByTheApplication = true;
#else
constexpr bool isToldByTheApplication = false;
#endif

QString nameOf(SecretsKey key, int piece = 0)
{
    const QString name = firstOfName + QStringLiteral("%1").arg(key.value, 16, 16, QLatin1Char('0'));
    return piece == 0 ? name : name + u'-' + QString::number(piece);
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

// Waits for the last job, for no longer than saving may take.
void await(QSemaphore& done)
{
    constexpr int moment = 10; // ms
    if (!isToldByTheApplication) {
        (void)done.tryAcquire(1, savingTakesAtMost);
        return;
    }
    for (const QDeadlineTimer end(savingTakesAtMost); !done.tryAcquire(1, moment) && !end.hasExpired();)
        QCoreApplication::sendPostedEvents(QCoreApplication::instance(), QEvent::MetaCall);
}

} // namespace

// Starts one job after the other; a job deletes itself when it is done.
template<typename Use>
void SystemKeyring::Desk::start(QKeychain::Job* job, const QString& name, Use whenDone)
{
    ++underway;
    job->setKey(name);
    job->setInsecureFallback(false);
    QObject::connect(job, &QKeychain::Job::finished, this,
                     [this, whenDone = std::move(whenDone)](QKeychain::Job* done) {
                         whenDone(*done);
                         --underway;
                         tellIfDone();
                     });
    job->start();
}

void SystemKeyring::Desk::read(SecretsKey key, const QStringList& before, const Answer& answer)
{
    auto* job = new QKeychain::ReadPasswordJob(service);
    start(job, nameOf(key, static_cast<int>(before.size())),
          [this, job, key, before, answer](const QKeychain::Job& done) {
              if (done.error() == QKeychain::NoError)
                  take(key, before + QStringList{job->textData()}, answer);
              else if (done.error() == QKeychain::EntryNotFound && !mayBeLocked(key))
                  answer(std::unexpected(NoSecret::NotThere));
              else
                  answer(std::unexpected(NoSecret::OutOfReach));
          });
}

void SystemKeyring::Desk::take(SecretsKey key, const QStringList& pieces, const Answer& answer)
{
    const auto count = countOfPieces(pieces.first());
    if (!count)
        answer(std::unexpected(NoSecret::NotThere));
    else if (pieces.size() < *count)
        read(key, pieces, answer);
    else
        answer(QByteArray::fromBase64(joinedPieces(pieces).toLatin1()));
}

// Only the first piece tells how many more there are, and an earlier try may have removed it.
void SystemKeyring::Desk::forget(SecretsKey key, int piece, const Gone& gone)
{
    auto* job = new QKeychain::DeletePasswordJob(service);
    start(job, nameOf(key, piece), [this, key, piece, gone](const QKeychain::Job& done) {
        const bool isMissing = done.error() == QKeychain::EntryNotFound;
        const bool isSaidToBeGone = isMissing || done.error() == QKeychain::NoError;
        if (!isSaidToBeGone || mayBeLocked(key))
            return;
        if (hasPieces && (piece == 0 || !isMissing))
            forget(key, piece + 1, gone);
        else
            gone();
    });
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
    // program are kept from (own_environment.cpp).
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
    await(*done);
    m_thread->quit();
    // The thread hangs in a call of the system's. A thread that runs can't be deleted, and the program is
    // about to end.
    if (!m_thread->wait(savingTakesAtMost))
        (void)m_thread.release();
}

void SystemKeyring::keep(SecretsKey key, const QByteArray& secret)
{
    post(m_desk, [desk = m_desk, key, secret] {
        // Some keyrings keep text alone.
        const QStringList pieces = piecesOf(QString::fromLatin1(secret.toBase64()), longestPiece);
        // The first one comes last, as it vouches for all.
        for (auto piece = static_cast<int>(pieces.size()); piece-- > 0;) {
            auto* job = new QKeychain::WritePasswordJob(service);
            job->setTextData(pieces[piece]);
            desk->start(job, nameOf(key, piece), [](const QKeychain::Job&) {});
        }
    });
}

void SystemKeyring::find(SecretsKey key, Answer answer)
{
    post(m_desk, [desk = m_desk, key, answer = std::move(answer)] { desk->read(key, {}, answer); });
}

void SystemKeyring::forget(SecretsKey key, Gone gone)
{
    post(m_desk, [desk = m_desk, key, gone = std::move(gone)] { desk->forget(key, 0, gone); });
}

} // namespace tributary
