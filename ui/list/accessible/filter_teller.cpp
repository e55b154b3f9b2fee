#include "ui/list/accessible/filter_teller.h"

#include "ui/list/rows/download_filter.h"
#include "ui/list/rows/download_list_model.h"

#include <QAccessible>
#include <QLocale>

#include <chrono>

namespace tributary {

FilterTeller::FilterTeller(const DownloadFilter& rows, QObject* parent)
    : QObject(parent)
    , m_rows(rows)
{
    using namespace std::chrono_literals;
    m_rest.setSingleShot(true);
    m_rest.setInterval(500ms);
    connect(&m_rest, &QTimer::timeout, this, &FilterTeller::tell);
    connect(&rows, &DownloadFilter::wishChanged, this, &FilterTeller::wait);
    for (const QAbstractItemModel* model : {static_cast<const QAbstractItemModel*>(&rows),
                                            static_cast<const QAbstractItemModel*>(&rows.downloads())}) {
        connect(model, &QAbstractItemModel::rowsInserted, this, &FilterTeller::waitIfFiltered);
        connect(model, &QAbstractItemModel::rowsRemoved, this, &FilterTeller::waitIfFiltered);
        connect(model, &QAbstractItemModel::modelReset, this, &FilterTeller::waitIfFiltered);
    }
}

void FilterTeller::wait()
{
    if (QAccessible::isActive())
        m_rest.start();
}

void FilterTeller::waitIfFiltered()
{
    if (!m_rows.words().isEmpty())
        wait();
}

void FilterTeller::tell()
{
    const QLocale locale;
    //: How many rows the filter leaves of how many, such as "3 of 12 shown".
    const QString found =
        tr("%1 of %2 shown")
            .arg(locale.toString(m_rows.rowCount()), locale.toString(m_rows.downloads().rowCount()));
    Q_EMIT told(m_rows.words().isEmpty() ? QString() : found);
}

} // namespace tributary
