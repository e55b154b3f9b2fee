#pragma once

#include <QString>

namespace tributary {

struct LinkList;

// What a person should know of a list before they take it, in words; empty where there is nothing: what is
// not among the downloads that came of it, and which ways to the servers it wishes for that nobody chose.
QString remarksOn(const LinkList& list);
// Whether the list wishes for ways of its own to the servers.
bool hasWaysOfItsOwn(const LinkList& list);

} // namespace tributary
