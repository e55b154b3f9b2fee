#pragma once

#include "ui/details/details_page.h"

class QPlainTextEdit;

namespace tributary {

// The tab Log: what happened when, to be copied or saved.
class LogPage : public DetailsPage
{
    Q_OBJECT

public:
    explicit LogPage(QWidget* parent = nullptr);

    void follow(const DetailsSubject& subject) override;
    // Something happened to a download, which may be the one that is shown.
    void append(DownloadId id, const LogEvent& event);
    // Something is to be read before what is shown.
    void readAnew();
    // Says in the log itself when that fails.
    void saveTo(const QString& path);

private:
    void append(const LogEvent& event);
    QString plainText() const;
    void copy();
    void askWhereToSave();

    QPlainTextEdit* m_lines;
    std::optional<DownloadId> m_id;
};

} // namespace tributary
