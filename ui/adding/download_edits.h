#pragma once

#include "core/values/download/download_error.h"
#include "core/values/download/download_id.h"
#include "core/values/download/download_terms.h"

#include <QObject>
#include <QPointer>

class QWidget;

namespace tributary {

class DownloadListModel;
class DownloadOrders;
class EditDialog;
class Settings;

// Asks a person what is to be changed about a download, and has it changed.
class DownloadEdits : public QObject
{
    Q_OBJECT

public:
    DownloadEdits(DownloadOrders& orders, const DownloadListModel& downloads, const Settings& settings,
                  QWidget* window);

    void edit(DownloadId id) { ask(id, Begin::AtTheTop); }
    // The same, with the keyboard in the field of the checksum.
    void editChecksum(DownloadId id) { ask(id, Begin::AtTheChecksum); }

Q_SIGNALS:
    void saved(tributary::DownloadId id, const tributary::DownloadChange& change);
    void said(const QString& message);
    void refused(const QString& text, const QString& explanation);

private:
    enum class Begin : quint8 { AtTheTop, AtTheChecksum };

    void ask(DownloadId id, Begin begin);
    void open(DownloadId id, const DownloadTerms& terms, Begin begin);
    void save(DownloadId id, const DownloadChange& change);
    void refuse(DownloadId id, const DownloadError& why);
    QString explanationOf(DownloadId id, const DownloadError& why) const;

    DownloadOrders& m_orders;
    const DownloadListModel& m_downloads;
    const Settings& m_settings;
    QWidget* m_window;
    QPointer<EditDialog> m_dialog;
};

} // namespace tributary
