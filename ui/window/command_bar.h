#pragma once

#include <QList>
#include <QToolBar>

class QLineEdit;
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

Q_SIGNALS:
    void wordsTyped(const QString& words);
    // Esc was pressed in the filter box.
    void filterLeft();
    void otherLimitWanted();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void addButtons(const DownloadActions& actions);
    void addLimits(Settings& settings);
    void addFilter();
    void addAsIcon(QAction* action);

    QLineEdit* m_filter;
    QList<QToolButton*> m_wordy;
    QToolButton* m_rest = nullptr; // shows what has no room
    int m_widthWithWords = 0;
};

} // namespace tributary
