#pragma once

#include "ui/details/details_page.h"
#include "ui/details/event_log.h"

#include <QDate>

class QPlainTextEdit;
class QToolButton;

namespace tributary {

// The tab Log: what happened when, to be copied or saved. A line says no more than what is new in it; copies
// have the whole of each.
class LogPage : public DetailsPage
{
    Q_OBJECT

public:
    explicit LogPage(QWidget* parent = nullptr);

    // The button that copies the log and the one that saves it, for the row of the tabs.
    QList<QToolButton*> buttons() const { return {m_copy, m_save}; }

    void follow(const DetailsSubject& subject) override;
    // Something happened to a download, which may be the one that is shown.
    void append(DownloadId id, const LogEvent& event);
    // Reads the log anew, because lines have come that stand before those shown.
    void readAnew();
    // Writes the log to a file. The log itself says when that fails.
    void saveTo(const QString& path);

protected:
    void changeEvent(QEvent* event) override;

private:
    void append(const LogEvent& event);
    // The day, where it is another than in the line before, and the line.
    QStringList shownLines(const LogEvent& event);
    QString wholeText() const;
    void addButtons();
    void copy();
    void askWhereToSave();

    QPlainTextEdit* m_lines;
    QToolButton* m_copy;
    QToolButton* m_save;
    std::optional<DownloadId> m_id;
    QString m_link; // of the download, as the log has it
    EventLog m_events;
    QDate m_day; // of the last line
};

} // namespace tributary
