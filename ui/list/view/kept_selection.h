#pragma once

#include "core/values/download/download_id.h"

#include <QObject>

#include <optional>
#include <vector>

namespace tributary {

class DownloadView;
class DownloadFilter;

// Keeps what is selected, and the current row, while the rows are put in another order, filtered or made
// anew. What Qt does for this takes as many persistent indexes as there are rows.
class KeptSelection : public QObject
{
    Q_OBJECT

public:
    // Before the view gets its model: what Qt would keep has to be gone when it looks.
    KeptSelection(DownloadView& view, const DownloadFilter& rows);
    // Selects the downloads again that were selected. Call this after the view and Qt's selection have heard
    // of the new rows.
    void restoreIds();

private:
    void keepRows();
    void restoreRows();
    void keepIds();
    void select(std::vector<int> rows);

    DownloadView& m_view;
    const DownloadFilter& m_rows;
    // Rows of the list while only their order changes.
    std::vector<int> m_sourceRows;
    std::vector<DownloadId> m_ids;
    std::optional<DownloadId> m_current;
};

} // namespace tributary
