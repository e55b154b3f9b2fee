#pragma once

#include <QToolBar>

class QLineEdit;

namespace tributary {

class DownloadActions;

// The commands as buttons, and the filter box at their end.
class CommandBar : public QToolBar
{
    Q_OBJECT

public:
    CommandBar(const DownloadActions& actions, QWidget* parent);

    void beginFiltering();

Q_SIGNALS:
    void wordsTyped(const QString& words);
    // Esc was pressed in the filter box.
    void filterLeft();

private:
    void addButtons(const DownloadActions& actions);
    void addFilter();

    QLineEdit* m_filter;
};

} // namespace tributary
