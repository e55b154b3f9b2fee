#pragma once

#include "core/values/network/network_profile.h"

#include <QStringList>

class QLabel;
class QWidget;

namespace tributary {

struct DownloadRequest;
struct LinkList;

// What a person should know of a list before they take it, in words; empty where there is nothing: what is
// not among the downloads that came of it, and which ways to the servers it wishes for that nobody chose.
QString remarksOn(const LinkList& list, const NetworkProfile& chosen = {});
// Remarks on the ways to servers alone, where they differ from the chosen one.
QString remarksOnWays(const QList<DownloadRequest>& requests, const NetworkProfile& chosen = {});
// Every line that is left out, as far as a tip has room for them, each with the reason; empty where the
// remarks on the list have them all.
QString linesLeftOut(const LinkList& list);
// Whether the requests wish for ways of their own to the servers.
bool hasWaysOfItsOwn(const QList<DownloadRequest>& requests, const NetworkProfile& chosen = {});
// Nobody reads more remarks of one kind.
inline constexpr qsizetype mostOfAKind = 3;
// The first remarks of one kind, and how many others there are. Counts the unnamed ones, for which the caller
// has no remark, among the others.
QStringList firstOfAKind(QStringList remarks, qsizetype most = mostOfAKind, qsizetype unnamed = 0);
// Where a dialog shows remarks: in plain text, since a path or a host in them is anybody's.
QLabel* remarksLabel(QWidget* parent);

} // namespace tributary
