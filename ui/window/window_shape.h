#pragma once

#include <QObject>
#include <QPointer>
#include <QSettings>

class QMainWindow;
class QSplitter;

namespace tributary {

class DetailsPane;
class DownloadFilter;
class DownloadView;
class FilterBar;
class ListAndDetails;
class MainMenu;
class ScreenFit;

// The parts of the window whose look a person has chosen.
struct ShapedParts
{
    DownloadFilter& rows;
    DownloadView& view;
    DetailsPane& details;
    ListAndDetails& listAndDetails;
    FilterBar& filters;
    QSplitter& filtersAndRest;
    MainMenu& menu;
};

// Keeps the window's place and how its parts look from one start to the next, and brings them back on the
// screen that is there.
class WindowShape : public QObject
{
    Q_OBJECT

public:
    WindowShape(QMainWindow& window, const ShapedParts& parts);

    void restoreFrom(const QSettings& settings);
    void saveTo(QSettings& settings) const;
    // Saves there as well whenever a person turns to something else. A program that is at work in the tray
    // for weeks may end without being asked to.
    void keepIn(QSettings& settings);

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void restoreRows(const QSettings& settings);

    QMainWindow& m_window;
    ShapedParts m_parts;
    ScreenFit* m_screenFit;
    QPointer<QSettings> m_kept;
};

} // namespace tributary
