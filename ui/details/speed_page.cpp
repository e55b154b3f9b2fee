#include "ui/details/speed_page.h"

#include "ui/details/speed/speed_graph.h"

#include <QVBoxLayout>

namespace tributary {

SpeedPage::SpeedPage(QWidget* parent)
    : DetailsPage(parent)
    , m_graph(new SpeedGraph(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_graph);
}

void SpeedPage::follow(const DetailsSubject& subject)
{
    m_graph->follow(subject.past.speeds, subject.surroundings.limits.bytesPerSecond);
}

} // namespace tributary
