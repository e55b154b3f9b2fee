#include "tests/support/checks/patience.h"
#include "tests/ui/settings/temporary_settings.h"
#include "tests/ui/window/named_button.h"
#include "ui/failures/question.h"
#include "ui/list/view/list_head.h"
#include "ui/looks/measures.h"
#include "ui/settings/pages/settings_hosts.h"
#include "ui/settings/pages/settings_page.h"

#include <QApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLayout>
#include <QPromise>
#include <QPushButton>
#include <QTest>
#include <QTreeWidget>

using namespace tributary;

// The page of Settings with what was learned of hosts.
class SettingsHostsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_settings = std::make_unique<TemporarySettings>(); }
    void showsWhatWasLearnedOfHosts();
    void leavesEmptyWhatIsUnknown();
    void looksLikeTheListOfDownloads();
    void keepsItsButtonsInSightOnALowScreen();
    void labelsBeginWithThePage_data() { hintsBeginWithThePage_data(); }
    void labelsBeginWithThePage();
    void sortsHostsByNumbersAndTimes_data();
    void sortsHostsByNumbersAndTimes();
    void forgetsHosts();
    void staysInTheListAfterAHostIsForgotten();
    void asksBeforeAllHostsAreForgotten();
    void saysWhatAnEmptyListIsFor();
    void showsWhoseCertificateIsTrusted();
    void hintsBeginWithThePage_data();
    void hintsBeginWithThePage();

private:
    Settings& settings() { return m_settings->settings(); }

    std::unique_ptr<TemporarySettings> m_settings;
    QStringList m_forgotten;
};

namespace {

SettingsSurroundings knowing(const QList<HostProfile>& hosts, QStringList& forgotten)
{
    SettingsSurroundings around;
    around.hosts = [hosts] {
        QPromise<QList<HostProfile>> promise;
        promise.start();
        promise.addResult(hosts);
        promise.finish();
        return promise.future();
    };
    around.forgetHosts = [&forgotten](const QStringList& gone) { forgotten += gone; };
    return around;
}

QList<HostProfile> twoHosts()
{
    const QDateTime seen(QDate(2026, 3, 1), QTime(12, 0));
    return {{.host = QStringLiteral("https://b.example:443"),
             .connectionsTaken = 4,
             .retryAfter = {},
             .rangesTrusted = Learned::Yes,
             .lastSeen = seen},
            {.host = QStringLiteral("http://a.example:8080"),
             .connectionsTaken = {},
             .retryAfter = {},
             .rangesTrusted = Learned::No,
             .lastSeen = seen}};
}

void answer(const QWidget& page, const char* words)
{
    namedButton(*page.findChild<Question*>(), words)->click();
}

} // namespace

void SettingsHostsTest::showsWhatWasLearnedOfHosts()
{
    SettingsHosts page(settings(), knowing(twoHosts(), m_forgotten), nullptr);
    page.show();
    auto* list = page.findChild<QTreeWidget*>();
    TRY_COMPARE(list->topLevelItemCount(), 2);
    QCOMPARE(list->topLevelItem(0)->text(0), QStringLiteral("http://a.example:8080"));
    QCOMPARE(list->topLevelItem(1)->text(0), QStringLiteral("b.example"));
    QCOMPARE(list->topLevelItem(1)->text(1), QStringLiteral("At most 4"));
    QCOMPARE(list->topLevelItem(0)->text(2), QStringLiteral("Not reliably"));
}

void SettingsHostsTest::leavesEmptyWhatIsUnknown()
{
    HostProfile host = twoHosts().last();
    host.rangesTrusted = Learned::NotYet;
    SettingsHosts page(settings(), knowing({host}, m_forgotten), nullptr);
    page.show();
    auto* list = page.findChild<QTreeWidget*>();
    TRY_COMPARE(list->topLevelItemCount(), 1);
    QCOMPARE(list->topLevelItem(0)->text(1), QString());
    QCOMPARE(list->topLevelItem(0)->text(2), QString());
}

void SettingsHostsTest::keepsItsButtonsInSightOnALowScreen()
{
    SettingsHosts page(settings(), knowing({}, m_forgotten), nullptr);
    const auto* list = page.findChild<QTreeWidget*>();
    const int width = page.widthWanted();
    const int fewRows = list->header()->sizeHint().height() + 3 * rowHeight(list->font(), Density::Compact);
    QVERIFY(list->sizeHint().height() <= fewRows);
    const int height = page.heightIn(width);
    page.resize(width, height);
    page.show();
    QVERIFY(list->height() <= fewRows);
    QVERIFY(namedButton(page, "Forget all")->mapTo(&page, QPoint(0, 0)).y() < height);
    page.resize(width, height + 200);
    QVERIFY(list->height() > 200);
}

void SettingsHostsTest::looksLikeTheListOfDownloads()
{
    SettingsHosts page(settings(), knowing(twoHosts(), m_forgotten), nullptr);
    page.show();
    auto* list = page.findChild<QTreeWidget*>();
    TRY_COMPARE(list->topLevelItemCount(), 2);
    QVERIFY(qobject_cast<ListHead*>(list->header()));
    QCOMPARE(list->visualItemRect(list->topLevelItem(0)).height(), rowHeight(list->font(), Density::Compact));
}

// Words that nobody has translated, such as "URL", as well.
void SettingsHostsTest::labelsBeginWithThePage()
{
    QFETCH(const Qt::LayoutDirection, direction);
    QFETCH(const Qt::Alignment, side);
    QGuiApplication::setLayoutDirection(direction);
    const auto restore = qScopeGuard([] { QGuiApplication::setLayoutDirection(Qt::LeftToRight); });
    const SettingsHosts page(settings(), {}, nullptr);
    int labels = 0;
    for (const QLabel* label : page.findChildren<QLabel*>()) {
        if (!label->buddy())
            continue;
        ++labels;
        QCOMPARE(Qt::Alignment(label->alignment() & Qt::AlignHorizontal_Mask),
                 Qt::Alignment(side | Qt::AlignAbsolute));
    }
    QVERIFY(labels > 0);
    // The page ends where the buttons below it do.
    const bool isMirrored = direction == Qt::RightToLeft;
    const int before = SettingsPage::beforeWords;
    QCOMPARE(page.layout()->contentsMargins(),
             QMargins(isMirrored ? 0 : before, 0, isMirrored ? before : 0, 0));
}

void SettingsHostsTest::sortsHostsByNumbersAndTimes_data()
{
    QTest::addColumn<int>("column");
    QTest::newRow("connections") << 1;
    QTest::newRow("last seen") << 4;
}

void SettingsHostsTest::sortsHostsByNumbersAndTimes()
{
    QFETCH(int, column);
    const auto host = [](const char* name, std::optional<int> connections, QDate seen) {
        return HostProfile{.host = QString::fromLatin1(name),
                           .connectionsTaken = connections,
                           .retryAfter = {},
                           .lastSeen = QDateTime(seen, QTime(12, 0))};
    };
    // As text, 10 would come before 2, and October before September.
    SettingsHosts page(
        settings(),
        knowing({host("http://a.example", 10, {2026, 10, 5}), host("http://b.example", 2, {2026, 9, 30}),
                 host("http://c.example", {}, {2025, 12, 31})},
                m_forgotten),
        nullptr);
    page.show();
    auto* list = page.findChild<QTreeWidget*>();
    TRY_COMPARE(list->topLevelItemCount(), 3);
    list->sortByColumn(column, Qt::AscendingOrder);
    QStringList names;
    for (int row = 0; row < 3; ++row)
        names.append(list->topLevelItem(row)->text(0).section(u'/', -1));
    QCOMPARE(names.join(u' '), QStringLiteral("c.example b.example a.example"));
}

void SettingsHostsTest::forgetsHosts()
{
    m_forgotten.clear();
    SettingsHosts page(settings(), knowing(twoHosts(), m_forgotten), nullptr);
    page.show();
    auto* list = page.findChild<QTreeWidget*>();
    TRY_COMPARE(list->topLevelItemCount(), 2);
    QVERIFY(list->isColumnHidden(3));
    QVERIFY(!namedButton(page, "Forget")->isEnabled());
    list->topLevelItem(1)->setSelected(true);
    namedButton(page, "Forget")->click();
    QCOMPARE(m_forgotten, QStringList{QStringLiteral("https://b.example:443")});
    QCOMPARE(list->topLevelItemCount(), 1);
    namedButton(page, "Forget all")->click();
    answer(page, "Yes");
    QCOMPARE(m_forgotten.size(), 2);
    QVERIFY(!namedButton(page, "Forget all")->isEnabled());
}

// By keys alone: Space on the button a second time must not forget all.
void SettingsHostsTest::staysInTheListAfterAHostIsForgotten()
{
    m_forgotten.clear();
    SettingsHosts page(settings(), knowing(twoHosts(), m_forgotten), nullptr);
    page.show();
    page.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    auto* list = page.findChild<QTreeWidget*>();
    TRY_COMPARE(list->topLevelItemCount(), 2);
    list->setCurrentItem(list->topLevelItem(0));
    namedButton(page, "Forget")->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QCOMPARE(QApplication::focusWidget(), list);
    QCOMPARE(list->selectedItems(), QList{list->topLevelItem(0)});
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QCOMPARE(m_forgotten, QStringList{QStringLiteral("http://a.example:8080")});
    list->setCurrentItem(list->topLevelItem(0));
    namedButton(page, "Forget")->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QCOMPARE(QApplication::focusWidget(), list);
}

void SettingsHostsTest::asksBeforeAllHostsAreForgotten()
{
    m_forgotten.clear();
    SettingsHosts page(settings(), knowing(twoHosts(), m_forgotten), nullptr);
    page.show();
    auto* list = page.findChild<QTreeWidget*>();
    TRY_COMPARE(list->topLevelItemCount(), 2);
    namedButton(page, "Forget all")->click();
    QCOMPARE(m_forgotten, QStringList());
    auto* question = page.findChild<Question*>();
    QVERIFY(question);
    QCOMPARE(question->text(), QStringLiteral("Forget all hosts in this list?"));
    answer(page, "No");
    QCOMPARE(m_forgotten, QStringList());
    QCOMPARE(list->topLevelItemCount(), 2);
}

void SettingsHostsTest::saysWhatAnEmptyListIsFor()
{
    SettingsHosts page(settings(), knowing(twoHosts(), m_forgotten), nullptr);
    page.show();
    auto* list = page.findChild<QTreeWidget*>();
    const auto* none = list->viewport()->findChild<QLabel*>();
    TRY_COMPARE(list->topLevelItemCount(), 2);
    QVERIFY(!none->isVisible());
    QCOMPARE(list->accessibleDescription(), QString());
    namedButton(page, "Forget all")->click();
    answer(page, "Yes");
    QVERIFY(none->isVisible());
    QCOMPARE(list->accessibleDescription(),
             QStringLiteral("Hosts that you download from will be listed here."));
}

void SettingsHostsTest::showsWhoseCertificateIsTrusted()
{
    m_forgotten.clear();
    SettingsSurroundings around = knowing(twoHosts(), m_forgotten);
    around.trusted = [] {
        QPromise<QList<TrustedCertificate>> promise;
        promise.start();
        promise.addResult(QList<TrustedCertificate>{
            {.host = QStringLiteral("https://b.example:443"), .fingerprint = "ab"},
            {.host = QStringLiteral("https://c.example:8443"), .fingerprint = "cd"}});
        promise.finish();
        return promise.future();
    };
    SettingsHosts page(settings(), around, nullptr);
    page.show();
    auto* list = page.findChild<QTreeWidget*>();
    TRY_COMPARE(list->topLevelItemCount(), 3);
    QVERIFY(!list->isColumnHidden(3));
    QCOMPARE(list->topLevelItem(0)->text(3), QString());
    QCOMPARE(list->topLevelItem(1)->text(3), QStringLiteral("Trusted by you"));
    QCOMPARE(list->topLevelItem(2)->text(0), QStringLiteral("c.example:8443"));
    list->topLevelItem(2)->setSelected(true);
    namedButton(page, "Forget")->click();
    QCOMPARE(m_forgotten, QStringList{QStringLiteral("https://c.example:8443")});
}

void SettingsHostsTest::hintsBeginWithThePage_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::addColumn<Qt::Alignment>("side");
    QTest::newRow("from left to right") << Qt::LeftToRight << Qt::Alignment(Qt::AlignLeft);
    QTest::newRow("from right to left") << Qt::RightToLeft << Qt::Alignment(Qt::AlignRight);
}

// Hints begin with the page also where nobody has translated their words, by which a label else tells its
// direction.
void SettingsHostsTest::hintsBeginWithThePage()
{
    QFETCH(const Qt::LayoutDirection, direction);
    QFETCH(const Qt::Alignment, side);
    QGuiApplication::setLayoutDirection(direction);
    const auto restore = qScopeGuard([] { QGuiApplication::setLayoutDirection(Qt::LeftToRight); });
    const SettingsHosts page(settings(), {}, nullptr);
    int hints = 0;
    for (const QLabel* hint : page.findChildren<QLabel*>()) {
        if (!hint->wordWrap())
            continue;
        ++hints;
        QCOMPARE(Qt::Alignment(hint->alignment() & Qt::AlignHorizontal_Mask),
                 Qt::Alignment(side | Qt::AlignAbsolute));
    }
    QVERIFY(hints > 0);
}

QTEST_MAIN(SettingsHostsTest)
#include "tst_settings_hosts.moc"
