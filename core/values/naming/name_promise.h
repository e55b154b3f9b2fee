#pragma once

#include "core/values/network/page_look.h"

#include <QString>

namespace tributary {

// The promise that a name makes of a file's content. NoPage: text for programs. NoText: no text at all.
enum class NamePromise : quint8 { Anything, NoPage, NoText };

// By the name of a file, or else by the end of its link, unless the file's name is that of a page. Whole
// names.
NamePromise promiseOf(const QString& fileName, const QString& nameInLink);

// Whether the name is that of a web page.
bool isPageName(const QString& fileName);

// True for a page that comes for a file by mistake, as a login page does.
bool breaksPromise(PageLook look, NamePromise promise);

} // namespace tributary
