#pragma once

#include <QDialog>
#include <QPointer>
#include <QSet>

class QAction;
class QLabel;
class QLineEdit;
class QTimer;
class QTreeWidget;
class QTreeWidgetItem;

namespace tributary {

// Finds a command by words of its name, and runs it. Commands that can't be chosen stand greyed below the
// others and say why. What changes while the palette is open is shown where the command stands, so that no
// row moves away under a person's hands.
class CommandPalette : public QDialog
{
    Q_OBJECT

public:
    // A command that is named twice is listed once. Of a menu its commands are listed, with its name.
    CommandPalette(const QList<QAction*>& commands, QWidget* parent);

    // Adds the choices of menus, such as speeds to limit to, behind all that was offered before.
    void offerChoices(const QList<QAction*>& menus);
    // Lists places to go to below the commands. Return goes to one that nobody chose only where no command
    // has the words that were typed: whoever means a command that can't be run at the moment gets no dialog.
    void offerPlaces(const QString& name, const QList<QAction*>& places);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Command
    {
        QPointer<QAction> action;
        QString menu; // its name, for a command of a menu
        bool isPlace = false;
        QTreeWidgetItem* row = nullptr;
    };

    void layOut();
    void standAtTheTopOf(const QWidget& window);
    static QList<Command> commandsOf(const QList<QAction*>& actions, const QString& menu);
    void list(QList<Command> commands);
    void add(Command command);
    QTreeWidgetItem* firstPossible() const;
    void catchUp();
    void fill(const Command& command);
    void filter();
    void shrinkToTheFound();
    bool isWanted(const Command& command) const;
    void tell();
    void run(QTreeWidgetItem* chosen);

    QLineEdit* m_words;
    QTreeWidget* m_list;
    QLabel* m_note;
    QList<Command> m_commands; // row by row
    QSet<int> m_changed;       // rows that are yet to be shown anew
    QTimer* m_catchUp;         // when all that changes in one go has changed
};

} // namespace tributary
