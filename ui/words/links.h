#pragma once

#include "core/values/download/download_error.h"

#include <QList>
#include <QUrl>

namespace tributary {

// The scheme that a line without one gets: the usual one, or http where the server was found to speak nothing
// else.
enum class GuessedScheme : quint8 { Usual, Http };

// Puts the scheme before each line that begins with a host (beginsWithHost), as people write links.
QString withSchemes(const QString& lines, GuessedScheme guess = GuessedScheme::Usual);

// Parses a link as a person typed it. The error is BadUrl when it can't be read, UnsupportedScheme when it
// isn't http or https.
Expected<QUrl> parseLink(const QString& text);

// The http and https links among the words of a text, each once, in order, without the marks and brackets
// that belong to the text.
QList<QUrl> linksIn(const QString& text);
// The http and https links that are a whole line each, once and as they are spelt.
QList<QUrl> linksOfLines(const QStringList& lines);

// The links as text, one a line, as the New download dialog shows them.
QString linesOf(const QList<QUrl>& links);

} // namespace tributary
