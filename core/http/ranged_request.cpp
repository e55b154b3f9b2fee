#include "core/http/ranged_request.h"

#include "core/http/redirect_rule.h"

#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslSocket>

namespace tributary {

namespace {

void setAttributes(QNetworkRequest& request)
{
    using enum QNetworkRequest::Attribute;
    request.setAttribute(RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    // All segments on one HTTP/2 connection would share one window and one loss.
    request.setAttribute(Http2AllowedAttribute, false);
    request.setAttribute(CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(CacheSaveControlAttribute, false);
    request.setAttribute(CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(AuthenticationReuseAttribute, QNetworkRequest::Manual);
    // What is inflated goes to disk as it comes, so a high ratio does no harm.
    request.setDecompressedSafetyCheckThreshold(-1);
}

void setPersonalHeaders(QNetworkRequest& request, const DownloadRequest& wanted)
{
    if (!wanted.cookies.isEmpty())
        request.setRawHeader("Cookie", wanted.cookies);
    if (wanted.credentials) {
        const QByteArray pair = (wanted.credentials->user + u':' + wanted.credentials->password).toUtf8();
        request.setRawHeader("Authorization", "Basic " + pair.toBase64());
    }
    for (const Header& header : wanted.headers)
        request.setRawHeader(header.name, header.value);
}

void setTls(QNetworkRequest& request, const NetworkProfile& network)
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    if (!network.caFile.isEmpty())
        tls.setCaCertificates(QSslCertificate::fromPath(network.caFile));
    if (network.certificateCheck == CertificateCheck::Off)
        tls.setPeerVerifyMode(QSslSocket::VerifyNone);
    request.setSslConfiguration(tls);
}

QByteArray rangeHeader(ByteRange range)
{
    return "bytes=" + QByteArray::number(range.begin) + '-' + QByteArray::number(range.end - 1);
}

} // namespace

bool canGuardRange(const Validators& validators)
{
    return validators.hasStrongEtag();
}

QNetworkRequest makeRequest(const DownloadRequest& wanted, const Question& question)
{
    QNetworkRequest request(question.url);
    setAttributes(request);
    request.setRawHeader("Accept", "*/*");
    request.setRawHeader("User-Agent", wanted.userAgent);
    if (wanted.referer.isValid())
        request.setRawHeader("Referer",
                             wanted.referer.toEncoded(QUrl::RemoveUserInfo | QUrl::RemoveFragment));
    if (sameOrigin(wanted.url, question.url))
        setPersonalHeaders(request, wanted);
    if (question.url.scheme() == QLatin1String("https"))
        setTls(request, wanted.network);
    // Ours last: a range or a coding of somebody's own would break what the answer is checked against.
    request.setRawHeader("Range", question.range ? rangeHeader(*question.range) : QByteArray());
    if (question.ifRange && canGuardRange(*question.ifRange))
        request.setRawHeader("If-Range", question.ifRange->etag);
    if (question.coding == BodyCoding::Identity)
        request.setRawHeader("Accept-Encoding", "identity");
    else
        request.setRawHeader("Accept-Encoding", QByteArray());
    return request;
}

} // namespace tributary
