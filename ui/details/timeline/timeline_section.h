#pragma once

#include "core/values/download/connection_story.h"
#include "core/values/download/download_id.h"

#include <QFuture>
#include <QTimer>
#include <QWidget>

#include <functional>
#include <optional>

class QLabel;

namespace tributary {

class ConnectionTimeline;

// The timeline of a download's connections with the words that belong to it. Asks for what they did while it
// is followed, and hides where there is nothing to tell.
class TimelineSection : public QWidget
{
    Q_OBJECT

public:
    // Asks what the connections of a download did; nothing where nobody can be asked.
    using Question = std::function<std::optional<QFuture<ConnectionStories>>(DownloadId)>;
    explicit TimelineSection(Question question, QWidget* parent = nullptr);

    // Called again and again while the page is seen.
    void follow(DownloadId id);

private:
    // News come several times a second; stories are asked for less often, and once more after the last news.
    enum class Asking : quint8 { Not, Once, OnceMore };

    void ask();
    void askOnceMore();
    void show(const ConnectionStories& stories);

    Question m_question;
    ConnectionTimeline* m_timeline;
    QLabel* m_words;
    std::optional<DownloadId> m_download;
    Asking m_asking = Asking::Not;
    QTimer m_pause;
};

} // namespace tributary
