#pragma once

#include "core/values/network/page_look.h"

#include <QString>
#include <QUrl>

namespace tributary {

// The promise that a name makes of a file's content. NoPage: text for programs. NoText: no text at all.
enum class NamePromise : quint8 { Anything, NoPage, NoText };

// By the name of a file, or else by the end of its link, unless the file's name is that of a page. Whole
// names.
NamePromise promiseOf(const QString& fileName, const QString& nameInLink);

// Whether the name is that of a web page.
bool isPageName(const QString& fileName);

// A link is taken to lead to a script if it has a query or a script's name at its end, and to a file if its
// end is that of any other kind of file. Unsaid: its end shows no kind. A script may give its answer out
// once, and often sends the answer before it knows how long that gets.
enum class LinkLeadsTo : quint8 { File, Unsaid, Script };
LinkLeadsTo whereLeads(const QUrl& link);

// True for a page that comes for a file by mistake, as a login page does.
bool breaksPromise(PageLook look, NamePromise promise);

} // namespace tributary
