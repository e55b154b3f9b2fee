#pragma once

#include "core/values/download/download_error.h"

#include <QList>
#include <QUrl>

namespace tributary {

// One link as a person typed it. BadUrl when it can't be read, UnsupportedScheme when it isn't http or https.
Expected<QUrl> parseLink(const QString& text);

// The http and https links among the words of a text, each once, in order.
QList<QUrl> linksIn(const QString& text);
// Those of them that are http or https, each once.
QList<QUrl> webLinksOf(const QList<QUrl>& links);

// One link a line, as the New download dialog shows them.
QString linesOf(const QList<QUrl>& links);

} // namespace tributary
