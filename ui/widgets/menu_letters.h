#pragma once

#include <QChar>
#include <QHash>
#include <QList>
#include <QObject>
#include <QPointer>

class QAction;
class QMenu;

namespace tributary {

// Gives each entry of a menu a letter to press while the menu is open, save to numbers, whose letters would
// all be those of their unit. Entries have their own words again
// once it is closed: they stand elsewhere as well, and are found there by name. Lives as long as the menu.
class MenuLetters : public QObject
{
    Q_OBJECT

public:
    explicit MenuLetters(QMenu& menu);

    // The letter that leads to the entry in English.
    void wish(const QAction& entry, QChar letter) { m_wishes.insert(&entry, letter); }

private:
    struct Lettered
    {
        QPointer<QAction> entry;
        QString before;
        QString given;
    };

    void give();
    void takeBack();

    QMenu& m_menu;
    QHash<const QAction*, QChar> m_wishes;
    QList<Lettered> m_given;
};

} // namespace tributary
