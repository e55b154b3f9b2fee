#pragma once

#include "ui/details/download_history.h"
#include "ui/details/slow_reason.h"

#include <QWidget>

namespace tributary {

// The download that the details are about, and what is known around it.
struct DetailsSubject
{
    const DownloadSnapshot& download;
    const DownloadPast& past;
    Surroundings surroundings;
};

// One tab of the details.
class DetailsPage : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    // Called again and again while the page is seen.
    virtual void follow(const DetailsSubject& subject) = 0;
};

} // namespace tributary
