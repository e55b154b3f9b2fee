#pragma once

#include "ui/details/details_page.h"

namespace tributary {

class SpeedGraph;

// The tab Speed.
class SpeedPage : public DetailsPage
{
    Q_OBJECT

public:
    explicit SpeedPage(QWidget* parent = nullptr);

    void follow(const DetailsSubject& subject) override;

private:
    SpeedGraph* m_graph;
};

} // namespace tributary
