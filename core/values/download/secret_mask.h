#pragma once

#include "core/values/download/download_request.h"

#include <QSet>
#include <QStringList>

namespace tributary {

// Blots out whatever looks like a secret: user info of links, however they are spelled, tokens in their
// queries and fragments, sessions in their paths, and the values of headers that carry logins.
QString withoutLikelySecrets(QString text);

// Blots out what nobody else may read before a text reaches the screen, a log or the store: the secrets of
// the requests that it was taught, which a server may repeat, and whatever looks like one.
class SecretMask
{
public:
    SecretMask() = default;

    void learn(const DownloadRequest& request);
    QString masked(QString text) const;
    Phrase masked(const Phrase& phrase) const;

private:
    void learn(const QString& secret);
    void learn(const std::optional<Credentials>& credentials);
    void learnUserInfoOf(const QUrl& url);
    void learnValue(const QByteArray& value);

    QStringList m_secrets; // long ones first
    QSet<QString> m_known;
    QList<Cookie> m_jar; // as it was learned last; all of a list's requests share it
};

} // namespace tributary
