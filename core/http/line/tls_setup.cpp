#include "core/http/line/tls_setup.h"

#include "core/values/phrases/phrase.h"

#include <QBuffer>
#include <QFile>
#include <QFileInfo>
#include <QSslCertificate>
#include <QSslKey>
#include <QSslSocket>

namespace tributary {

namespace {

struct Identity
{
    QList<QSslCertificate> chain; // the person's own first
    QSslKey key;
};

std::unexpected<DownloadError> unusable(PhraseKind why, QList<Phrase> what)
{
    return failure(ErrorKind::TlsFailed, Phrase(why, std::move(what)));
}

Expected<QByteArray> contentOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return unusable(PhraseKind::Opening, {path, file.errorString()});
    QByteArray content = file.readAll();
    if (file.error() != QFileDevice::NoError)
        return unusable(PhraseKind::ReadingFile, {path, file.errorString()});
    return content;
}

// The kind of a key shows only in trying.
QSslKey keyIn(const QByteArray& pem, const QString& passphrase)
{
    for (const auto algorithm : {QSsl::Rsa, QSsl::Ec, QSsl::Dsa}) {
        const QSslKey key(pem, algorithm, QSsl::Pem, QSsl::PrivateKey, passphrase.toUtf8());
        if (!key.isNull())
            return key;
    }
    return {};
}

Expected<Identity> identityInPem(const ClientCertificate& shown, const QByteArray& content)
{
    Identity identity{.chain = QSslCertificate::fromData(content), .key = {}};
    if (identity.chain.isEmpty())
        return unusable(PhraseKind::NoCertificateIn, {shown.file});
    const auto keyContent =
        shown.keyFile.isEmpty() ? Expected<QByteArray>(content) : contentOf(shown.keyFile);
    if (!keyContent)
        return std::unexpected(keyContent.error());
    identity.key = keyIn(*keyContent, shown.passphrase);
    if (identity.key.isNull())
        return unusable(PhraseKind::NoKeyIn, {shown.keyFile.isEmpty() ? shown.file : shown.keyFile});
    return identity;
}

Expected<Identity> identityIn(const ClientCertificate& shown)
{
    auto content = contentOf(shown.file);
    if (!content)
        return std::unexpected(content.error());
    if (content->contains("-----BEGIN"))
        return identityInPem(shown, *content);
    QBuffer file(&*content);
    file.open(QIODevice::ReadOnly);
    Identity identity;
    QSslCertificate own;
    QList<QSslCertificate> others;
    if (!QSslCertificate::importPkcs12(&file, &identity.key, &own, &others, shown.passphrase.toUtf8()))
        return unusable(PhraseKind::NoPemOrPkcs12, {shown.file});
    identity.chain = QList{own} + others;
    return identity;
}

} // namespace

Expected<bool> lacksPassphrase(const ClientCertificate& shown)
{
    if (identityIn(shown))
        return false;
    auto content = contentOf(shown.keyFile.isEmpty() ? shown.file : shown.keyFile);
    if (!content)
        return std::unexpected(content.error());
    if (content->contains("-----BEGIN"))
        return content->contains("ENCRYPTED");
    // A PKCS#12 file is a DER sequence, and nearly all of them are locked. A file that is neither PEM nor DER
    // is opened by no passphrase.
    return content->startsWith('\x30');
}

// Qt can ask the usual authorities alone, so the others go into the chain, and what it says of them for
// being no usual ones is passed over. Whoever shows an authority of its own must not have it passed over too.
QList<QSslError> errorsIn(const QList<QSslCertificate>& shown, const QString& host,
                          const QList<QSslCertificate>& authorities)
{
    if (shown.isEmpty())
        return {};
    QList<QSslCertificate> chain = shown.mid(1);
    chain.removeIf([](const QSslCertificate& certificate) { return certificate.isSelfSigned(); });
    chain.prepend(shown.first());
    QList<QSslError> errors = QSslCertificate::verify(chain + authorities, host);
    const bool isBelievedItself = authorities.contains(shown.first());
    errors.removeIf([isBelievedItself](const QSslError& error) {
        return error.error() == QSslError::SelfSignedCertificateInChain ||
               (error.error() == QSslError::SelfSignedCertificate && isBelievedItself);
    });
    return errors;
}

QList<QSslError> errorsThatCount(QList<QSslError> errors, const QList<QSslCertificate>& authorities)
{
    errors.removeIf([&authorities](const QSslError& error) {
        return error.error() == QSslError::SelfSignedCertificate && authorities.contains(error.certificate());
    });
    return errors;
}

QByteArray fingerprintOf(const QSslCertificate& certificate)
{
    return certificate.isNull() ? QByteArray() : certificate.digest(QCryptographicHash::Sha256);
}

std::shared_ptr<const CertificateDoubt> doubtOn(const QString& host, const QSslCertificate& shown,
                                                const QList<QSslError>& errors)
{
    if (shown.isNull())
        return nullptr;
    QStringList problems;
    for (const QSslError& error : errors)
        problems.append(error.errorString());
    problems.removeDuplicates();
    return std::make_shared<CertificateDoubt>(CertificateDoubt{
        .host = host, .fingerprint = fingerprintOf(shown), .problem = problems.join(QLatin1String("; "))});
}

QSslConfiguration trustingNobody()
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setCaCertificates({});
    tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
    return tls;
}

QList<FileStamp> stampsOfFiles(const NetworkProfile& profile)
{
    QStringList names{profile.caFile};
    if (profile.clientCertificate)
        names << profile.clientCertificate->file << profile.clientCertificate->keyFile;
    QList<FileStamp> stamps;
    for (const QString& name : std::as_const(names)) {
        if (const QFileInfo file(name); !name.isEmpty())
            stamps.append({.modified = file.lastModified(), .size = file.size()});
    }
    return stamps;
}

// A person who accepts any server has said nothing of the proxy, which is told a password; and the proxy is
// not shown the certificate that is for servers. Authorities of the person's own are believed beside the
// usual ones, since proxy and server seldom have the same.
QSslConfiguration tlsToProxy(QSslConfiguration tls)
{
    tls.setLocalCertificateChain({});
    tls.setPrivateKey({});
    tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
    if (const QList<QSslCertificate> own = tls.caCertificates(); !own.isEmpty())
        tls.setCaCertificates(QSslConfiguration::systemCaCertificates() + own);
    return tls;
}

Expected<bool> hasAuthorities(const QString& caFile)
{
    const auto content = contentOf(caFile);
    if (!content)
        return std::unexpected(content.error());
    return !QSslCertificate::fromData(*content).isEmpty();
}

Expected<QSslConfiguration> tlsSetup(const NetworkProfile& profile)
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    if (!profile.caFile.isEmpty()) {
        const auto content = contentOf(profile.caFile);
        if (!content)
            return std::unexpected(content.error());
        const QList<QSslCertificate> authorities = QSslCertificate::fromData(*content);
        if (authorities.isEmpty())
            return unusable(PhraseKind::NoCertificateIn, {profile.caFile});
        tls.setCaCertificates(authorities);
    }
    if (profile.certificateCheck == CertificateCheck::Off)
        tls.setPeerVerifyMode(QSslSocket::VerifyNone);
    if (profile.clientCertificate) {
        const auto identity = identityIn(*profile.clientCertificate);
        if (!identity)
            return std::unexpected(identity.error());
        tls.setLocalCertificateChain(identity->chain);
        tls.setPrivateKey(identity->key);
    }
    return tls;
}

} // namespace tributary
