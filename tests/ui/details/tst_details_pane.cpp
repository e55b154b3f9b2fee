#include "tests/support/checks/patience.h"
#include "tests/ui/list/sample_downloads.h"
#include "tests/ui/window/named_button.h"
#include "ui/details/details_pane.h"
#include "ui/details/fact_list.h"
#include "ui/details/general_page.h"
#include "ui/details/log_page.h"
#include "ui/details/segment_map.h"
#include "ui/details/selection_line.h"
#include "ui/details/slow_note.h"
#include "ui/details/speed/speed_graph.h"
#include "ui/details/timeline/connection_timeline.h"
#include "ui/failures/error_box.h"
#include "ui/list/rows/download_list_model.h"
#include "ui/list/view/list_head.h"
#include "ui/looks/measures.h"
#include "ui/widgets/screen_room.h"
#include "words/failure_text.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QFontDatabase>
#include <QHeaderView>
#include <QHelpEvent>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPromise>
#include <QPushButton>
#include <QScopeGuard>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTabBar>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>
#include <QToolButton>
#include <QToolTip>
#include <QTreeView>

#include <algorithm>

using namespace tributary;
using enum DownloadState;

class DetailsPaneTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_pane.reset(); }
    void hasItsTabs();
    void saysSoWhenNothingIsChosen();
    void followsTheCurrentDownload();
    void keepsASelectionInAFactThatStays();
    void keepsTheFocusInAFactThatStays();
    void goesOnFromAFactThatGoes();
    void readsEachFactOnce();
    void comesByTabFromTheTabsToTheErrorAndTheFacts();
    void copiesAllFacts();
    void showsTheButtonThatCopiesWholeWhereFactsScroll();
    void showsTheButtonThatCopiesWithItsPage();
    void showsAllFactsInANewWindow();
    void tellsTheWholeDateInATip();
    void givesAColumnWhatTheOtherLeaves_data();
    void givesAColumnWhatTheOtherLeaves();
    void copiesWhatWentWrongWithTheFacts();
    void offersToRetryWhatFailed();
    void readsWhatWentWrongWithWhatHelps();
    void comesToRetryLast();
    void framesWhatWentWrongCloselyWhereThereIsRoom();
    void canTryAtOnceWhatWaits();
    void putsManyButtonsInTwoRows();
    void keepsButtonsInARowBesideShortWords();
    void endsTheLastRowOfButtonsWhereTheOthersEnd();
    void showsSentencesOnAChecksumInTheUsualFont();
    void hasNoMapWhereTheDiskWasFullAtOnce();
    void hasRoomForButtonsBesideAChecksum_data();
    void hasRoomForButtonsBesideAChecksum();
    void copiesAChecksumAsItIs();
    void showsChecksumsBelowEachOther();
    void breaksALongNameWhereTheLineEnds();
    void keepsRowsOfButtonsTogether();
    void givesNoAdviceWhereItTriesByItself();
    void canStartWhatWaitsForItsTurn();
    void offersToChangeWhatMakesItSlow_data();
    void offersToChangeWhatMakesItSlow();
    void saysThatARetryWaitsForItsTurn();
    void beginsAtTheTopForAnotherDownload();
    void goesThroughTheFactsByArrowKeys();
    void showsTheEndOfALongFact();
    void showsFactsInTwoColumnsWhereThereIsRoom();
    void keepsValuesInTheirPlaces();
    void givesLinksMostOfTheRoom();
    void saysInTheBoxWhenItIsTriedAgain();
    void saysWhatWaitsForOnceOthersHaveEnded();
    void saysWhatOneThatIsDueToTryAgainWaitsFor();
    void knowsAtOnceWhatOthersWaitFor();
    void namesTheServerThatOneWaitsFor();
    void sumsUpWhatIsSelected();
    void sumsUpNothingThatACancellationDeleted();
    void saysWhyItIsSlow();
    void tellsNothingOfARowThatIsNotShown();
    void scrollsTheMapWhereThePageIsLow();
    void hasNoMapWithoutASize();
    void hasNoMapOfAFileWithTheWrongChecksum();
    void showsConnectionsLive();
    void showsMostConnectionsBelowTheirLanes();
    void leavesRoomForWhyAConnectionWaits();
    void showsALongHostWholeWhereThereIsRoom();
    void showsTheNameOfTheLastColumnInASmallTable();
    void showsNoColumnOfReasonsWithoutAny();
    void leavesTheWidthsThatAPersonSets();
    void showsTheLogAsItGrows();
    void saysThatNothingHasHappenedYet();
    void doesNotCallTheLogOfWhatHasRunEmpty();
    void beginsEachLineOfTheLogWithItsTime();
    void beginsTheLogWhereTheWindowBegins();
    void writesTheTimesOfTheLogAsTheLanguageDoes();
    void keepsTheLogWholeWhileAnotherTabIsSeen();
    void staysAtTheNewestLineOfTheLog();
    void leavesTheOwnLinkOutOfTheLog();
    void namesTheDayWhereItChanges();
    void showsLongLinesOfTheLogWhole();
    void copiesAndSavesTheLog_data();
    void copiesAndSavesTheLog();
    void saysWhenTheLogCannotBeSaved();
    void describesTheSpeed();
    void drawsNoLimitThatTheScheduleLifts();
    void hasOneAverageOfWhatIsFinished();

private:
    template<typename T>
    T* seen() const;
    QPushButton* button(const char* name) const;
    QList<int> rowsOf(const QStringList& buttons) const;
    int narrowUntilTwoRows(const QStringList& buttons);
    QToolButton* copyFacts() const;
    QLineEdit* field(const char* name) const;
    void choose(const DownloadSnapshot& download);
    void openTab(const char* name);
    QString shownLog() const { return seen<QPlainTextEdit>()->toPlainText(); }

    std::unique_ptr<DownloadListModel> m_downloads;
    std::unique_ptr<DownloadHistory> m_history;
    std::unique_ptr<DetailsPane> m_pane;
};

namespace {

constexpr QLatin1String day("Friday, 17 May 2024");
constexpr qint64 usualSpeed = 500 * 1024;

// The checksum that was given, and the one that the file has.
QString wrongDigits()
{
    return QStringLiteral("expected sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef, "
                          "found sha256:5d4abf60daba0b11555b6da942dd4f40d5f99ee617e14ba4ba686b47d75a5049");
}

// The same as the box says it.
QString wrongLines()
{
    return QStringLiteral("Expected sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef\n"
                          "Found    sha256:5d4abf60daba0b11555b6da942dd4f40d5f99ee617e14ba4ba686b47d75a5049");
}

DownloadSnapshot withWrongChecksum()
{
    DownloadSnapshot failed = samples::inState(7, Failed, QStringLiteral("file"));
    failed.size = 1000;
    failed.bytes = 1000;
    failed.error = DownloadError{
        .kind = ErrorKind::ChecksumMismatch, .httpStatus = 0, .detail = Phrase::fromEnglish(wrongDigits())};
    return failed;
}

} // namespace

void DetailsPaneTest::init()
{
    QLocale::setDefault(QLocale::c());
    m_pane.reset();
    m_downloads = std::make_unique<DownloadListModel>();
    m_history = std::make_unique<DownloadHistory>([] { return QDateTime(QDate(2024, 5, 17), QTime(10, 0)); });
    m_pane = std::make_unique<DetailsPane>(*m_downloads, *m_history);
    m_pane->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_pane.get()));
}

template<typename T>
T* DetailsPaneTest::seen() const
{
    for (T* widget : m_pane->findChildren<T*>()) {
        if (widget->isVisible())
            return widget;
    }
    return nullptr;
}

QPushButton* DetailsPaneTest::button(const char* name) const
{
    for (QPushButton* candidate : m_pane->findChildren<QPushButton*>()) {
        if (candidate->isVisible() && candidate->text().remove(u'&') == QString::fromUtf8(name))
            return candidate;
    }
    return nullptr;
}

QToolButton* DetailsPaneTest::copyFacts() const
{
    for (QToolButton* candidate : m_pane->findChildren<QToolButton*>()) {
        if (candidate->accessibleName() == QLatin1String("Copy all facts"))
            return candidate;
    }
    return nullptr;
}

// The field of a fact.
QLineEdit* DetailsPaneTest::field(const char* name) const
{
    for (QLineEdit* candidate : m_pane->findChildren<QLineEdit*>()) {
        if (candidate->accessibleName() == QLatin1String(name))
            return candidate;
    }
    return nullptr;
}

void DetailsPaneTest::choose(const DownloadSnapshot& download)
{
    m_history->observe({download});
    m_downloads->apply({download});
    m_pane->setCurrent(download.id);
}

void DetailsPaneTest::openTab(const char* name)
{
    auto* tabs = m_pane->findChild<QTabWidget*>();
    for (int i = 0; i < tabs->count(); ++i) {
        if (tabs->tabText(i) == QLatin1String(name))
            tabs->setCurrentIndex(i);
    }
}

void DetailsPaneTest::hasItsTabs()
{
    QStringList names;
    const auto* tabs = m_pane->findChild<QTabWidget*>();
    for (int i = 0; i < tabs->count(); ++i)
        names.append(tabs->tabText(i));
    QCOMPARE(names.join(u' '), QStringLiteral("General Connections Speed Log"));
}

void DetailsPaneTest::saysSoWhenNothingIsChosen()
{
    QVERIFY(seen<QLabel>()->text().startsWith(QLatin1String("Select a download")));
    choose(samples::everyState().first());
    QVERIFY(seen<QTabWidget>());
    m_downloads->forget(DownloadId{1});
    m_pane->setCurrent(std::nullopt);
    QVERIFY(!seen<QTabWidget>());
}

void DetailsPaneTest::followsTheCurrentDownload()
{
    DownloadSnapshot download = samples::inState(1, Queued, QStringLiteral("a.zip"));
    choose(download);
    QCOMPARE(seen<FactList>()->facts().first().value, QStringLiteral("Waiting"));
    download.state = Finished;
    m_downloads->apply({download, samples::inState(2, Paused, QStringLiteral("b.zip"))});
    QCOMPARE(seen<FactList>()->facts().first().value, QStringLiteral("Finished"));
}

void DetailsPaneTest::keepsASelectionInAFactThatStays()
{
    DownloadSnapshot download = samples::everyState().first();
    choose(download);
    QLineEdit* link = nullptr;
    for (QLineEdit* field : m_pane->findChildren<QLineEdit*>()) {
        QVERIFY(field->isReadOnly());
        if (field->accessibleName() == QLatin1String("Link"))
            link = field;
    }
    QVERIFY(link);
    link->selectAll();
    download.bytes += 1'000'000;
    m_downloads->apply({download});
    QCOMPARE(link->selectedText(), download.url.toDisplayString());
}

void DetailsPaneTest::keepsTheFocusInAFactThatStays()
{
    m_pane->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_pane.get()));
    DownloadSnapshot download = samples::everyState().first();
    choose(download);
    TRY_VERIFY(seen<QLineEdit>());
    const QPointer<QLineEdit> link = field("Link");
    link->setFocus();
    const auto namesOfFacts = [this] {
        QStringList names;
        for (const Fact& fact : m_pane->findChild<FactList*>()->facts())
            names.append(fact.name);
        return names;
    };
    const QStringList before = namesOfFacts();
    download.state = Finished;
    download.bytes = *download.size;
    download.finishedAt = download.addedAt.addSecs(60);
    m_downloads->apply({download});
    const QStringList names = namesOfFacts();
    QVERIFY(names != before);
    QVERIFY(link);
    QCOMPARE(QApplication::focusWidget(), link);
    TRY_VERIFY(field("Finished")->isVisible());
    QStringList shown;
    for (QLineEdit* one = field("State"); shown.size() < names.size();
         one = qobject_cast<QLineEdit*>(QApplication::focusWidget())) {
        QVERIFY(one);
        one->setFocus();
        shown.append(one->accessibleName());
        QTest::keyClick(one, Qt::Key_Down);
    }
    QCOMPARE(shown, names);
}

void DetailsPaneTest::goesOnFromAFactThatGoes()
{
    m_pane->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_pane.get()));
    DownloadSnapshot download = samples::everyState().first();
    download.priority = Priority::High;
    choose(download);
    TRY_VERIFY(seen<QLineEdit>());
    field("Priority")->setFocus();
    download.priority = Priority::Normal;
    m_downloads->apply({download});
    QVERIFY(!field("Priority"));
    auto* next = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    QVERIFY(next && m_pane->findChild<FactList*>()->isAncestorOf(next));
}

// A tip is read as the description of its field, after the text that it repeats.
void DetailsPaneTest::readsEachFactOnce()
{
    choose(samples::everyState().first());
    QLineEdit* link = field("Link");
    QCOMPARE(QAccessible::queryAccessibleInterface(link)->text(QAccessible::Description), QString());
    m_pane->resize(link->fontMetrics().averageCharWidth() * 20, m_pane->height());
    QHelpEvent help(QEvent::ToolTip, QPoint(1, 1), link->mapToGlobal(QPoint(1, 1)));
    QCoreApplication::sendEvent(link, &help);
    QCOMPARE(QToolTip::text(), link->text());
}

void DetailsPaneTest::comesByTabFromTheTabsToTheErrorAndTheFacts()
{
    DownloadSnapshot failed = samples::inState(7, DownloadState::Failed, QStringLiteral("file"));
    failed.error = DownloadError{.kind = ErrorKind::NotFound, .httpStatus = 404, .detail = {}};
    choose(failed);
    TRY_VERIFY(seen<QLineEdit>());
    const auto isArrowOfTabs = [](QWidget* one) { return qobject_cast<QTabBar*>(one->parentWidget()); };
    const auto behind = [&](QWidget* one) {
        do
            one = one->nextInFocusChain();
        while (!one->isVisible() || (one->focusPolicy() & Qt::TabFocus) == 0 || isArrowOfTabs(one));
        return one;
    };
    QWidget* next = behind(m_pane->findChild<QTabBar*>());
    QCOMPARE(next, copyFacts());
    next = behind(next);
    const auto* title = qobject_cast<QLabel*>(next);
    QVERIFY(title);
    QCOMPARE(title->text(), QStringLiteral("Not found (404)"));
    QStringList names;
    for (next = namedButton(*m_pane, "Retry"); names.size() < 20; next = behind(next)) {
        names.append(next->accessibleName());
        if (next == field("State"))
            break;
    }
    QCOMPARE(names.last(), QStringLiteral("State"));
    QVERIFY(names.size() <= 3);
}

void DetailsPaneTest::copiesAllFacts()
{
    choose(samples::everyState().first());
    copyFacts()->click();
    const QString copied = QGuiApplication::clipboard()->text();
    QVERIFY2(copied.contains(QLatin1String("Link: https://files.example.org/")), qPrintable(copied));
    QVERIFY(copied.contains(QStringLiteral("Size: 3.7\u00A0GiB (")));
}

void DetailsPaneTest::showsTheButtonThatCopiesWholeWhereFactsScroll()
{
    m_pane->resize(400, 200);
    choose(samples::everyState().first());
    TRY_VERIFY(seen<QScrollArea>()->verticalScrollBar()->maximum() > 0);
    const QToolButton* copy = copyFacts();
    QCOMPARE(copy->visibleRegion(), QRegion(copy->rect()));
    QVERIFY(!seen<QScrollArea>()->isAncestorOf(copy));
}

// Beside the tabs, where it takes no room from the facts, but no command of the other pages.
void DetailsPaneTest::showsTheButtonThatCopiesWithItsPage()
{
    m_pane->resize(m_pane->fontMetrics().averageCharWidth() * 150, 300);
    choose(samples::everyState().first());
    QVERIFY(copyFacts()->isVisible());
    QVERIFY(!m_pane->general().isAncestorOf(copyFacts()));
    TRY_COMPARE(copyFacts()->toolButtonStyle(), Qt::ToolButtonTextBesideIcon);
    m_pane->resize(m_pane->findChild<QTabBar*>()->sizeHint().width() + 2 * copyFacts()->height(), 300);
    TRY_COMPARE(copyFacts()->toolButtonStyle(), Qt::ToolButtonIconOnly);
    openTab("Speed");
    QVERIFY(!copyFacts()->isVisible());
    openTab("General");
    QVERIFY(copyFacts()->isVisible());
}

void DetailsPaneTest::showsAllFactsInANewWindow()
{
    DownloadSnapshot download = samples::everyState().first();
    for (int number = 1; number <= 3; ++number)
        download.connections.edit().append(
            {.start = number, .position = number, .end = number + 1, .bytesPerSecond = 100});
    m_history->noteProbe(
        download.id,
        {.contentType = "a/b", .rangeSupported = true, .validators = {.etag = "\"5f\"", .lastModified = {}}});
    m_pane->resize(m_pane->fontMetrics().averageCharWidth() * 150,
                   m_pane->fontMetrics().lineSpacing() * 8 + 120);
    choose(download);
    TRY_VERIFY(field("Added")->x() > field("Link")->x());
    QCoreApplication::processEvents();
    m_pane->grab();
    QCOMPARE(m_pane->findChild<FactList*>()->facts().size(), 9);
    TRY_COMPARE(seen<QScrollArea>()->verticalScrollBar()->maximum(), 0);
}

void DetailsPaneTest::tellsTheWholeDateInATip()
{
    const DownloadSnapshot download = samples::everyState().first();
    choose(download);
    QLineEdit* added = field("Added");
    const QString whole = QLocale().toString(download.addedAt.toLocalTime(), QLocale::LongFormat);
    QVERIFY2(added->text().size() < whole.size(), qPrintable(added->text()));
    QHelpEvent help(QEvent::ToolTip, QPoint(1, 1), added->mapToGlobal(QPoint(1, 1)));
    QCoreApplication::sendEvent(added, &help);
    QCOMPARE(QToolTip::text(), whole);
    copyFacts()->click();
    QVERIFY(QGuiApplication::clipboard()->text().contains(QString(QLatin1String("Added: ") + whole)));
}

void DetailsPaneTest::givesAColumnWhatTheOtherLeaves_data()
{
    QTest::addColumn<int>("first");
    QTest::addColumn<int>("second");
    QTest::newRow("long facts in the first") << 75 << 10;
    QTest::newRow("long facts in the second") << 20 << 60;
}

// Neither is cut beside room that nobody uses.
void DetailsPaneTest::givesAColumnWhatTheOtherLeaves()
{
    QFETCH(const int, first);
    QFETCH(const int, second);
    FactList list;
    list.resize(list.fontMetrics().averageCharWidth() * 200, 100);
    const auto words = [&list](int percent) {
        QString text;
        while (list.fontMetrics().horizontalAdvance(text) < list.width() * percent / 100)
            text += u'x';
        return text;
    };
    list.show({{QStringLiteral("A"), words(first)}, {QStringLiteral("B"), words(second)}});
    list.grab();
    const auto fields = list.findChildren<QLineEdit*>();
    QCOMPARE(fields.size(), 2);
    QVERIFY(fields.first()->x() != fields.last()->x());
    constexpr int besideWords = 4; // Qt's own
    for (const QLineEdit* one : fields) {
        const int wanted = one->fontMetrics().horizontalAdvance(one->text()) + besideWords;
        QVERIFY2(one->width() >= wanted, qPrintable(QStringLiteral("%1 %2").arg(one->width()).arg(wanted)));
    }
}

// Stands in the box alone, but whoever is asked for help needs it.
void DetailsPaneTest::copiesWhatWentWrongWithTheFacts()
{
    DownloadSnapshot failed = samples::inState(7, DownloadState::Failed, QStringLiteral("file"));
    failed.error = DownloadError{.kind = ErrorKind::NotFound, .httpStatus = 404, .detail = {}};
    choose(failed);
    copyFacts()->click();
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
    QCOMPARE(lines.first(), QStringLiteral("Not found (404)"));
    QCOMPARE(lines.at(1), QStringLiteral("State: Failed"));
}

void DetailsPaneTest::offersToRetryWhatFailed()
{
    const QSignalSpy wanted(&m_pane->general(), &GeneralPage::remedyWanted);
    choose(samples::everyState()[9]);
    QVERIFY(seen<ErrorBox>());
    button("Retry")->click();
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(wanted.first().first().value<Remedy>(), Remedy::Retry);
    QCOMPARE(wanted.first().last().value<DownloadId>(), DownloadId{10});
    DownloadSnapshot again = samples::everyState()[9];
    again.state = Queued;
    again.error.reset();
    m_downloads->apply({again});
    QVERIFY(!seen<ErrorBox>());
}

// Tab leads to the words as well.
void DetailsPaneTest::readsWhatWentWrongWithWhatHelps()
{
    DownloadSnapshot failed = samples::inState(7, DownloadState::Failed, QStringLiteral("file"));
    failed.error = DownloadError{.kind = ErrorKind::NotFound, .httpStatus = 404, .detail = {}};
    choose(failed);
    const QString error = errorText(*failed.error);
    const QString advice = adviceFor(*failed.error);
    QVERIFY(!advice.isEmpty());
    for (const char* name : {"Retry", "Replace link…"})
        QCOMPARE(namedButton(*m_pane, name)->accessibleDescription(), error + u'\n' + advice);
    const auto labels = m_pane->findChild<ErrorBox*>()->findChildren<QLabel*>();
    const auto words = std::ranges::find(labels, error, &QLabel::text);
    QVERIFY(words != labels.end());
    QVERIFY(((*words)->focusPolicy() & Qt::TabFocus) != 0);
    QCOMPARE((*words)->accessibleDescription(), advice);
}

// The button that is seen first comes first by Tab.
void DetailsPaneTest::comesToRetryLast()
{
    DownloadSnapshot failed = samples::inState(7, DownloadState::Failed, QStringLiteral("file"));
    failed.error = DownloadError{.kind = ErrorKind::NotFound, .httpStatus = 404, .detail = {}};
    choose(failed);
    QWidget* next = namedButton(*m_pane, "Replace link…");
    do
        next = next->nextInFocusChain();
    while (!next->isVisible() || (next->focusPolicy() & Qt::TabFocus) == 0);
    QCOMPARE(next, namedButton(*m_pane, "Retry"));
}

// The retry comes by itself, but perhaps much later.
void DetailsPaneTest::framesWhatWentWrongCloselyWhereThereIsRoom()
{
    DownloadSnapshot failed = samples::inState(10, Failed, QStringLiteral("old.zip"));
    failed.error = DownloadError{.kind = ErrorKind::NotFound, .httpStatus = 404, .detail = {}};
    choose(failed);
    m_pane->resize(1000, 600);
    const ErrorBox* box = seen<ErrorBox>();
    TRY_VERIFY(box->width() > 900);
    const auto roomBelow = [box] {
        int bottom = 0;
        for (const QWidget* part : box->findChildren<QWidget*>())
            bottom = std::max(bottom, part->isVisible() ? part->geometry().bottom() + 1 : 0);
        return box->height() - bottom;
    };
    TRY_COMPARE(roomBelow(), box->layout()->contentsMargins().bottom());
    // Without a scroll bar the frame ends where the strip of another download does.
    TRY_COMPARE(box->width(), box->parentWidget()->width());
}

void DetailsPaneTest::canTryAtOnceWhatWaits()
{
    const QSignalSpy wanted(&m_pane->general(), &GeneralPage::remedyWanted);
    choose(samples::everyState()[6]);
    QVERIFY(seen<ErrorBox>());
    QVERIFY(!button("Replace link…"));
    button("Retry")->click();
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(wanted.first().first().value<Remedy>(), Remedy::Retry);
}

// Four buttons under each other would leave no room for the facts.
void DetailsPaneTest::putsManyButtonsInTwoRows()
{
    DownloadSnapshot failed = samples::inState(7, DownloadState::Failed, QStringLiteral("file"));
    failed.error = DownloadError{.kind = ErrorKind::Forbidden, .httpStatus = 403, .detail = {}};
    const auto rows = [this](int width) {
        m_pane->resize(width, m_pane->height());
        QSet<int> tops;
        for (const char* name : {"Sign in…", "Open in browser", "Replace link…", "Retry"})
            tops.insert(namedButton(*m_pane, name)->mapTo(m_pane.get(), QPoint()).y());
        return tops.size();
    };
    choose(failed);
    const int inARow = namedButton(*m_pane, "Retry")->fontMetrics().averageCharWidth() * 50;
    int sizes = 0;
    qsizetype before = 4;
    for (int width = inARow; width < 4 * inARow; width += 10) {
        const qsizetype now = rows(width);
        QVERIFY2(now <= before, qPrintable(QStringLiteral("%1 rows at %2").arg(now).arg(width)));
        sizes += now == before ? 0 : 1;
        before = now;
    }
    QCOMPARE(before, 1);
    QCOMPARE(sizes, 2);
}

// How many of the buttons are in each row, from the top.
QList<int> DetailsPaneTest::rowsOf(const QStringList& buttons) const
{
    QMap<int, int> rows;
    for (const QString& name : buttons)
        ++rows[button(name.toUtf8().constData())->mapTo(m_pane.get(), QPoint()).y()];
    return rows.values();
}

// Makes the page narrower until one row has no room for the buttons any more, and returns how many letters
// wide the page is then beside the buttons; -1 where they never are in one row.
int DetailsPaneTest::narrowUntilTwoRows(const QStringList& buttons)
{
    int widths = 0;
    for (const QString& name : buttons)
        widths += button(name.toUtf8().constData())->sizeHint().width();
    const int letter = letterWidth(m_pane->fontMetrics());
    for (int beside = 100; beside > 0; --beside) {
        m_pane->resize(widths + letter * beside, m_pane->height());
        QCoreApplication::processEvents();
        if (rowsOf(buttons).size() > 1)
            return beside < 100 ? beside : -1;
    }
    return 0;
}

// Short words need no long lines.
void DetailsPaneTest::keepsButtonsInARowBesideShortWords()
{
    const auto roomBeside = [this](ErrorKind kind) {
        DownloadSnapshot failed = samples::inState(7, Failed, QStringLiteral("file"));
        failed.error = DownloadError{.kind = kind, .httpStatus = 0, .detail = {}};
        choose(failed);
        return narrowUntilTwoRows({QStringLiteral("Replace link…"), QStringLiteral("Retry")});
    };
    const int longWords = roomBeside(ErrorKind::TlsFailed);
    const int shortWords = roomBeside(ErrorKind::ConnectionRefused);
    QVERIFY(shortWords > 0);
    QVERIFY2(shortWords < longWords, qPrintable(QStringLiteral("%1, %2").arg(shortWords).arg(longWords)));
}

void DetailsPaneTest::endsTheLastRowOfButtonsWhereTheOthersEnd()
{
    DownloadSnapshot failed = samples::inState(7, Failed, QStringLiteral("file"));
    failed.error = DownloadError{.kind = ErrorKind::NotFound, .httpStatus = 404, .detail = {}};
    choose(failed);
    const QStringList names{QStringLiteral("Open in browser"), QStringLiteral("Replace link…"),
                            QStringLiteral("Retry")};
    QVERIFY(narrowUntilTwoRows(names) > 0);
    QCOMPARE(rowsOf(names), QList({2, 1}));
    QCOMPARE(button("Retry")->geometry().right(), button("Replace link…")->geometry().right());
}

void DetailsPaneTest::hasRoomForButtonsBesideAChecksum_data()
{
    QTest::addColumn<int>("width");
    QTest::newRow("a small window") << 587;
    QTest::newRow("a narrow page") << 400;
}

// The page does not scroll sideways, so no part of the box may lie beyond it.
void DetailsPaneTest::hasRoomForButtonsBesideAChecksum()
{
    QFETCH(const int, width);
    m_pane->resize(width, 400);
    choose(withWrongChecksum());
    const auto* box = seen<ErrorBox>();
    QVERIFY(box);
    const auto* area = seen<QScrollArea>();
    TRY_VERIFY(area->widget()->width() <= area->viewport()->width());
    for (const char* name : {"Edit checksum…", "Replace link…", "Retry"}) {
        const QPushButton* one = namedButton(*box, name);
        QVERIFY(one->isVisible());
        QVERIFY2(box->rect().contains(one->geometry()), name);
    }
}

void DetailsPaneTest::copiesAChecksumAsItIs()
{
    m_pane->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_pane.get()));
    choose(withWrongChecksum());
    copyFacts()->click();
    QVERIFY(QGuiApplication::clipboard()->text().contains(wrongLines()));
    const auto labels = seen<ErrorBox>()->findChildren<QLabel*>();
    const auto digits = std::ranges::find_if(
        labels, [](const QLabel* label) { return label->text().startsWith(QLatin1String("Expected")); });
    QVERIFY(digits != labels.end());
    (*digits)->setFocus();
    (*digits)->setSelection(0, static_cast<int>((*digits)->text().size()));
    QTest::keyClick(*digits, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), wrongLines());
}

// Over the whole width of the box, so that a person sees where they differ.
void DetailsPaneTest::showsChecksumsBelowEachOther()
{
    m_pane->resize(m_pane->fontMetrics().averageCharWidth() * 160, 400);
    choose(withWrongChecksum());
    const auto* box = seen<ErrorBox>();
    QCOMPARE(box->text(), QString(QLatin1String("The file's checksum does not match\n") + wrongLines()));
    const auto labels = box->findChildren<QLabel*>();
    const auto digits = std::ranges::find_if(
        labels, [](const QLabel* label) { return label->text().startsWith(QLatin1String("Expected")); });
    QVERIFY(digits != labels.end());
    QCOMPARE((*digits)->font().family(), QFontDatabase::systemFont(QFontDatabase::FixedFont).family());
    const QPushButton* last = namedButton(*box, "Retry");
    TRY_VERIFY((*digits)->geometry().right() >= last->geometry().right());
    QVERIFY((*digits)->y() > last->geometry().bottom());
    DownloadSnapshot other = withWrongChecksum();
    other.error = DownloadError{.kind = ErrorKind::ConnectionLost,
                                .httpStatus = 0,
                                .detail = QStringLiteral("reset by the other side")};
    choose(other);
    QVERIFY(!(*digits)->isVisible());
    const auto words = std::ranges::find_if(
        labels, [](const QLabel* label) { return label->text().startsWith(QLatin1String("reset")); });
    QVERIFY(words != labels.end());
    QCOMPARE((*words)->font().family(), box->font().family());
}

void DetailsPaneTest::showsSentencesOnAChecksumInTheUsualFont()
{
    DownloadSnapshot wrong = withWrongChecksum();
    DownloadError error = *wrong.error;
    error.detail = Phrase(PhraseKind::NoSourceHasIt, {error.detail, Phrase(QStringLiteral("a.org"))});
    wrong.error = error;
    choose(wrong);
    const auto* box = seen<ErrorBox>();
    int sentences = 0;
    for (const QLabel* label : box->findChildren<QLabel*>()) {
        if (!label->text().contains(QLatin1String("No source has the right file")))
            continue;
        ++sentences;
        QCOMPARE(label->font().family(), box->font().family());
        QVERIFY(!label->text().contains(QLatin1String("Expected")));
    }
    QCOMPARE(sentences, 1);
    QVERIFY(box->text().contains(QLatin1String("Expected")));
}

void DetailsPaneTest::breaksALongNameWhereTheLineEnds()
{
    const QString name(300, u'x');
    DownloadSnapshot failed = samples::inState(7, Failed, QStringLiteral("file"));
    failed.error = DownloadError{.kind = ErrorKind::DiskError, .httpStatus = 0, .detail = name};
    choose(failed);
    const auto labels = seen<ErrorBox>()->findChildren<QLabel*>();
    const auto detail = std::ranges::find_if(
        labels, [](const QLabel* label) { return label->text().startsWith(QLatin1String("xxxx")); });
    QVERIFY(detail != labels.end());
    const int widest = (*detail)->minimumSizeHint().width();
    QVERIFY2(widest < (*detail)->fontMetrics().horizontalAdvance(u'x') * 45,
             qPrintable(QString::number(widest)));
    copyFacts()->click();
    QVERIFY(QGuiApplication::clipboard()->text().contains(name));
}

// Beside four lines of words there is more height than the buttons need.
void DetailsPaneTest::keepsRowsOfButtonsTogether()
{
    DownloadSnapshot failed = samples::inState(7, Failed, QStringLiteral("file"));
    failed.error = DownloadError{.kind = ErrorKind::ConnectionLost,
                                 .httpStatus = 0,
                                 .detail = QStringLiteral("reset by the other side ").repeated(60)};
    m_pane->resize(m_pane->fontMetrics().averageCharWidth() * 60, 600);
    choose(failed);
    const auto* box = seen<ErrorBox>();
    const QPushButton* first = namedButton(*box, "Replace link…");
    const QPushButton* last = namedButton(*box, "Retry");
    TRY_VERIFY(last->y() > first->y() && box->height() > 6 * last->height());
    QVERIFY2(last->geometry().bottom() < 3 * last->height(), qPrintable(QString::number(last->y())));
}

void DetailsPaneTest::givesNoAdviceWhereItTriesByItself()
{
    DownloadSnapshot waiting = samples::inState(7, Waiting, QStringLiteral("file"));
    waiting.error = DownloadError{.kind = ErrorKind::HttpError,
                                  .httpStatus = 0,
                                  .detail = Phrase(PhraseKind::HostLeftAlone, {QStringLiteral("a")})};
    waiting.retryIn = std::chrono::milliseconds(19'000);
    choose(waiting);
    const auto said = [this] {
        QStringList words;
        for (const QLabel* label : seen<ErrorBox>()->findChildren<QLabel*>()) {
            if (label->isVisible() && !label->text().isEmpty())
                words.append(label->text());
        }
        return words;
    };
    QCOMPARE(said().size(), 2);
    QVERIFY(said().contains(errorText(*waiting.error)));
    QVERIFY(said().contains(QStringLiteral("Trying again in 0:19.")));
    waiting.state = Failed;
    m_downloads->apply({waiting});
    QVERIFY(said().contains(adviceFor(*waiting.error)));
}

void DetailsPaneTest::canStartWhatWaitsForItsTurn()
{
    const QSignalSpy started(&m_pane->general(), &GeneralPage::startNowRequested);
    m_pane->setLimits({.jobs = 1});
    choose(samples::inState(7, Downloading, QStringLiteral("file")));
    QVERIFY(!button("Start now"));
    choose(samples::inState(8, Queued, QStringLiteral("other")));
    QVERIFY(button("Start now"));
    QVERIFY(button("Start now")->accessibleDescription().contains(QLatin1String("Waiting for its turn")));
    button("Start now")->click();
    QCOMPARE(started.count(), 1);
    QCOMPARE(started.first().first().value<DownloadId>(), DownloadId{8});
}

void DetailsPaneTest::offersToChangeWhatMakesItSlow_data()
{
    QTest::addColumn<QueueLimits>("limits");
    QTest::addColumn<std::optional<qint64>>("own");
    QTest::addColumn<QString>("words");
    QTest::addColumn<SlowRemedy>("remedy");
    const QString limit = QStringLiteral("Change limit…");
    const std::optional<qint64> none;
    QTest::newRow("the limit of all")
        << QueueLimits{.bytesPerSecond = usualSpeed} << none << limit << SlowRemedy::LimitOfAll;
    QTest::newRow("its own limit") << QueueLimits() << std::optional(usualSpeed) << limit
                                   << SlowRemedy::OwnLimit;
    QTest::newRow("connections") << QueueLimits{.connections = 1} << none
                                 << QStringLiteral("Connection settings…") << SlowRemedy::ConnectionsAtOnce;
}

void DetailsPaneTest::offersToChangeWhatMakesItSlow()
{
    QFETCH(const QueueLimits, limits);
    QFETCH(const std::optional<qint64>, own);
    QFETCH(const QString, words);
    QFETCH(const SlowRemedy, remedy);
    const QSignalSpy wanted(&m_pane->general(), &GeneralPage::slowRemedyWanted);
    m_pane->setLimits(limits);
    DownloadSnapshot running = samples::inState(7, Downloading, QStringLiteral("file"));
    running.bytesPerSecond = usualSpeed;
    running.ownLimit = own;
    running.connections = {{.bytesPerSecond = usualSpeed}};
    m_downloads->setTotalSpeed(usualSpeed);
    choose(running);
    const QByteArray name = words.toUtf8();
    QPushButton* const offered = button(name.constData());
    QVERIFY(offered);
    QVERIFY(!offered->accessibleDescription().isEmpty());
    offered->click();
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(wanted.first().first().value<SlowRemedy>(), remedy);
    QCOMPARE(wanted.first().last().value<DownloadId>(), DownloadId{7});
    running.state = Paused;
    m_downloads->apply({running});
    QVERIFY(!offered->isVisible());
}

void DetailsPaneTest::saysThatARetryWaitsForItsTurn()
{
    m_pane->setLimits({.jobs = 1});
    DownloadSnapshot waiting = samples::everyState()[6];
    choose(waiting);
    QVERIFY(!button("Start now"));
    waiting.retryIn.reset();
    m_downloads->apply({waiting});
    QVERIFY(button("Start now"));
    QVERIFY(button("Start now")->accessibleDescription().contains(QLatin1String("Waiting for its turn")));
    for (const QLabel* label : m_pane->findChildren<QLabel*>())
        QVERIFY(!label->isVisible() || !label->text().contains(QLatin1String("tried again")));
}

void DetailsPaneTest::beginsAtTheTopForAnotherDownload()
{
    m_pane->resize(400, 160);
    choose(samples::everyState()[0]);
    auto* bar = seen<QScrollArea>()->verticalScrollBar();
    TRY_VERIFY(bar->maximum() > 0);
    bar->setValue(bar->maximum());
    choose(samples::everyState()[0]);
    QCOMPARE(bar->value(), bar->maximum());
    choose(samples::everyState()[9]);
    QCOMPARE(bar->value(), 0);
}

// Tab goes on to what is behind them.
void DetailsPaneTest::goesThroughTheFactsByArrowKeys()
{
    choose(samples::everyState().first());
    QList<QLineEdit*> fields;
    int stops = 0;
    for (QLineEdit* field : m_pane->findChildren<QLineEdit*>()) {
        stops += (field->focusPolicy() & Qt::TabFocus) != 0 ? 1 : 0;
        fields.append(field);
    }
    QCOMPARE(stops, 1);
    m_pane->activateWindow();
    fields.first()->setFocus();
    TRY_VERIFY(fields.first()->hasFocus());
    QTest::keyClick(fields.first(), Qt::Key_Down);
    QVERIFY(fields.at(1)->hasFocus());
    QTest::keyClick(fields.at(1), Qt::Key_Up);
    QVERIFY(fields.first()->hasFocus());
    QTest::keyClick(fields.first(), Qt::Key_Up);
    QVERIFY(fields.first()->hasFocus());
}

// Paths in one folder differ there.
void DetailsPaneTest::showsTheEndOfALongFact()
{
    m_pane->resize(m_pane->fontMetrics().averageCharWidth() * 60, 300);
    const QString folder = QString(200, u'a') + u'/';
    const auto shown = [&](const char* name) {
        choose(samples::inState(1, Paused, folder + QLatin1String(name)));
        QCoreApplication::processEvents();
        return field("Link")->grab().toImage();
    };
    const QImage one = shown("one.iso");
    QVERIFY(one != shown("ten.iso"));
    QVERIFY(field("Link")->text().contains(folder));
}

void DetailsPaneTest::showsFactsInTwoColumnsWhereThereIsRoom()
{
    choose(samples::everyState().first());
    const auto columns = [this](int letters) {
        m_pane->resize(letterWidth(m_pane->fontMetrics()) * letters, 300);
        QSet<int> lefts;
        for (const QLineEdit* one : m_pane->findChild<FactList*>()->findChildren<QLineEdit*>())
            lefts.insert(one->x());
        return lefts.size();
    };
    TRY_COMPARE(columns(200), 2);
    // The details are so wide in a window of the usual width, with the lists at its side.
    TRY_COMPARE(columns(112), 2);
    TRY_COMPARE(columns(90), 1);
}

// Names of the other column, and of other downloads, make no difference.
void DetailsPaneTest::keepsValuesInTheirPlaces()
{
    const QList<DownloadSnapshot> all = samples::everyState();
    DownloadSnapshot running = all[0];
    running.ownLimit = 1024;
    const QString mark = QStringLiteral("Version (ETag)");
    for (const DownloadSnapshot& download : {running, all[8]})
        m_history->noteProbe(
            download.id, {.rangeSupported = true, .validators = {.etag = "\"5f-62\"", .lastModified = {}}});
    m_pane->resize(m_pane->fontMetrics().averageCharWidth() * 200, 400);
    const auto place = [&](const DownloadSnapshot& download) {
        choose(download);
        auto* facts = m_pane->findChild<FactList*>();
        facts->layout()->activate();
        return field("State")->x();
    };
    choose(all[8]);
    TRY_VERIFY(field("Added")->x() > field("Link")->x());
    QVERIFY(field("Version (ETag)"));
    const int left = place(running);
    QVERIFY(field("Received"));
    QVERIFY2(left < m_pane->fontMetrics().horizontalAdvance(mark), qPrintable(QString::number(left)));
    QCOMPARE(place(all[8]), left);
    QCOMPARE(place(all[7]), left);
}

// Links lose their middle where they have too little room.
void DetailsPaneTest::givesLinksMostOfTheRoom()
{
    m_pane->resize(m_pane->fontMetrics().averageCharWidth() * 200, 400);
    choose(samples::everyState()[7]);
    TRY_VERIFY(field("Added")->x() > field("Link")->x());
    TRY_VERIFY(field("Link")->width() > field("Added")->width() * 5 / 4);
}

void DetailsPaneTest::saysInTheBoxWhenItIsTriedAgain()
{
    choose(samples::everyState()[6]);
    const QString when = QStringLiteral("Trying again in 0:12.");
    QList<const QLabel*> saying;
    for (const QLabel* label : m_pane->findChildren<QLabel*>()) {
        if (label->isVisible() && label->text() == when)
            saying.append(label);
    }
    QCOMPARE(saying.size(), 1);
    QVERIFY(seen<ErrorBox>()->isAncestorOf(saying.first()));
}

void DetailsPaneTest::saysWhatWaitsForOnceOthersHaveEnded()
{
    m_pane->setLimits({.jobs = 1});
    DownloadSnapshot running = samples::inState(1, Downloading, QStringLiteral("a"));
    m_downloads->apply({running});
    choose(samples::inState(2, Queued, QStringLiteral("b")));
    QVERIFY(button("Start now")->accessibleDescription().contains(QLatin1String("Waiting for its turn")));
    running.state = Paused;
    m_downloads->apply({running});
    TRY_VERIFY(button("Start now")->accessibleDescription().contains(QLatin1String("its disk")));
    running.state = Downloading;
    m_downloads->apply({running});
    QVERIFY(button("Start now")->accessibleDescription().contains(QLatin1String("Waiting for its turn")));
}

void DetailsPaneTest::saysWhatOneThatIsDueToTryAgainWaitsFor()
{
    m_pane->setLimits({.jobs = 3});
    m_downloads->apply({samples::inState(1, Downloading, QStringLiteral("a"))});
    choose(samples::inState(2, Waiting, QStringLiteral("b")));
    TRY_VERIFY(button("Start now")->accessibleDescription().contains(QLatin1String("its disk")));
}

// A server may take no more downloads for minutes; whoever goes through the rows reads that in each.
void DetailsPaneTest::knowsAtOnceWhatOthersWaitFor()
{
    m_pane->setLimits({.jobs = 4});
    m_downloads->apply({samples::inState(2, Queued, QStringLiteral("b"))});
    const QString heldUp = QStringLiteral("its disk");
    choose(samples::inState(1, Queued, QStringLiteral("a")));
    TRY_VERIFY(button("Start now")->accessibleDescription().contains(heldUp));
    m_pane->setCurrent(DownloadId{2});
    QVERIFY(button("Start now")->accessibleDescription().contains(heldUp));
}

void DetailsPaneTest::namesTheServerThatOneWaitsFor()
{
    m_pane->setLimits({.jobs = 4, .eachHost = {.downloads = 1}});
    const auto download = [](quint64 id, DownloadState state, const char* link) {
        DownloadSnapshot one = samples::inState(id, state, QString::number(id));
        one.url = KeptLink(QUrl(QLatin1String(link)));
        return one;
    };
    m_downloads->apply({download(1, Downloading, "https://a.example/1")});
    choose(download(2, Queued, "https://a.example/2"));
    TRY_VERIFY(
        button("Start now")
            ->accessibleDescription()
            .contains(QLatin1String("Waiting for its server: 1 download(s) from it may run at once.")));
}

void DetailsPaneTest::sumsUpWhatIsSelected()
{
    DownloadSnapshot one = samples::inState(1, Downloading, QStringLiteral("a.iso"));
    one.size = 300;
    one.bytes = 100;
    one.bytesPerSecond = 20;
    DownloadSnapshot other = samples::inState(2, Finished, QStringLiteral("b.iso"));
    other.size = 200;
    other.bytes = 200;
    m_downloads->apply({other});
    choose(one);
    const auto* line = m_pane->findChild<SelectionLine*>();
    QVERIFY(!line->isVisible());
    m_pane->setSelected({one.id, other.id});
    QVERIFY(line->isVisible());
    const auto said = [line] { return line->text().replace(QChar::Nbsp, u' '); };
    TRY_COMPARE(said(), QStringLiteral("2 selected · 300 B of 500 B · 20 B/s · Details of a.iso"));
    QCOMPARE(line->accessibleName(), QStringLiteral("2 selected\nDetails of a.iso"));
    one.bytes = 200;
    m_downloads->apply({one});
    TRY_VERIFY(said().contains(QLatin1String("400 B of 500 B")));
    other.size.reset();
    m_downloads->apply({other});
    TRY_VERIFY(said().contains(QStringLiteral(" · 400 B received · ")));
    m_pane->setSelected({one.id});
    QVERIFY(!line->isVisible());
}

void DetailsPaneTest::sumsUpNothingThatACancellationDeleted()
{
    DownloadSnapshot running = samples::inState(1, Downloading, QStringLiteral("a.iso"));
    running.size = 300;
    running.bytes = 100;
    DownloadSnapshot cancelled = samples::inState(2, Cancelled, QStringLiteral("b.iso"));
    cancelled.bytes = 50;
    m_downloads->apply({cancelled});
    choose(running);
    m_pane->setSelected({running.id, cancelled.id});
    const auto* line = m_pane->findChild<SelectionLine*>();
    const auto said = [line] { return line->text().replace(QChar::Nbsp, u' '); };
    TRY_COMPARE(said(), QStringLiteral("2 selected · 100 B of 300 B · Details of a.iso"));
    running.state = Cancelled;
    m_downloads->apply({running});
    TRY_COMPARE(said(), QStringLiteral("2 selected · Details of a.iso"));
}

void DetailsPaneTest::saysWhyItIsSlow()
{
    QueueLimits limits;
    limits.bytesPerSecond = 1000;
    m_pane->setLimits(limits);
    m_downloads->setTotalSpeed(1000);
    choose(samples::everyState().first());
    QStringList said;
    for (const QLabel* label : m_pane->findChildren<QLabel*>()) {
        if (label->isVisible())
            said.append(label->text());
    }
    QVERIFY(said.join(u'\n').contains(QStringLiteral("The speed limit of 1000\u00A0B/s")));
}

// A reason is told once it has lasted, here as long as that of a note beside it.
void DetailsPaneTest::tellsNothingOfARowThatIsNotShown()
{
    const QSignalSpy told(&m_pane->general(), &GeneralPage::reasonChanged);
    DownloadSnapshot download = samples::inState(1, Downloading, QStringLiteral("slow.iso"));
    download.bytesPerSecond = 100;
    choose(download);
    download.bytesPerSecond = 0;
    m_downloads->apply({download});
    m_pane->setCurrent(std::nullopt);
    SlowNote other;
    const QSignalSpy toldByOther(&other, &SlowNote::reasonChanged);
    other.show(download.id, SlowReason::Disk, QStringLiteral("The disk is slow."));
    other.show(download.id, SlowReason::Silence, QStringLiteral("Silence."));
    TRY_COMPARE(toldByOther.count(), 1);
    QCOMPARE(told.count(), 0);
}

void DetailsPaneTest::scrollsTheMapWhereThePageIsLow()
{
    const auto* map = m_pane->findChild<SegmentMap*>();
    const auto isScrolled = [&] { return seen<QScrollArea>()->isAncestorOf(map); };
    // At this width the facts stand in one column, whatever the font.
    const int width = 80 * m_pane->fontMetrics().averageCharWidth();
    m_pane->resize(width, 400);
    choose(samples::everyState()[0]);
    openTab("General");
    TRY_VERIFY(map->isVisible() && !isScrolled());
    // With a tiny font the page's own least height is still too much for the map to be scrolled.
    m_pane->setMinimumSize(1, 1);
    m_pane->resize(width, 4 * m_pane->fontMetrics().height());
    TRY_VERIFY(map->isVisible() && isScrolled());
    m_pane->resize(width, 400);
    TRY_VERIFY(map->isVisible() && !isScrolled());
}

void DetailsPaneTest::hasNoMapWithoutASize()
{
    const auto* map = m_pane->findChild<SegmentMap*>();
    DownloadSnapshot download = samples::inState(1, Downloading, QStringLiteral("stream"));
    download.bytes = 1000;
    choose(download);
    QVERIFY(!map->isVisible());
    download.size = 2000;
    m_downloads->apply({download});
    QVERIFY(map->isVisible());
}

// The file is whole, and of no use.
void DetailsPaneTest::hasNoMapOfAFileWithTheWrongChecksum()
{
    const auto* map = m_pane->findChild<SegmentMap*>();
    DownloadSnapshot download = withWrongChecksum();
    choose(download);
    QVERIFY(!map->isVisible());
    download.error = DownloadError{.kind = ErrorKind::ConnectionLost, .httpStatus = 0, .detail = {}};
    m_downloads->apply({download});
    QVERIFY(map->isVisible());
}

void DetailsPaneTest::hasNoMapWhereTheDiskWasFullAtOnce()
{
    const auto* map = m_pane->findChild<SegmentMap*>();
    DownloadSnapshot download = samples::inState(1, Paused, QStringLiteral("a.iso"));
    download.size = 2000;
    download.error = DownloadError{.kind = ErrorKind::NoSpace, .httpStatus = 0, .detail = {}};
    choose(download);
    QVERIFY(!map->isVisible());
    download.bytes = 1000;
    m_downloads->apply({download});
    QVERIFY(map->isVisible());
}

void DetailsPaneTest::showsConnectionsLive()
{
    DownloadSnapshot download = samples::everyState().first();
    choose(download);
    openTab("Connections");
    QVERIFY(!seen<QTreeView>());
    download.connections = {{.start = 0, .position = 5, .end = 10, .bytesPerSecond = 3},
                            {.start = 10, .position = 15, .end = 20, .bytesPerSecond = 3}};
    m_downloads->apply({download});
    QCOMPARE(seen<QTreeView>()->model()->rowCount(), 2);
    QVERIFY(qobject_cast<ListHead*>(seen<QTreeView>()->header()));
}

// In details as high as they are in a new window. All that is there begins at one edge.
void DetailsPaneTest::showsMostConnectionsBelowTheirLanes()
{
    DownloadSnapshot download = samples::everyState().first();
    QPromise<ConnectionStories> told;
    told.start();
    ConnectionStories stories{.since = QDateTime(QDate(2024, 5, 17), QTime(10, 0)), .all = {}};
    for (int number = 1; number <= 8; ++number) {
        stories.all.append({.number = number, .to = std::chrono::seconds(number)});
        download.connections.edit().append({.start = number, .position = number, .end = number + 1});
    }
    told.addResult(stories);
    told.finish();
    m_history->setStoryTeller([future = told.future()](DownloadId) { return future; });
    m_pane->resize(m_pane->fontMetrics().averageCharWidth() * 140,
                   m_pane->fontMetrics().lineSpacing() * 9 + 124);
    openTab("Connections");
    choose(download);
    TRY_VERIFY(seen<ConnectionTimeline>());
    const auto* rows = seen<QTreeView>();
    const auto fifth = [rows] { return rows->visualRect(rows->model()->index(4, 0)); };
    TRY_VERIFY(fifth().isValid() && fifth().bottom() <= rows->viewport()->height());
    const auto* lanes = seen<ConnectionTimeline>();
    const auto left = [this](const QWidget* part, int x) {
        return part->mapTo(m_pane.get(), QPoint(x, 0)).x();
    };
    const int edge = left(rows->viewport(), rows->columnViewportPosition(0) + spacing::usual);
    QCOMPARE(left(lanes, static_cast<int>(lanes->bars().places()[0].left())), edge);
    const auto labels = lanes->parentWidget()->findChildren<QLabel*>();
    QCOMPARE(labels.size(), 1);
    QCOMPARE(left(labels.first(), labels.first()->contentsRect().left()), edge);
}

void DetailsPaneTest::leavesRoomForWhyAConnectionWaits()
{
    DownloadSnapshot download = samples::everyState().first();
    const qint64 part = 900LL * 1024 * 1024;
    download.connections = {{.start = 0,
                             .position = part / 2,
                             .end = part,
                             .bytesPerSecond = 3'000'000,
                             .host = QStringLiteral("files.example.org"),
                             .activity = ConnectionActivity::Comparing}};
    choose(download);
    const int digit = m_pane->fontMetrics().horizontalAdvance(u'0');
    m_pane->resize(digit * 110, 300);
    openTab("Connections");
    const auto* rows = seen<QTreeView>();
    const int reason = rows->model()->columnCount() - 1;
    TRY_VERIFY(rows->columnViewportPosition(reason) + rows->columnWidth(reason) <= rows->viewport()->width());
    QVERIFY2(rows->columnWidth(reason) > digit * 25, qPrintable(QString::number(rows->columnWidth(reason))));
    for (int column = 0; column < reason; ++column) {
        const QModelIndex cell = rows->model()->index(0, column);
        QVERIFY2(rows->sizeHintForIndex(cell).width() <= rows->columnWidth(column),
                 qPrintable(cell.data().toString()));
    }
}

// A host is cut where its end is, which tells most about it.
void DetailsPaneTest::showsALongHostWholeWhereThereIsRoom()
{
    DownloadSnapshot download = samples::everyState().first();
    download.connections = {{.start = 0,
                             .position = 5,
                             .end = 10,
                             .bytesPerSecond = 3,
                             .host = QStringLiteral("mirror.downloads.university.example.org"),
                             .activity = ConnectionActivity::Comparing}};
    choose(download);
    const int digit = m_pane->fontMetrics().horizontalAdvance(u'0');
    openTab("Connections");
    m_pane->resize(digit * 180, 300);
    const auto* rows = seen<QTreeView>();
    const int reason = rows->model()->columnCount() - 1;
    const QModelIndex host = rows->model()->index(0, reason - 2);
    TRY_VERIFY(rows->sizeHintForIndex(host).width() <= rows->columnWidth(host.column()));
    QVERIFY(rows->sizeHintForIndex(rows->model()->index(0, reason)).width() <= rows->columnWidth(reason));
    // The reason goes before the end of the host.
    m_pane->resize(digit * 110, 300);
    TRY_VERIFY(rows->columnWidth(reason) > digit * 20);
    QVERIFY(rows->columnWidth(host.column()) < rows->sizeHintForIndex(host).width());
}

void DetailsPaneTest::showsTheNameOfTheLastColumnInASmallTable()
{
    DownloadSnapshot download = samples::everyState().first();
    download.connections = {{.start = qint64{948} << 20,
                             .position = qint64{948} << 20,
                             .end = qint64{1400} << 20,
                             .bytesPerSecond = 3,
                             .host = QStringLiteral("mirror.downloads.university.example.org"),
                             .activity = ConnectionActivity::Comparing}};
    choose(download);
    openTab("Connections");
    const int digit = m_pane->fontMetrics().horizontalAdvance(u'0');
    m_pane->resize(digit * 92, 300);
    const auto* rows = seen<QTreeView>();
    const int reason = rows->model()->columnCount() - 1;
    TRY_VERIFY(rows->columnViewportPosition(reason) + rows->columnWidth(reason) <= rows->viewport()->width());
    QVERIFY(rows->columnWidth(reason) >= rows->header()->sectionSizeHint(reason));
    TRY_VERIFY(!rows->horizontalScrollBar()->isVisible());
}

void DetailsPaneTest::showsNoColumnOfReasonsWithoutAny()
{
    DownloadSnapshot download = samples::everyState().first();
    download.connections = {{.start = 0, .position = 5, .end = 10, .bytesPerSecond = 3}};
    choose(download);
    const int digit = m_pane->fontMetrics().horizontalAdvance(u'0');
    m_pane->resize(digit * 85, 300);
    openTab("Connections");
    const auto* rows = seen<QTreeView>();
    const int reason = rows->model()->columnCount() - 1;
    const int state = rows->columnWidth(reason - 1);
    QVERIFY(rows->isColumnHidden(reason));
    QVERIFY(!rows->horizontalScrollBar()->isVisible());
    download.connections.edit().first().activity = ConnectionActivity::Comparing;
    m_downloads->apply({download});
    TRY_VERIFY(!rows->isColumnHidden(reason));
    QVERIFY(rows->columnWidth(reason - 1) < state);
    download.connections.edit().first().activity = ConnectionActivity::Receiving;
    m_downloads->apply({download});
    TRY_VERIFY(rows->isColumnHidden(reason));
    QCOMPARE(rows->columnWidth(reason - 1), state);
}

void DetailsPaneTest::leavesTheWidthsThatAPersonSets()
{
    DownloadSnapshot download = samples::everyState().first();
    download.connections = {{.start = 0, .position = 5, .end = 10, .bytesPerSecond = 3}};
    choose(download);
    openTab("Connections");
    QHeaderView* head = seen<QTreeView>()->header();
    // No section is narrower than the widest letter of the font.
    const int width = std::max(40, head->minimumSectionSize());
    head->resizeSection(0, width);
    download.connections = {{.start = 0, .position = 6, .end = 10, .bytesPerSecond = 3}};
    m_downloads->apply({download});
    QCOMPARE(head->sectionSize(0), width);
}

void DetailsPaneTest::showsTheLogAsItGrows()
{
    choose(samples::everyState().first());
    openTab("Log");
    QVERIFY(seen<QPlainTextEdit>()->toPlainText().endsWith(QLatin1String("Downloading")));
    m_history->noteLine(DownloadId{1}, QStringLiteral("GET /a"), LogKind::Exchange);
    m_history->noteLine(DownloadId{2}, QStringLiteral("of another"), LogKind::Exchange);
    QVERIFY(seen<QPlainTextEdit>()->toPlainText().endsWith(QLatin1String("GET /a")));
}

void DetailsPaneTest::saysThatNothingHasHappenedYet()
{
    choose(samples::inState(1, Queued, QStringLiteral("a.zip")));
    openTab("Log");
    QCOMPARE(seen<QPlainTextEdit>()->toPlainText(), QString());
    QCOMPARE(seen<QPlainTextEdit>()->placeholderText(), QStringLiteral("Nothing has happened yet."));
    const auto buttons = m_pane->findChild<LogPage*>()->buttons();
    QCOMPARE(buttons.size(), 2);
    const auto canBeUsed = [](const QToolButton* one) { return one->isEnabled(); };
    QVERIFY(std::ranges::none_of(buttons, canBeUsed));
    m_history->noteLine(DownloadId{1}, QStringLiteral("GET /a"), LogKind::Exchange);
    QVERIFY(std::ranges::all_of(buttons, canBeUsed));
    choose(samples::inState(2, Queued, QStringLiteral("b.zip")));
    QVERIFY(std::ranges::none_of(buttons, canBeUsed));
}

// The store gives the lines of such a log a moment later.
void DetailsPaneTest::doesNotCallTheLogOfWhatHasRunEmpty()
{
    DownloadSnapshot begun = samples::inState(1, Queued, QStringLiteral("a.zip"));
    begun.startedAt = begun.addedAt;
    choose(begun);
    openTab("Log");
    QCOMPARE(seen<QPlainTextEdit>()->placeholderText(), QString());
}

// Words that are read from right to left would else turn the line around, with its time before its date.
void DetailsPaneTest::beginsEachLineOfTheLogWithItsTime()
{
    choose(samples::everyState().first());
    openTab("Log");
    m_history->noteLine(DownloadId{1}, QStringLiteral("تنزيل"), LogKind::Exchange);
    QCOMPARE(seen<QPlainTextEdit>()->document()->lastBlock().textDirection(), Qt::LeftToRight);
}

void DetailsPaneTest::beginsTheLogWhereTheWindowBegins()
{
    m_pane->setLayoutDirection(Qt::RightToLeft);
    m_pane->resize(800, 300);
    choose(samples::everyState().first());
    openTab("Log");
    m_history->noteLine(DownloadId{1}, QStringLiteral("GET /a → 206 Partial Content"), LogKind::Exchange);
    m_history->noteLine(DownloadId{1}, QStringLiteral("المحاولة 2: cdimage.debian.org"), LogKind::Exchange);
    const auto* lines = seen<QPlainTextEdit>();
    QCOMPARE(lines->document()->blockCount(), 4);
    const QImage image = lines->viewport()->grab().toImage();
    const auto blanksBefore = [&](int line) {
        const QRect place = lines->cursorRect(QTextCursor(lines->document()->findBlockByNumber(line)));
        int x = image.width() - 1;
        const auto isBlank = [&] {
            for (int y = place.top(); y <= place.bottom(); ++y) {
                if (image.pixel(x, y) != image.pixel(1, 1))
                    return false;
            }
            return true;
        };
        while (x > 0 && isBlank())
            --x;
        return image.width() - x;
    };
    const int most = 2 * lines->fontMetrics().horizontalAdvance(u'M');
    for (int line = 0; line < 4; ++line)
        QVERIFY2(blanksBefore(line) < most, qPrintable(QString::number(blanksBefore(line))));
    QCOMPARE(lines->horizontalScrollBar()->maximum(), 0);
    QCOMPARE(lines->horizontalScrollBar()->value(), 0);
}

void DetailsPaneTest::writesTheTimesOfTheLogAsTheLanguageDoes()
{
    const auto back = qScopeGuard([] { QLocale::setDefault(QLocale::c()); });
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    choose(samples::inState(1, Downloading, QStringLiteral("a")));
    openTab("Log");
    auto* log = m_pane->findChild<LogPage*>();
    const QDate next(2024, 5, 18);
    log->append(DownloadId{1}, {.at = QDateTime(next, QTime(9, 1, 5)), .text = QStringLiteral("Paused")});
    log->append(DownloadId{1}, {.at = QDateTime(next, QTime(22, 2, 7)), .text = QStringLiteral("Finished")});
    const QStringList lines = shownLog().split(u'\n');
    QCOMPARE(lines.at(lines.size() - 2).simplified(), QStringLiteral("9:01:05 AM Paused"));
    QCOMPARE(lines.last().simplified(), QStringLiteral("10:02:07 PM Finished"));
    QCOMPARE(lines.at(lines.size() - 2).indexOf(u'P'), lines.last().indexOf(u'F'));
}

void DetailsPaneTest::keepsTheLogWholeWhileAnotherTabIsSeen()
{
    choose(samples::everyState().first());
    openTab("Log");
    openTab("General");
    m_history->noteLine(DownloadId{1}, QStringLiteral("GET /a"), LogKind::Exchange);
    openTab("Log");
    QCOMPARE(shownLog(), QString(day + QStringLiteral("\n10:00:00  Downloading\n10:00:00  GET /a")));
}

void DetailsPaneTest::staysAtTheNewestLineOfTheLog()
{
    choose(samples::everyState().first());
    const auto note = [this](const QString& line) {
        m_history->noteLine(DownloadId{1}, line, LogKind::Finding);
        QCoreApplication::processEvents();
    };
    for (int n = 0; n < 40; ++n)
        note(QStringLiteral("while another tab is seen"));
    openTab("Log");
    QCoreApplication::processEvents();
    QScrollBar* bar = seen<QPlainTextEdit>()->verticalScrollBar();
    QVERIFY(bar->maximum() > 0);
    QCOMPARE(bar->value(), bar->maximum());
    note(QString(500, u'x'));
    note(QStringLiteral("the newest"));
    QCOMPARE(bar->value(), bar->maximum());
    bar->setValue(3);
    note(QStringLiteral("unread"));
    QCOMPARE(bar->value(), 3);
}

void DetailsPaneTest::leavesTheOwnLinkOutOfTheLog()
{
    const DownloadSnapshot download = samples::everyState().first();
    choose(download);
    openTab("Log");
    const QString own = download.url.toDisplayString();
    const QString answer = QStringLiteral(" bytes 0-99: 206 bytes 0-99/100");
    m_history->noteLine(download.id, QString(QLatin1String("GET ") + own + answer), LogKind::Exchange);
    QVERIFY2(shownLog().endsWith(QString(QLatin1String("\n10:00:00  GET") + answer)), qPrintable(shownLog()));
    m_history->noteLine(download.id, QString(QLatin1String("GET ") + own + QLatin1String(": 503 ")),
                        LogKind::Refusal);
    QVERIFY2(shownLog().endsWith(QLatin1String("\n10:00:00  GET: 503 ")), qPrintable(shownLog()));
    const QString mirror = QStringLiteral("GET https://mirror.example/a: 200 100");
    m_history->noteLine(download.id, mirror, LogKind::Exchange);
    QVERIFY2(shownLog().endsWith(mirror), qPrintable(shownLog()));
    m_pane->findChild<LogPage*>()->buttons().first()->click();
    QVERIFY(QGuiApplication::clipboard()->text().contains(QString(own + answer)));
}

void DetailsPaneTest::namesTheDayWhereItChanges()
{
    choose(samples::everyState().first());
    openTab("Log");
    auto* log = m_pane->findChild<LogPage*>();
    const QDate next(2024, 5, 18);
    log->append(DownloadId{1}, {.at = QDateTime(next, QTime(0, 1)), .text = QStringLiteral("Paused")});
    log->append(DownloadId{1}, {.at = QDateTime(next, QTime(0, 2)), .text = QStringLiteral("Finished")});
    QCOMPARE(shownLog(), QString(day + QStringLiteral("\n10:00:00  Downloading\nSaturday, 18 May 2024\n"
                                                      "00:01:00  Paused\n00:02:00  Finished")));
}

void DetailsPaneTest::showsLongLinesOfTheLogWhole()
{
    choose(samples::everyState().first());
    openTab("Log");
    m_history->noteLine(DownloadId{1}, QString(500, u'x'), LogKind::Finding);
    QCoreApplication::processEvents();
    QCOMPARE(seen<QPlainTextEdit>()->horizontalScrollBar()->maximum(), 0);
}

void DetailsPaneTest::copiesAndSavesTheLog_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("mark");
    QTest::newRow("from left to right") << QStringLiteral("GET /a") << QString();
    QTest::newRow("from right to left") << QStringLiteral("תשובה מאת example.org") << QString(QChar(0x202B));
}

// A person wants no invisible marks in a file.
void DetailsPaneTest::copiesAndSavesTheLog()
{
    QFETCH(const QString, words);
    QFETCH(const QString, mark);
    choose(samples::everyState().first());
    openTab("Log");
    m_history->noteLine(DownloadId{1}, words, LogKind::Finding);
    const QString first = QStringLiteral("2024-05-17 10:00:00.000  Downloading\n");
    const QString time = QStringLiteral("2024-05-17 10:00:00.000  ");
    const QString shown = day + QStringLiteral("\n10:00:00  Downloading\n10:00:00  ") + mark + words;
    QCOMPARE(shownLog(), shown);
    m_pane->findChild<LogPage*>()->buttons().first()->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), first + time + words);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.log"));
    m_pane->findChild<LogPage*>()->saveTo(path);
    QFile saved(path);
    QVERIFY(saved.open(QIODevice::ReadOnly));
    QCOMPARE(QString::fromUtf8(saved.readAll()), first + time + words + u'\n');
}

void DetailsPaneTest::saysWhenTheLogCannotBeSaved()
{
    choose(samples::everyState().first());
    openTab("Log");
    const QTemporaryDir folder;
    m_pane->findChild<LogPage*>()->saveTo(folder.filePath(QStringLiteral("missing/a.log")));
    QVERIFY(seen<QPlainTextEdit>()->toPlainText().contains(QLatin1String("could not be saved")));
}

void DetailsPaneTest::describesTheSpeed()
{
    DownloadSnapshot download = samples::everyState().first();
    download.bytesPerSecond = 2048;
    choose(download);
    openTab("Speed");
    QCOMPARE(seen<SpeedGraph>()->accessibleDescription(),
             QStringLiteral("Now 2.0\u00A0KiB/s, on average 2.0\u00A0KiB/s, at most 2.0\u00A0KiB/s"));
}

void DetailsPaneTest::drawsNoLimitThatTheScheduleLifts()
{
    DownloadSnapshot download = samples::everyState().first();
    download.bytesPerSecond = 2048;
    choose(download);
    openTab("Speed");
    const auto drawn = [this](const QueueLimits& limits) {
        m_pane->setLimits(limits);
        return seen<SpeedGraph>()->grab().toImage();
    };
    const QImage without = drawn({});
    QueueLimits limits{.bytesPerSecond = 1000};
    QVERIFY(drawn(limits) != without);
    limits.schedule = WeekSchedule::ofOne(HourRule::Limited);
    QVERIFY(drawn(limits) != without);
    limits.schedule = WeekSchedule::ofOne(HourRule::Unlimited);
    QCOMPARE(drawn(limits), without);
}

// Speeds that are told on the way are smoothed, and the last of them is none.
void DetailsPaneTest::hasOneAverageOfWhatIsFinished()
{
    DownloadSnapshot download = samples::everyState().first();
    download.bytesPerSecond = 2048;
    choose(download);
    download.state = Finished;
    download.bytesPerSecond = 0;
    choose(download);
    m_history->noteResult(download.id, {.path = download.path,
                                        .bytes = 3 * 1024,
                                        .duration = std::chrono::milliseconds(2000),
                                        .connectionsUsed = 1});
    const QString average = QStringLiteral("1.5\u00A0KiB/s");
    QCOMPARE(field("Average speed")->text(), average);
    openTab("Speed");
    const QString said = seen<SpeedGraph>()->accessibleDescription();
    QVERIFY2(said.startsWith(QString(QLatin1String("On average ") + average)), qPrintable(said));
}

QTEST_MAIN(DetailsPaneTest)
#include "tst_details_pane.moc"
