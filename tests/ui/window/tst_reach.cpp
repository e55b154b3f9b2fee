#include "tests/ui/list/noted_orders.h"
#include "tests/ui/list/sample_downloads.h"
#include "tests/ui/settings/temporary_settings.h"
#include "tests/ui/window/accessible_name.h"
#include "tests/ui/window/named_action.h"
#include "ui/adding/add_dialog.h"
#include "ui/adding/link_list_dialog.h"
#include "ui/failures/question.h"
#include "ui/failures/questions.h"
#include "ui/list/rows/download_list_model.h"
#include "ui/list/view/download_view.h"
#include "ui/settings/pages/settings_dialog.h"
#include "ui/window/download_actions.h"
#include "ui/window/main_window.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QStackedWidget>
#include <QTest>
#include <QToolBar>
#include <QToolButton>

using namespace tributary;

// Everything can be had from the keyboard, and has a name.
class ReachTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_window.reset(); }
    void showsEachActionSomewhere();
    void hasNoTwoShortcutsAlike();
    void answersToTheKeys_data();
    void answersToTheKeys();
    void namesWhatCanHaveTheFocus_data();
    void namesWhatCanHaveTheFocus();
    void namesWhatIsOnEachPageOfSettings();
    void hasNoTwoMnemonicsAlike_data();
    void hasNoTwoMnemonicsAlike();
    void goesThroughTheWindowByTab();
    void goesByTabAsOneReads_data();
    void goesByTabAsOneReads();
    void goesByTabAsOneReadsInSettings();

private:
    QList<QAction*> actions() const
    {
        return m_window->findChild<DownloadActions*>()->findChildren<QAction*>();
    }
    std::unique_ptr<QWidget> part(const QString& name);

    std::unique_ptr<TemporarySettings> m_settings;
    NotedOrders m_orders;
    std::unique_ptr<MainWindow> m_window;
};

namespace {

QList<QWidget*> focusable(const QWidget& parent)
{
    QList<QWidget*> all;
    for (QWidget* widget : parent.findChildren<QWidget*>()) {
        if (widget->focusPolicy() != Qt::NoFocus && widget->isVisibleTo(&parent) && !widget->focusProxy())
            all.append(widget);
    }
    return all;
}

// On Linux a box to choose from has what is chosen for its name, and only its label says what it is for.
bool isSaidWhatItIs(QWidget* widget)
{
    const QAccessibleInterface* seen = QAccessible::queryAccessibleInterface(widget);
    if (qobject_cast<QComboBox*>(widget) && accessibleName(widget) != widget->accessibleName())
        return !seen->relations(QAccessible::Label).isEmpty();
    return !accessibleName(widget).isEmpty();
}

// Inner parts of what has a name are read with it.
bool isPartOfANamedOne(const QWidget& widget)
{
    return widget.objectName().startsWith(QLatin1String("qt_"));
}

// The widgets that Tab comes to, in its order.
QList<QWidget*> byTab(QWidget& parent)
{
    QList<QWidget*> met;
    QWidget* const window = parent.window();
    for (QWidget* next = window->nextInFocusChain(); next != window; next = next->nextInFocusChain()) {
        if ((next->focusPolicy() & Qt::TabFocus) == Qt::TabFocus && next->isVisibleTo(window) &&
            parent.isAncestorOf(next) && !next->focusProxy())
            met.append(next);
    }
    return met;
}

// Whether the second one stands above the first, or before it in its line.
bool goesBack(const QWidget& from, const QWidget& to)
{
    const QRect before(from.mapToGlobal(QPoint()), from.size());
    const QRect behind(to.mapToGlobal(QPoint()), to.size());
    const bool isInLine = before.top() <= behind.bottom() && behind.top() <= before.bottom();
    return isInLine ? behind.right() < before.left() : behind.bottom() < before.top();
}

// The steps that do, where there is more than the one that leads from the last to the first.
QString stepsBack(QWidget& parent)
{
    const QList<QWidget*> met = byTab(parent);
    QStringList steps;
    for (qsizetype i = 0; i < met.size(); ++i) {
        QWidget* next = met[(i + 1) % met.size()];
        if (goesBack(*met[i], *next))
            steps.append(accessibleName(met[i]) + QLatin1String(" to ") + accessibleName(next));
    }
    return steps.size() > 1 ? steps.join(QLatin1String(", ")) : QString();
}

void addParts()
{
    QTest::addColumn<QString>("name");
    for (const char* name : {"window", "add", "list", "settings", "cancel", "quit"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

QChar mnemonicOf(const QString& text)
{
    const qsizetype mark = QString(text).replace(QLatin1String("&&"), QLatin1String("  ")).indexOf(u'&');
    return mark < 0 ? QChar() : text.at(mark + 1).toLower();
}

} // namespace

void ReachTest::init()
{
    m_settings = std::make_unique<TemporarySettings>();
    m_window = std::make_unique<MainWindow>(*m_settings, m_orders);
    m_window->downloads().apply(samples::everyState());
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

// The window itself is given as nothing.
std::unique_ptr<QWidget> ReachTest::part(const QString& name)
{
    std::unique_ptr<QWidget> widget;
    if (name == QLatin1String("add"))
        widget = std::make_unique<AddDialog>(AddInput{.links = QStringLiteral("https://a.example/b")},
                                             AddSurroundings{.recentFolders = {QStringLiteral("/data")}});
    if (name == QLatin1String("list"))
        widget = std::make_unique<LinkListDialog>(
            LinkList{.requests = {DownloadRequest{.url = QUrl(QStringLiteral("https://a.example/b"))}}},
            QStringLiteral("/data"), AddSurroundings{.recentFolders = {QStringLiteral("/data")}});
    if (name == QLatin1String("settings"))
        widget = std::make_unique<SettingsDialog>(*m_settings);
    if (name == QLatin1String("cancel"))
        widget.reset(askToCancel(nullptr, {.count = 1, .name = QStringLiteral("a.iso")}, [] {}));
    if (name == QLatin1String("quit"))
        widget.reset(askToQuit(nullptr, {.count = 2, .name = QStringLiteral("a.iso")}, TrayChoice::Offered,
                               [](WayOut) {}));
    if (!widget)
        return widget;
    widget->setAttribute(Qt::WA_DeleteOnClose, false);
    widget->show();
    if (name == QLatin1String("add")) {
        for (QToolButton* button : widget->findChildren<QToolButton*>())
            button->setChecked(true);
    }
    return widget;
}

void ReachTest::showsEachActionSomewhere()
{
    QSet<QAction*> shown;
    for (QWidget* widget : m_window->findChildren<QWidget*>()) {
        for (QAction* action : widget->actions())
            shown.insert(action);
    }
    for (QAction* action : actions())
        QVERIFY2(shown.contains(action) || m_window->actions().contains(action), qPrintable(action->text()));
}

void ReachTest::hasNoTwoShortcutsAlike()
{
    QHash<QKeySequence, QString> known;
    const auto note = [&known](const QKeySequence& key, const QString& name) {
        if (!key.isEmpty() && known.contains(key))
            qFatal("%s is for %s and for %s", qPrintable(key.toString()), qPrintable(known.value(key)),
                   qPrintable(name));
        known.insert(key, name);
    };
    for (QAction* action : m_window->findChildren<QAction*>()) {
        for (const QKeySequence& key : action->shortcuts())
            note(key, action->text());
    }
    for (QShortcut* shortcut : m_window->findChildren<QShortcut*>())
        note(shortcut->key(), QStringLiteral("a shortcut"));
    QVERIFY(known.size() > 12);
}

void ReachTest::answersToTheKeys_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("key");
    const auto row = [](const char* name, const char* key) {
        QTest::newRow(name) << QString::fromUtf8(name) << QString::fromLatin1(key);
    };
    row("New download", "Ctrl+N");
    row("Paste links", "Ctrl+V");
    row("Remove", "Del");
    row("Remove with file…", "Shift+Del");
    row("Copy link", "Ctrl+C");
#ifdef Q_OS_MACOS
    row("Open folder", "Ctrl+Return");
#else
    row("Open folder", "Ctrl+Enter");
#endif
    row("Rename…", "F2");
    row("Edit…", "Ctrl+E");
    row("Move up", "Alt+Up");
    row("Move down", "Alt+Down");
    row("Settings", "Ctrl+,");
    row("Quit", "Ctrl+Q");
    row("Cancel", "Ctrl+Del");
    row("Retry", "Ctrl+R");
    row("Help", "F1");
    row("Find command…", "Ctrl+K");
}

void ReachTest::answersToTheKeys()
{
    QFETCH(QString, name);
    QFETCH(QString, key);
    QCOMPARE(namedAction(*m_window, name.toUtf8().constData())->shortcut(), QKeySequence(key));
}

void ReachTest::namesWhatCanHaveTheFocus_data()
{
    addParts();
}

void ReachTest::namesWhatCanHaveTheFocus()
{
    QFETCH(QString, name);
    const std::unique_ptr<QWidget> dialog = part(name);
    const QList<QWidget*> all = focusable(dialog ? *dialog : *m_window);
    QVERIFY(!all.isEmpty());
    for (QWidget* widget : all) {
        if (!isPartOfANamedOne(*widget))
            QVERIFY2(isSaidWhatItIs(widget), widget->metaObject()->className());
    }
}

void ReachTest::namesWhatIsOnEachPageOfSettings()
{
    SettingsDialog dialog(
        *m_settings,
        {.hosts = [] { return QFuture<QList<HostProfile>>(); }, .trusted = {}, .forgetHosts = {}});
    dialog.show();
    auto* pages = dialog.findChild<QListWidget*>();
    for (int page = 0; page < pages->count(); ++page) {
        pages->setCurrentRow(page);
        for (QWidget* widget : focusable(dialog)) {
            if (!isPartOfANamedOne(*widget))
                QVERIFY2(isSaidWhatItIs(widget),
                         qPrintable(pages->item(page)->text() + u'/' +
                                    QLatin1String(widget->metaObject()->className())));
        }
    }
}

void ReachTest::hasNoTwoMnemonicsAlike_data()
{
    addParts();
}

void ReachTest::hasNoTwoMnemonicsAlike()
{
    QFETCH(QString, name);
    const std::unique_ptr<QWidget> dialog = part(name);
    const QWidget& shown = dialog ? *dialog : *m_window;
    QHash<QChar, QString> known;
    for (QWidget* widget : shown.findChildren<QWidget*>()) {
        const QString text = widget->property("text").toString();
        const bool counts = qobject_cast<QAbstractButton*>(widget) || qobject_cast<QLabel*>(widget);
        const QChar mnemonic = mnemonicOf(text);
        if (!counts || mnemonic.isNull() || !widget->isVisibleTo(&shown))
            continue;
        QVERIFY2(!known.contains(mnemonic),
                 qPrintable(text + QLatin1String(" and ") + known.value(mnemonic)));
        known.insert(mnemonic, text);
    }
}

void ReachTest::goesThroughTheWindowByTab()
{
    auto* list = m_window->findChild<DownloadView*>();
    list->setCurrentIndex(list->model()->index(0, 0));
    list->setFocus();
    QStringList met;
    for (int presses = 0; presses < 40; ++presses) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        met.append(accessibleName(QApplication::focusWidget()));
        if (QApplication::focusWidget() == list)
            break;
    }
    QCOMPARE(QApplication::focusWidget(), list);
    for (const char* name : {"States", "Types", "Filter downloads"})
        QVERIFY2(met.contains(QLatin1String(name)), qPrintable(met.join(QLatin1String(", "))));
    QVERIFY(met.indexOf(QLatin1String("States")) < met.indexOf(QLatin1String("Types")));
}

void ReachTest::goesByTabAsOneReads_data()
{
    QTest::addColumn<QString>("name");
    for (const char* name : {"add", "list", "cancel", "quit"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void ReachTest::goesByTabAsOneReads()
{
    QFETCH(QString, name);
    const std::unique_ptr<QWidget> dialog = part(name);
    QVERIFY(QTest::qWaitForWindowExposed(dialog.get()));
    QCOMPARE(stepsBack(*dialog), QString());
}

void ReachTest::goesByTabAsOneReadsInSettings()
{
    SettingsDialog dialog(*m_settings);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowExposed(&dialog));
    auto* pages = dialog.findChild<QListWidget*>();
    auto* stack = dialog.findChild<QStackedWidget*>();
    for (int page = 0; page < pages->count(); ++page) {
        pages->setCurrentRow(page);
        QCOMPARE(pages->item(page)->text() + u':' + stepsBack(*stack->currentWidget()),
                 pages->item(page)->text() + u':');
    }
}

QTEST_MAIN(ReachTest)
#include "tst_reach.moc"
