#pragma once

#include <QFont>
#include <QStringList>

class QMenu;
class QWidget;

namespace tributary {

// Looks at views and menus in a language and a size of letters, and notes words that have no room there,
// letters that lead to two things, and views that are not mirrored with their language.
class LaidOutViews
{
public:
    // Rows for a test in every language, at 100 and 200 %.
    static void addRows();
    static void addLanguages();

    // Called before the first view is made.
    void noteUsualFont();
    void speak(const QString& code, int percent = 100);
    // Forgets the language, the size and what was noted.
    void reset();

    void lookAt(const QWidget& view, const QString& name);
    // Fills the menu first, as it is before a person sees it, and looks at its submenus as well.
    void lookAtMenu(QMenu& menu, const QString& name);
    // Keeps a fault of a view that a test has found by itself.
    void note(const QString& fault) { m_faults.append(fault); }
    void note(const QStringList& faults) { m_faults.append(faults); }
    // All faults, one on a line; empty where all is well.
    QString faults() const;

private:
    void noteAll(const QString& name, const QStringList& faults);
    void lookAtEntries(const QMenu& menu, const QString& name);

    QFont m_usual;
    QStringList m_faults;
};

// The words of the menu's entries.
QStringList wordsOf(const QMenu& menu);
// The words that share a letter to press with another one.
QStringList sharingALetter(const QStringList& words);

} // namespace tributary
