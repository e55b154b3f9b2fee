#pragma once

#include "core/values/download/download_id.h"

#include <QByteArray>
#include <QList>

namespace tributary::test {

// A closed store whose history and its index are a page each. A start reads neither.
QByteArray storeWithHistory();
QList<DownloadId> idsWithHistory();
constexpr int eventsOfEach = 4;

// Where the only page of a table or an index begins; -1 where there is none.
qsizetype pageOf(const QByteArray& store, const QString& tree);
QByteArray withBitTurned(QByteArray store, qsizetype bit);
// The last entry of the index leads to no row, so that its download can't be removed.
QByteArray withAnEntryThatLeadsNowhere(QByteArray store);
// The index has no entries any more, so that no download seems to have a history.
QByteArray withAnEmptyIndex(QByteArray store);

} // namespace tributary::test
