#pragma once

#include <QDialog>
#include <QPointer>

class QAction;
class QLabel;
class QLineEdit;
class QTreeWidget;
class QTreeWidgetItem;

namespace tributary {

// Finds a command by words of its name, and runs it. Commands that can't be chosen at the moment stand greyed
// below the others and say why.
class CommandPalette : public QDialog
{
    Q_OBJECT

public:
    // A command that is named twice is listed once.
    CommandPalette(const QList<QAction*>& commands, QWidget* parent);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void layOut();
    void standAtTheTopOf(const QWidget& window);
    void addCommands(const QList<QAction*>& commands);
    void addCommand(QAction* command);
    void filter(const QString& words);
    void tell(const QTreeWidgetItem* first);
    void run(QTreeWidgetItem* chosen);

    QLineEdit* m_words;
    QTreeWidget* m_list;
    QLabel* m_note;
    QList<QPointer<QAction>> m_commands; // row by row
};

} // namespace tributary
