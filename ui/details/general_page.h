#pragma once

#include "ui/details/details_page.h"
#include "ui/details/slow_reason.h"
#include "ui/words/remedies.h"

class QLayout;
class QPushButton;
class QScrollArea;
class QToolButton;
class QVBoxLayout;

namespace tributary {

class ErrorBox;
class FactList;
class SegmentMap;
class SlowNote;

// The tab General: which parts are here, what went wrong or slows it down, and all facts.
class GeneralPage : public DetailsPage
{
    Q_OBJECT

public:
    explicit GeneralPage(QWidget* parent = nullptr);

    void follow(const DetailsSubject& subject) override;
    // Copies all facts. For whoever has room beside the page: below the facts the button would take theirs.
    QToolButton* copyButton() const { return m_copy; }

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    void remedyWanted(tributary::Remedy remedy, tributary::DownloadId id);
    void startNowRequested(tributary::DownloadId id);
    void slowRemedyWanted(tributary::SlowRemedy remedy, tributary::DownloadId id);
    // Why the current download isn't faster, with its name, for somebody who doesn't look.
    void reasonChanged(const QString& words);

private:
    QLayout* slowLine();
    void keepFromTheBar();
    void offer(std::optional<SlowRemedy> remedy);
    void followError(const DownloadSnapshot& download);
    void copyAll() const;
    // Above what is scrolled, and part of that where the page is low.
    void placeTheMap();

    SegmentMap* m_map;
    SlowNote* m_untilRetry;
    ErrorBox* m_error;
    SlowNote* m_slow;
    QPushButton* m_startNow;
    QPushButton* m_change; // what makes it slow
    std::optional<SlowRemedy> m_remedy;
    QToolButton* m_copy;
    QString m_slowNews;
    FactList* m_facts;
    QVBoxLayout* m_scrolled;
    QScrollArea* m_area = nullptr;
    DownloadId m_id;
};

} // namespace tributary
