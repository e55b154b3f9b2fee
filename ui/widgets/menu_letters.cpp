#include "ui/widgets/menu_letters.h"

#include "ui/words/entry_letters.h"

#include <QKeySequence>
#include <QMenu>

#include <algorithm>
#include <utility>

namespace tributary {

namespace {

bool isNumber(const QString& words)
{
    const auto first = std::ranges::find_if(words, [](QChar sign) { return sign.isLetterOrNumber(); });
    return first != words.end() && first->isDigit();
}

// A Mac has no letters to press, and some would stand behind the words there.
bool areThereLetters()
{
    return !QKeySequence::mnemonic(QStringLiteral("&A")).isEmpty();
}

} // namespace

MenuLetters::MenuLetters(QMenu& menu)
    : QObject(&menu)
    , m_menu(menu)
{
    connect(&menu, &QMenu::aboutToShow, this, &MenuLetters::give);
    connect(&menu, &QMenu::aboutToHide, this, &MenuLetters::takeBack);
}

void MenuLetters::give()
{
    takeBack();
    if (!areThereLetters())
        return;
    QList<EntryWords> words;
    for (QAction* entry : m_menu.actions()) {
        if (entry->isSeparator() || !entry->isVisible() || isNumber(entry->text()))
            continue;
        m_given.append({.entry = entry, .before = entry->text(), .given = {}});
        words.append({.words = entry->text(), .english = m_wishes.value(entry)});
    }
    const QStringList lettered = withLetters(words);
    for (qsizetype i = 0; i < m_given.size(); ++i) {
        m_given[i].given = lettered.at(i);
        m_given[i].entry->setText(lettered.at(i));
    }
}

void MenuLetters::takeBack()
{
    for (const Lettered& each : std::exchange(m_given, {})) {
        // Other words that an entry got meanwhile stay.
        if (each.entry && each.entry->text() == each.given)
            each.entry->setText(each.before);
    }
}

} // namespace tributary
