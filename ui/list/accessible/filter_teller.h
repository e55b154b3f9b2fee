#pragma once

#include <QObject>
#include <QTimer>

namespace tributary {

class DownloadFilter;

// Tells a screen reader how many rows the words in the filter leave, once typing and the list have rested.
class FilterTeller : public QObject
{
    Q_OBJECT

public:
    FilterTeller(const DownloadFilter& rows, QObject* parent);

Q_SIGNALS:
    // Says what the filter found; empty while the filter has no words.
    void told(const QString& found);

private:
    void wait();
    void waitIfFiltered();
    void tell();

    const DownloadFilter& m_rows;
    QTimer m_rest;
};

} // namespace tributary
