#pragma once

#include "core/values/queue/week_schedule.h"
#include "ui/settings/settings.h"

#include <QAbstractTableModel>

namespace tributary {

// The hours of the week as they were chosen: a row a day, from the one that weeks begin with
// where the person lives, and a column an hour.
class WeekModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role : int { RuleRole = Qt::UserRole + 1 }; // a HourRule

    explicit WeekModel(Settings& settings, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    HourRule ruleAt(const QModelIndex& hour) const;
    void setRule(const QModelIndexList& hours, HourRule rule);

private:
    void follow();

    Settings& m_settings;
    WeekSchedule m_week;
};

// "No limit", "Limited", "Paused".
QString ruleText(HourRule rule);

} // namespace tributary
