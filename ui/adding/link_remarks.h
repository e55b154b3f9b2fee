#pragma once

#include <QString>

namespace tributary {

struct LinkList;

// What of a list is not among the downloads that came of it, in words; empty when nothing was left out.
QString remarksOn(const LinkList& list);

} // namespace tributary
