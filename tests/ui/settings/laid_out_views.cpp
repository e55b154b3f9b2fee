#include "tests/ui/settings/laid_out_views.h"

#include "app/gui/translations.h"
#include "tests/ui/settings/clipped_words.h"
#include "tests/ui/settings/painted_words.h"
#include "ui/details/speed/speed_graph.h"
#include "ui/settings/pages/languages.h"
#include "words/language_choice.h"

#include <QAbstractButton>
#include <QApplication>
#include <QFontDatabase>
#include <QGroupBox>
#include <QHash>
#include <QKeySequence>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QScreen>
#include <QTest>
#include <QTranslator>

#include <utility>

namespace tributary {

namespace {

// Whether a font has the letters of this language. Boxes in place of letters are wider than these, signs
// above and below among them, and measures of them say nothing at a size at which room is scarce.
bool canBeWritten(const QString& code)
{
    const QLocale locale(code);
    const auto system = [&] {
        switch (locale.script()) {
        case QLocale::ArabicScript: return QFontDatabase::Arabic;
        case QLocale::CyrillicScript: return QFontDatabase::Cyrillic;
        case QLocale::DevanagariScript: return QFontDatabase::Devanagari;
        case QLocale::HebrewScript: return QFontDatabase::Hebrew;
        case QLocale::JapaneseScript: return QFontDatabase::Japanese;
        case QLocale::KoreanScript: return QFontDatabase::Korean;
        case QLocale::SimplifiedHanScript: return QFontDatabase::SimplifiedChinese;
        default: return QFontDatabase::Latin;
        }
    };
    return !QFontDatabase::families(system()).isEmpty();
}

// The words of a view that lead to something by a letter.
QStringList wordsWithLetters(const QWidget& view)
{
    QStringList all;
    for (const QWidget* widget : view.findChildren<QWidget*>()) {
        if (!widget->isVisible() || widget->window() != &view)
            continue;
        if (const auto* label = qobject_cast<const QLabel*>(widget); label && label->buddy())
            all.append(label->text());
        else if (const auto* button = qobject_cast<const QAbstractButton*>(widget))
            all.append(button->text());
        else if (const auto* group = qobject_cast<const QGroupBox*>(widget))
            all.append(group->title());
    }
    return all;
}

QStringList wordsInGraphs(const QWidget& view)
{
    QStringList over;
    for (SpeedGraph* graph : view.findChildren<SpeedGraph*>()) {
        if (graph->isVisible() && graph->window() == &view)
            over.append(wordsPaintedOverTheEdge(*graph));
    }
    return over;
}

} // namespace

void LaidOutViews::addRows()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("percent");
    for (const QString& code : languageCodes()) {
        QTest::addRow("%s, 100 %%", qPrintable(code)) << code << 100;
        if (canBeWritten(code))
            QTest::addRow("%s, 200 %%", qPrintable(code)) << code << 200;
    }
}

void LaidOutViews::addLanguages()
{
    QTest::addColumn<QString>("code");
    for (const QString& code : languageCodes())
        QTest::newRow(qPrintable(code)) << code;
}

void LaidOutViews::noteUsualFont()
{
    m_usual = QApplication::font();
}

void LaidOutViews::speak(const QString& code, int percent)
{
    installTranslations(*qApp, code);
    QFont font = m_usual;
    font.setPointSizeF(font.pointSizeF() * percent / 100);
    QApplication::setFont(font);
}

void LaidOutViews::reset()
{
    QApplication::setFont(m_usual);
    qDeleteAll(qApp->findChildren<QTranslator*>());
    m_faults.clear();
}

void LaidOutViews::lookAt(const QWidget& view, const QString& name)
{
    // Words that come with an event make a layout anew, by another event.
    for (int round = 0; round < 3; ++round) {
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents();
    }
    noteAll(name, clippedWords(view));
    noteAll(name, wordsInGraphs(view));
    noteAll(name, sharingALetter(wordsWithLetters(view)));
    if (view.layoutDirection() != QGuiApplication::layoutDirection())
        note(name + QLatin1String(": runs against the direction of its language"));
}

void LaidOutViews::lookAtMenu(QMenu& menu, const QString& name)
{
    Q_EMIT menu.aboutToShow();
    lookAtEntries(menu, name);
    for (const QAction* entry : menu.actions()) {
        if (entry->menu())
            lookAtMenu(*entry->menu(), name + QLatin1String(", ") + entry->text());
    }
    Q_EMIT menu.aboutToHide();
}

// A menu that is wider than the screen ends where nobody sees it.
void LaidOutViews::lookAtEntries(const QMenu& menu, const QString& name)
{
    const QStringList words = wordsOf(menu);
    noteAll(name, sharingALetter(words));
    const int room = menu.screen()->availableGeometry().width();
    if (menu.sizeHint().width() > room)
        note(QStringLiteral("%1: %2 in %3: %4")
                 .arg(name)
                 .arg(menu.sizeHint().width())
                 .arg(room)
                 .arg(words.join(QLatin1String(" | "))));
    if (menu.layoutDirection() != QGuiApplication::layoutDirection())
        note(name + QLatin1String(": runs against the direction of its language"));
}

void LaidOutViews::noteAll(const QString& name, const QStringList& faults)
{
    for (const QString& fault : faults)
        note(QString(name + QLatin1String(": ") + fault));
}

QString LaidOutViews::faults() const
{
    constexpr qsizetype most = 20000;
    QStringList all = m_faults;
    all.removeDuplicates();
    return all.join(u'\n').left(most);
}

QStringList wordsOf(const QMenu& menu)
{
    QStringList all;
    for (const QAction* action : menu.actions())
        all.append(action->text());
    return all;
}

QStringList sharingALetter(const QStringList& words)
{
    QHash<QString, QStringList> byLetter;
    for (const QString& each : words) {
        const QString letter = QKeySequence::mnemonic(each).toString();
        if (!letter.isEmpty())
            byLetter[letter].append(each);
    }
    QStringList shared;
    for (const QStringList& those : std::as_const(byLetter)) {
        if (those.size() > 1)
            shared.append(those.join(QLatin1String(" | ")));
    }
    return shared;
}

} // namespace tributary
