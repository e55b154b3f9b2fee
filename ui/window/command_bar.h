#pragma once

#include <QList>
#include <QToolBar>

class QLineEdit;
class QMenu;
class QToolButton;

namespace tributary {

class DownloadActions;
class Settings;

// The commands as buttons, and the filter box at their end.
class CommandBar : public QToolBar
{
    Q_OBJECT

public:
    CommandBar(const DownloadActions& actions, Settings& settings, QWidget* parent);

    void beginFiltering();
    void clearFilter();
    // Sets the words that a screen reader reads with those in the filter.
    void describeFilter(const QString& found);
    // Says in the empty filter what the list is narrowed to by other means, where nothing else says it.
    void showChoice(const QString& words);
    // Adds a menu, at the end of the bar, for commands without a button.
    void addMenu(QMenu* menu);
    // Opens that menu by its key, once the window has the action.
    QAction* menuKey() const { return m_menuKey; }
    // The limits for all downloads together.
    QMenu* limits() const { return m_limits; }

Q_SIGNALS:
    void wordsTyped(const QString& words);
    // Esc was pressed in the filter box, which had no words any more.
    void filterLeft();
    // A key was pressed in the filter box that leads to what its words have found.
    void foundWanted();
    void otherLimitWanted();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    // When a button has its word beside the icon, first those that have it longest.
    enum class Words : quint8 { Always, Often, Sometimes, Rarely, Seldom, Hardly, Never };

    void sizeIcons();
    void useRoom();
    void noteOtherWords();
    void addButtons(const DownloadActions& actions);
    void addLimits(Settings& settings);
    void addFilter();
    void lookAfterTheRest();
    void foldOnceFilterIsLeft();
    void openMenuOfTheRest();
    void openMenu(QToolButton& button, QMenu& menu);
    void openAtTheEnd(QMenu& menu);
    void clearOrLeave();
    void add(QAction* action, Words words);
    void measureLevels();
    void useLevel(int level);
    void widenFilter();

    QMenu* m_limits = nullptr;
    QLineEdit* m_filter;
    QAction* m_menuKey;
    QList<std::pair<QToolButton*, Words>> m_buttons;
    QStringList m_otherWords;      // of all buttons
    QToolButton* m_rest = nullptr; // shows what has no room
    // The widths that the bar needs at each level, from no words to all words and a wide filter; empty until
    // they are measured.
    QList<int> m_widths;
    int m_level = 0;
    bool m_isUnfoldedToFilter = false;
    // The width of the filter that counts among those of its level.
    int m_leastOfFilter = 0;
};

} // namespace tributary
