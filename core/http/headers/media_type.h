#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

namespace tributary {

// True for the types that any text comes as, a page too: plain text, and none at all.
bool mayBeAnyText(const QByteArray& essence);
// Whether a body that begins like this is a web page, whatever it is called.
bool beginsLikeWebPage(QByteArrayView beginning);
// Whether a body that begins like this can be no text: it has control characters that no text has.
bool beginsUnlikeText(QByteArrayView beginning);
// True for JSON and XML, in which many a service wraps its refusals.
bool looksLikeMessage(const QByteArray& essence);
// The coding of a file with such a name, in the word that Content-Encoding has for it ("gzip"): a server that
// announces it for such a file means the file, not the transfer. Empty for a name that tells nothing.
QByteArray codingOfName(const QString& fileName);

} // namespace tributary
