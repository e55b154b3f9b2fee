#pragma once

#include <QObject>

class QMainWindow;
class QSettings;
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

private:
    void restoreRows(const QSettings& settings);

    QMainWindow& m_window;
    ShapedParts m_parts;
    ScreenFit* m_screenFit;
};

} // namespace tributary
