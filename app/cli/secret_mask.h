#pragma once

#include "core/values/download_request.h"

#include <QSet>
#include <QStringList>

namespace tributary::cli {

// Blots out what nobody else may read before a text reaches the screen or a log: the secrets that it was
// given, and whatever looks like one.
class SecretMask
{
public:
    SecretMask() = default;

    void learn(const DownloadRequest& request);
    QString masked(QString text) const;

private:
    void learn(const QString& secret);
    void learn(const std::optional<Credentials>& credentials);

    QStringList m_secrets; // long ones first
    QSet<QString> m_known;
    QList<Cookie> m_jar; // as it was learned last; all of a list's requests share it
};

} // namespace tributary::cli
