#pragma once

#include "core/values/download_error.h"

#include <QList>
#include <QUrl>

class QMimeData;

namespace tributary {

// One link as a person typed it. BadUrl when it can't be read, UnsupportedScheme when it isn't http or https.
Expected<QUrl> parseLink(const QString& text);

// The http and https links among the words of a text, each once, in order.
QList<QUrl> linksIn(const QString& text);
// The same for what was copied or is being dragged.
QList<QUrl> linksIn(const QMimeData& mime);

// One link a line, as the New download dialog shows them.
QString linesOf(const QList<QUrl>& links);

} // namespace tributary
