#include "ui/details/timeline/timeline_section.h"

#include "ui/details/timeline/connection_timeline.h"
#include "ui/looks/measures.h"
#include "ui/widgets/when_done.h"

#include <QLabel>
#include <QVBoxLayout>

#include <utility>

namespace tributary {

namespace {

constexpr std::chrono::milliseconds askedAgainAfter(500);

} // namespace

TimelineSection::TimelineSection(Question question, QWidget* parent)
    : QWidget(parent)
    , m_question(std::move(question))
    , m_timeline(new ConnectionTimeline(this))
    , m_words(new QLabel(this))
{
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    connect(m_timeline, &ConnectionTimeline::wordsChanged, m_words, &QLabel::setText);
    m_pause.setSingleShot(true);
    m_pause.setInterval(askedAgainAfter);
    connect(&m_pause, &QTimer::timeout, this, &TimelineSection::askOnceMore);
    auto* layout = new QVBoxLayout(this);
    // Lanes and words begin where the words of the table below do. The timeline keeps a hair for the frame of
    // what is chosen.
    layout->setContentsMargins(spacing::usual - spacing::hair, spacing::tight, spacing::usual - spacing::hair,
                               spacing::tight);
    m_words->setContentsMargins(spacing::hair, 0, spacing::hair, 0);
    layout->setSpacing(spacing::hair);
    layout->addWidget(m_timeline);
    layout->addWidget(m_words);
    hide();
}

void TimelineSection::follow(DownloadId id)
{
    if (std::exchange(m_download, id) != id) {
        m_asking = Asking::Not;
        m_pause.stop();
        show({});
    }
    ask();
}

void TimelineSection::ask()
{
    if (m_asking != Asking::Not) {
        m_asking = Asking::OnceMore;
        return;
    }
    const auto answer = m_question(*m_download);
    if (!answer)
        return;
    m_asking = Asking::Once;
    whenDone(*answer, this, [this, id = *m_download](const ConnectionStories& stories) {
        if (id != m_download)
            return;
        show(stories);
        m_pause.start();
    });
}

void TimelineSection::askOnceMore()
{
    const bool hasNews = std::exchange(m_asking, Asking::Not) == Asking::OnceMore;
    if (hasNews && parentWidget()->isVisible())
        ask();
}

void TimelineSection::show(const ConnectionStories& stories)
{
    m_timeline->follow(stories);
    setVisible(!m_timeline->isEmpty());
}

} // namespace tributary
