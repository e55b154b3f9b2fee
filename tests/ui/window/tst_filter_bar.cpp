#include "tests/support/checks/patience.h"
#include "tests/ui/list/noted_orders.h"
#include "tests/ui/list/sample_downloads.h"
#include "tests/ui/settings/temporary_settings.h"
#include "tests/ui/window/named_button.h"
#include "ui/list/rows/download_words.h"
#include "ui/list/view/download_view.h"
#include "ui/window/empty_hint.h"
#include "ui/window/filter_bar.h"
#include "ui/window/filter_list.h"
#include "ui/window/main_window.h"
#include "ui/window/show_menu.h"
#include "ui/window/window_shape.h"

#include <QAccessible>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QTest>

using namespace tributary;
using enum DownloadState;

namespace {

QString hintOf(const MainWindow& window)
{
    const auto fields = window.findChildren<QLineEdit*>();
    return (*std::ranges::find(fields, QStringLiteral("Filter downloads"), &QLineEdit::accessibleName))
        ->placeholderText();
}

} // namespace

class FilterBarTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_window.reset(); }
    void countsEveryDownloadOnce();
    void keepsItsCountsUpToDate();
    void showsOneState_data();
    void showsOneState();
    void showsOneType();
    void combinesStateAndType();
    void letsARowGoWhenItsStateChanges();
    void saysWhenNothingIsLeft();
    void isUsedFromTheKeyboard();
    void hasAPlaceForAbortedOnesWhileThereAreAny();
    void hasNoPlaceForThemBeforeThereIsAList();
    void tellsAssistiveToolsItsNumbers();
    void isChosenFromTheMenuToo();
    void isToldByTheFilterWhereItIsFolded();
    void isToldByTheFilterWhereItIsFoldedFromTheStart();
    void isToldByTheFilterWhereItIsDraggedShut();
    void isRemembered();
    void callsWhatWaitsAsItsRowDoes();
    void keepsAChoiceByItsKind();
    void takesNonsenseForAll_data();
    void takesNonsenseForAll();
    void takesAStateAloneForAllTypes();
    void keepsItsHeadingInPlaceWhereTheStyleChanges();

private:
    FilterList* list(int which) const { return m_window->findChildren<FilterList*>().at(which); }
    FilterBar* bar() const { return m_window->findChild<FilterBar*>(); }
    int shown() const { return m_window->findChild<DownloadView*>()->model()->rowCount(); }
    QList<int> counts(int which) const;

    std::unique_ptr<TemporarySettings> m_settings;
    NotedOrders m_orders;
    std::unique_ptr<MainWindow> m_window;
};

void FilterBarTest::init()
{
    m_settings = std::make_unique<TemporarySettings>();
    m_window = std::make_unique<MainWindow>(*m_settings, m_orders);
    m_window->show();
    m_window->downloads().apply(samples::everyState());
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

QList<int> FilterBarTest::counts(int which) const
{
    QList<int> numbers;
    for (int row = 0; row < list(which)->QListWidget::count(); ++row)
        numbers.append(list(which)->count(row));
    return numbers;
}

void FilterBarTest::countsEveryDownloadOnce()
{
    // All, Active, Waiting, Paused, Finished, Failed, Aborted
    QCOMPARE(counts(0), (QList<int>{11, 5, 2, 1, 1, 1, 1}));
    // The order of the settings: all types, Archives, Media, Documents, Images, Programs, Other
    QCOMPARE(counts(1), (QList<int>{11, 7, 2, 1, 0, 0, 1}));
}

void FilterBarTest::keepsItsCountsUpToDate()
{
    DownloadSnapshot iso = samples::everyState().first();
    iso.state = Finished;
    iso.path = QStringLiteral("/tmp/renamed.zip");
    m_window->downloads().apply({iso});
    QCOMPARE(counts(0), (QList<int>{11, 4, 2, 1, 2, 1, 1}));
    QCOMPARE(counts(1), (QList<int>{11, 7, 2, 1, 0, 0, 1}));
    m_window->downloads().forget(iso.id);
    TRY_COMPARE(counts(0), (QList<int>{10, 4, 2, 1, 1, 1, 1}));
}

void FilterBarTest::showsOneState_data()
{
    QTest::addColumn<int>("row");
    QTest::addColumn<int>("rows");
    QTest::newRow("all") << 0 << 11;
    QTest::newRow("active") << 1 << 5;
    QTest::newRow("waiting") << 2 << 2;
    QTest::newRow("paused") << 3 << 1;
    QTest::newRow("finished") << 4 << 1;
    QTest::newRow("failed") << 5 << 1;
    QTest::newRow("aborted") << 6 << 1;
}

void FilterBarTest::showsOneState()
{
    QFETCH(int, row);
    list(0)->setCurrentRow(row);
    QTEST(shown(), "rows");
}

void FilterBarTest::showsOneType()
{
    list(1)->setCurrentRow(1);
    QCOMPARE(shown(), 7);
    list(1)->setCurrentRow(4);
    QCOMPARE(bar()->kind(), FileKind::Image);
    QCOMPARE(shown(), 0);
}

void FilterBarTest::combinesStateAndType()
{
    bar()->choose(StateGroup::Failed, FileKind::Archive);
    QCOMPARE(shown(), 1);
}

void FilterBarTest::letsARowGoWhenItsStateChanges()
{
    bar()->choose(StateGroup::Paused, std::nullopt);
    DownloadSnapshot paused = samples::everyState()[5];
    paused.state = Queued;
    m_window->downloads().apply({paused});
    QCOMPARE(shown(), 0);
}

void FilterBarTest::saysWhenNothingIsLeft()
{
    const auto* hint = m_window->findChild<EmptyHint*>();
    QVERIFY(!hint->isVisible());
    bar()->choose(StateGroup::All, FileKind::Image);
    QVERIFY(hint->isVisible());
    // In a narrow window the lists to choose from are out of sight, and this is the only way out.
    QPushButton* all = namedButton(*hint, "Show all");
    QVERIFY(all->isVisible());
    QVERIFY(!namedButton(*hint, "New download")->isVisible());
    all->click();
    QVERIFY(!hint->isVisible());
    QVERIFY(shown() > 1);
    QCOMPARE(bar()->group(), StateGroup::All);
}

void FilterBarTest::isUsedFromTheKeyboard()
{
    list(0)->setFocus();
    QTest::keyClick(list(0), Qt::Key_Down);
    QCOMPARE(bar()->group(), StateGroup::Active);
    QTest::keyClick(list(0), Qt::Key_End);
    QCOMPARE(bar()->group(), StateGroup::Aborted);
}

// A download that a person ended is no failure. Most people never have such a row.
void FilterBarTest::hasAPlaceForAbortedOnesWhileThereAreAny()
{
    static constexpr int row = static_cast<int>(StateGroup::Aborted);
    const auto isHidden = [this] { return list(0)->isRowHidden(row); };
    QVERIFY(!isHidden());
    const int height = list(0)->sizeHint().height();
    bar()->choose(StateGroup::Aborted, std::nullopt);
    QCOMPARE(shown(), 1);
    m_window->downloads().forget(samples::everyState().last().id);
    // The row stays while it is the chosen one.
    TRY_COMPARE(shown(), 0);
    QVERIFY(!isHidden());
    bar()->choose(StateGroup::All, std::nullopt);
    QVERIFY(isHidden());
    QVERIFY(list(0)->sizeHint().height() < height);
    list(0)->setFocus();
    QTest::keyClick(list(0), Qt::Key_End);
    QCOMPARE(bar()->group(), StateGroup::Failed);
    QTest::keyClick(list(0), Qt::Key_A);
    QVERIFY(bar()->group() != StateGroup::Aborted);
}

void FilterBarTest::hasNoPlaceForThemBeforeThereIsAList()
{
    const FilterBar bar;
    QVERIFY(bar.findChildren<FilterList*>().first()->isRowHidden(static_cast<int>(StateGroup::Aborted)));
}

void FilterBarTest::tellsAssistiveToolsItsNumbers()
{
    QCOMPARE(list(0)->accessibleName(), QStringLiteral("States"));
    QCOMPARE(list(1)->accessibleName(), QStringLiteral("Types"));
    QAccessibleInterface* tree = QAccessible::queryAccessibleInterface(list(0));
    QCOMPARE(tree->child(1)->text(QAccessible::Name), QStringLiteral("Active, 5"));
}

// In a narrow window the lists are out of sight.
void FilterBarTest::isChosenFromTheMenuToo()
{
    const QList<QAction*> choices = bar()->menu().actions();
    const auto named = [&choices](const QString& name) {
        return *std::ranges::find(choices, name, &QAction::text);
    };
    QVERIFY(named(QStringLiteral("All"))->isChecked() && named(QStringLiteral("All types"))->isChecked());
    named(QStringLiteral("Failed"))->trigger();
    QCOMPARE(shown(), 1);
    QCOMPARE(bar()->group(), StateGroup::Failed);
    bar()->choose(StateGroup::Finished, FileKind::Archive);
    QVERIFY(named(QStringLiteral("Finished"))->isChecked() && !named(QStringLiteral("Failed"))->isChecked());
    QVERIFY(named(QStringLiteral("Archives"))->isChecked());
    named(QStringLiteral("All"))->trigger();
    named(QStringLiteral("All types"))->trigger();
    QCOMPARE(bar()->group(), StateGroup::All);
}

void FilterBarTest::isToldByTheFilterWhereItIsFolded()
{
    m_window->resize(1100, 500);
    TRY_VERIFY(bar()->isVisible());
    bar()->choose(StateGroup::Failed, std::nullopt);
    QCOMPARE(hintOf(*m_window), QStringLiteral("Filter"));
    m_window->resize(640, 500);
    TRY_VERIFY(!bar()->isVisible());
    QCOMPARE(hintOf(*m_window), QStringLiteral("Filter in “Failed”"));
    bar()->choose(StateGroup::All, std::nullopt);
    QCOMPARE(hintOf(*m_window), QStringLiteral("Filter"));
    bar()->choose(StateGroup::Failed, FileKind::Archive);
    QCOMPARE(hintOf(*m_window), QStringLiteral("Filter in “Failed, Archives”"));
    m_window->resize(1100, 500);
    TRY_VERIFY(bar()->isVisible());
    QCOMPARE(hintOf(*m_window), QStringLiteral("Filter"));
}

void FilterBarTest::isToldByTheFilterWhereItIsFoldedFromTheStart()
{
    MainWindow next(*m_settings, m_orders);
    next.findChild<FilterBar*>()->restore(QStringLiteral("5/0"));
    next.resize(640, 500);
    next.show();
    TRY_VERIFY(!next.findChild<FilterBar*>()->isVisible());
    QCOMPARE(hintOf(next), QStringLiteral("Filter in “Failed”"));
}

void FilterBarTest::isToldByTheFilterWhereItIsDraggedShut()
{
    m_window->resize(1100, 500);
    TRY_VERIFY(bar()->isVisible());
    bar()->choose(StateGroup::Failed, std::nullopt);
    auto* splitter = qobject_cast<QSplitter*>(bar()->parentWidget());
    QVERIFY(splitter);
    const QList<int> open = splitter->sizes();
    splitter->setSizes({0, open.at(0) + open.at(1)});
    TRY_COMPARE(hintOf(*m_window), QStringLiteral("Filter in “Failed”"));
    splitter->setSizes(open);
    TRY_COMPARE(hintOf(*m_window), QStringLiteral("Filter"));
}

void FilterBarTest::isRemembered()
{
    bar()->choose(StateGroup::Failed, FileKind::Archive);
    m_window->shape().saveTo(m_settings->kept());
    MainWindow next(*m_settings, m_orders);
    next.shape().restoreFrom(m_settings->kept());
    QCOMPARE(next.findChild<FilterBar*>()->group(), StateGroup::Failed);
    QCOMPARE(next.findChild<FilterBar*>()->kind(), FileKind::Archive);
}

// Choices were kept before the rows had the order of the settings.
void FilterBarTest::keepsAChoiceByItsKind()
{
    bar()->restore(QStringLiteral("0/4"));
    QCOMPARE(bar()->kind(), FileKind::Program);
    QCOMPARE(bar()->choice(), QStringLiteral("0/4"));
}

void FilterBarTest::callsWhatWaitsAsItsRowDoes()
{
    QCOMPARE(list(0)->item(static_cast<int>(StateGroup::Waiting))->text(), stateText(Queued));
}

void FilterBarTest::takesNonsenseForAll_data()
{
    QTest::addColumn<QString>("text");
    for (const char* text : {"", "x/y", "9/9", "-1/-1"})
        QTest::newRow(*text == '\0' ? "nothing" : text) << QString::fromLatin1(text);
}

void FilterBarTest::takesNonsenseForAll()
{
    QFETCH(const QString, text);
    bar()->choose(StateGroup::Failed, FileKind::Archive);
    bar()->restore(text);
    QCOMPARE(bar()->group(), StateGroup::All);
    QVERIFY(!bar()->kind());
}

void FilterBarTest::takesAStateAloneForAllTypes()
{
    bar()->choose(StateGroup::Failed, FileKind::Archive);
    bar()->restore(QStringLiteral("2"));
    QCOMPARE(bar()->group(), StateGroup::Waiting);
    QVERIFY(!bar()->kind());
}

// The label has no room while the bar is folded.
void FilterBarTest::keepsItsHeadingInPlaceWhereTheStyleChanges()
{
    FilterBar bar;
    bar.show();
    const auto labels = bar.findChildren<QLabel*>();
    QLabel* types = *std::ranges::find(labels, QStringLiteral("Types"), &QLabel::text);
    const auto place = [&] { return types->mapTo(&bar, types->contentsRect().topLeft()); };
    const QPoint before = place();
    types->resize(0, 0);
    QEvent change(QEvent::StyleChange);
    QCoreApplication::sendEvent(types, &change);
    bar.layout()->invalidate();
    bar.layout()->activate();
    QCOMPARE(place(), before);
}

QTEST_MAIN(FilterBarTest)
#include "tst_filter_bar.moc"
