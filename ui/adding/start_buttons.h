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
    // Says whether there is something to start.
    void setReady(bool ready);
    // Says whether the chosen folder takes files, as far as anybody knows.
    void setHasPlace(bool hasPlace);

Q_SIGNALS:
    void chosen(tributary::StartWhen start);
    void cancelled();

private:
    void offer();

    QPushButton* m_start;
    QPushButton* m_addPaused;
    bool m_isReady = true;
    bool m_hasPlace = true;
};

} // namespace tributary
