#pragma once

#include <QByteArrayView>

namespace tributary {

// Whether a page of a store's file can be a page of a table or an index at all.
bool isPageOfATable(QByteArrayView page);
// How many records of a page are as they were written: of several pages that might be the right one, the
// seals tell which is.
int soundRecordsIn(QByteArrayView page);

} // namespace tributary
