#pragma once

#include "core/values/download/download_error.h"
#include "core/values/download/download_id.h"
#include "core/values/download/download_terms.h"

#include <QFuture>
#include <QObject>
#include <QPointer>

#include <functional>

class QWidget;

namespace tributary {

class DownloadListModel;
class EditDialog;
class Settings;

// Changes what is asked of a download that doesn't run, and answers with what holds then; an empty change
// only reads.
using ChangeDownload = std::function<QFuture<Expected<DownloadTerms>>(DownloadId, const DownloadChange&)>;

// Asks a person what is to be changed about a download, and has it changed.
class DownloadEdits : public QObject
{
    Q_OBJECT

public:
    DownloadEdits(const DownloadListModel& downloads, const Settings& settings, QWidget* window);

    void setChange(ChangeDownload change) { m_change = std::move(change); }

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

    const DownloadListModel& m_downloads;
    const Settings& m_settings;
    QWidget* m_window;
    ChangeDownload m_change;
    QPointer<EditDialog> m_dialog;
};

} // namespace tributary
