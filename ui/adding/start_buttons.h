#pragma once

#include "core/values/download/placement.h"

#include <QWidget>

class QPushButton;

namespace tributary {

// The buttons of a dialog that adds downloads: Start, Add paused, Cancel.
class StartButtons : public QWidget
{
    Q_OBJECT

public:
    explicit StartButtons(QWidget* parent = nullptr);

    QPushButton* start() const { return m_start; }
    void setReady(bool ready);

Q_SIGNALS:
    void chosen(tributary::StartWhen start);
    void cancelled();

private:
    QPushButton* m_start;
    QPushButton* m_addPaused;
};

} // namespace tributary
