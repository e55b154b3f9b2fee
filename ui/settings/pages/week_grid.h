#pragma once

#include "ui/looks/measures.h"
#include "ui/settings/pages/week_model.h"

#include <QIcon>
#include <QTableView>

#include <algorithm>

namespace tributary {

// The hours of the week, to be selected and given a rule. Space goes from one rule to the next.
class WeekGrid : public QTableView
{
    Q_OBJECT

public:
    explicit WeekGrid(Settings& settings, QWidget* parent = nullptr);

    // Gives that rule to the selected hours.
    void give(HourRule rule);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void tellHour();
    QSize sizeWith(int hourWidth) const;
    // Numbers of an ordinary size are still legible at that; larger ones may shrink more.
    int narrowHour() const { return std::min(m_hourWidth * 7 / 10, spacing::wide); }

    // The width of an hour where there is room.
    int m_hourWidth;
    WeekModel* m_week;
};

// The icon of an hour with that rule: a bar as high as the speed that it lets through.
QIcon ruleIcon(HourRule rule, const QWidget& like);

} // namespace tributary
