#pragma once

#include <QString>
#include <QUrl>

namespace tributary {

// The name that a link promises before anything is asked; empty when it promises none.
QString nameFromUrl(const QUrl& url);
// The server's name, else the link's, else that of the address it led to; safe on every system.
QString chooseName(const QUrl& link, const QUrl& finalUrl, const QByteArray& contentDisposition);

} // namespace tributary
