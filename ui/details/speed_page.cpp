#include "ui/details/speed_page.h"

#include "ui/details/speed/speed_graph.h"

#include <QVBoxLayout>

namespace tributary {

namespace {

// The average speed, as the General tab shows it.
std::optional<qint64> averageOf(const std::optional<FinishedRun>& run)
{
    return run && run->fetched > 0 ? std::optional(averageSpeed(run->fetched, run->took)) : std::nullopt;
}

} // namespace

SpeedPage::SpeedPage(QWidget* parent)
    : DetailsPage(parent)
    , m_graph(new SpeedGraph(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_graph);
}

void SpeedPage::follow(const DetailsSubject& subject)
{
    const bool runs = subject.download.state == DownloadState::Downloading;
    m_graph->follow(subject.past.speeds, subject.surroundings.speedLimit(),
                    runs ? SpeedGraph::Newest::Now : SpeedGraph::Newest::Last,
                    runs ? std::nullopt : averageOf(subject.past.finishedRun));
}

} // namespace tributary
