#include "tests/support/checks/patience.h"
#include "tests/ui/list/accessible/told_events.h"
#include "tests/ui/window/named_button.h"
#include "ui/adding/link_list_dialog.h"
#include "ui/list/view/list_head.h"
#include "ui/looks/measures.h"
#include "ui/looks/roomy_rows.h"
#include "ui/widgets/themed_icon.h"
#include "ui/words/file_kind.h"
#include "ui/words/number_text.h"
#include "ui/words/probe_words.h"

#include <QApplication>
#include <QDir>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPromise>
#include <QPushButton>
#include <QScopeGuard>
#include <QTest>
#include <QTimer>
#include <QTreeWidget>

#include <algorithm>
#include <map>

using namespace tributary;

class LinkListDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_dialog.reset(); }
    void tellsWhatOfAListIsNotThere_data();
    void tellsWhatOfAListIsNotThere();
    void hasEachLineThatIsLeftOutInATip();
    void looksLikeTheListOfDownloads();
    void showsTheKindOfEachFile();
    void showsSizesThatTheListTells();
    void asksTheServersForTheOthers();
    void takesTheTickFromWhatIsMissing();
    void takesTheTickFromAPageInPlaceOfAFile();
    void leavesRoomForReasonsBesideShortNames();
    void sumsUpWhatIsTicked();
    void asksNobodyAboutWhatNobodyChose();
    void asksAboutNoMoreScriptsThanWaitForTheirDownloads();
    void saysThatTheFilesDoNotFit();
    void takesWhatIsTicked();
    void tellsReadersOfATick();
    void leavesOutWhatIsListed();
    void givesANewNameToWhatIsFetchedAgain();
    void putsTheFoldersOfAListUnderTheOneChosen();
    void ticksAllOrNone();
    void opensMenusTheWayOneReads_data();
    void opensMenusTheWayOneReads();
    void hasALetterForEachWayToSelect();
    void beginsTheSumWithThePage();
    void countsWhatTheFilterHides();
    void startsNothingFromTheFilter();
    void needsAFolder();

private:
    QPushButton* button(const char* name) const { return namedButton(*m_dialog, name); }
    // The line below the list.
    static bool says(const LinkListDialog& dialog, const QString& words)
    {
        const QList<QLabel*> labels = dialog.findChildren<QLabel*>();
        return std::ranges::any_of(labels, [&words](const QLabel* label) { return label->text() == words; });
    }
    QTreeWidget* list() const { return m_dialog->findChild<QTreeWidget*>(); }
    QLineEdit* folder() const { return m_dialog->findChild<QLineEdit*>(); }

    std::unique_ptr<LinkListDialog> m_dialog;
};

namespace {

DownloadRequest request(const char* url, const char* folder = "/data")
{
    DownloadRequest request;
    request.url = QUrl(QString::fromUtf8(url));
    request.target.folder = QString::fromUtf8(folder);
    return request;
}

} // namespace

void LinkListDialogTest::init()
{
    AddSurroundings around;
    around.findListed = [](const QList<DownloadRequest>& asked) {
        return QHash<QUrl, ListedLink>{
            {asked.at(1).url, {.id = DownloadId{1}, .freeName = QStringLiteral("b (2)")}}};
    };
    m_dialog = std::make_unique<LinkListDialog>(
        LinkList{.requests = {request("https://x.org/a"), request("https://x.org/b"),
                              request("https://x.org/c", "/data/sub")}},
        QStringLiteral("/data"), around);
    m_dialog->show();
}

void LinkListDialogTest::tellsWhatOfAListIsNotThere_data()
{
    QTest::addColumn<LinkList>("asked");
    QTest::addColumn<QString>("said");
    const QList<DownloadRequest> one{request("https://x.org/a")};
    QTest::newRow("all is there") << LinkList{.requests = one} << QString();
    QTest::newRow("too long") << LinkList{.requests = one, .flaws = {}, .isCut = true}
                              << QStringLiteral("only its first 1 downloads");
    const LinkList oneFlaw{.requests = one, .flaws = {{.line = 7, .reason = {}}}, .flawsInAll = 1};
    QTest::newRow("flawed") << oneFlaw << QStringLiteral("Line 7 is left out: it is not a link.");
    const LinkList manyFlaws{
        .requests = one, .flaws = {{.line = 7, .reason = {}}, {.line = 9, .reason = {}}}, .flawsInAll = 2};
    QTest::newRow("flawed twice") << manyFlaws << QStringLiteral("Line 9 is left out: it is not a link.");
}

void LinkListDialogTest::tellsWhatOfAListIsNotThere()
{
    QFETCH(LinkList, asked);
    QFETCH(QString, said);
    LinkListDialog dialog(asked, QStringLiteral("/data"), {});
    dialog.show();
    const auto* remarks = dialog.findChild<QLabel*>(QStringLiteral("remarks"));
    QCOMPARE(remarks->isVisible(), !said.isEmpty());
    QVERIFY2(remarks->text().contains(said), qPrintable(remarks->text()));
}

void LinkListDialogTest::hasEachLineThatIsLeftOutInATip()
{
    LinkList asked{.requests = {request("https://x.org/a")}};
    for (qint64 line = 1; line <= 25; ++line)
        asked.flaws.append(LinkListFlaw{.line = line, .reason = {}});
    asked.flawsInAll = 130;
    const LinkListDialog dialog(asked, QStringLiteral("/data"), {});
    const auto* remarks = dialog.findChild<QLabel*>(QStringLiteral("remarks"));
    const QString shown = remarks->text();
    QVERIFY2(shown.endsWith(QLatin1String("And 127 more of this kind.")), qPrintable(shown));
    const QString tip = remarks->toolTip();
    QVERIFY2(tip.contains(QLatin1String("Line 20 is left out: it is not a link.")), qPrintable(tip));
    QVERIFY2(tip.endsWith(QLatin1String("And 110 more of this kind.")), qPrintable(tip));
}

void LinkListDialogTest::looksLikeTheListOfDownloads()
{
    QVERIFY(qobject_cast<ListHead*>(list()->header()));
    QCOMPARE(list()->visualItemRect(list()->topLevelItem(0)).height(),
             rowHeight(list()->font(), Density::Compact));
    // The tick is where it is seen.
    const QRect row = list()->visualItemRect(list()->topLevelItem(0));
    const int side = list()->style()->pixelMetric(QStyle::PM_IndicatorWidth, nullptr, list());
    QTest::mouseClick(list()->viewport(), Qt::LeftButton, {},
                      QPoint(spacing::usual + side / 2, row.center().y()));
    QCOMPARE(list()->topLevelItem(0)->checkState(0), Qt::Unchecked);
}

void LinkListDialogTest::showsTheKindOfEachFile()
{
    LinkListDialog dialog(
        LinkList{.requests = {request("https://x.org/a.zip"), request("https://x.org/b.pdf")}},
        QStringLiteral("/data"), {});
    const auto* links = dialog.findChild<QTreeWidget*>();
    const auto picture = [links](int row) {
        return links->topLevelItem(row)->icon(0).pixmap(QSize(16, 16), 1.0).toImage();
    };
    QCOMPARE(picture(0), kindIcon(FileKind::Archive).pixmap(QSize(16, 16), 1.0).toImage());
    QVERIFY(picture(0) != picture(1));
}

void LinkListDialogTest::showsSizesThatTheListTells()
{
    QCOMPARE(list()->columnCount(), 2);
    DownloadRequest sized = request("https://x.org/a.zip");
    sized.size = qint64{5} * 1024 * 1024;
    LinkListDialog dialog(LinkList{.requests = {sized, request("https://x.org/b.pdf")}},
                          QStringLiteral("/data"), {});
    const auto* links = dialog.findChild<QTreeWidget*>();
    QCOMPARE(links->columnCount(), 3);
    QCOMPARE(links->topLevelItem(0)->text(2), shownSize(*sized.size));
    QCOMPARE(links->topLevelItem(1)->text(2), QString());
    // Between the name and the link.
    QCOMPARE(links->header()->visualIndex(2), 1);
}

// A server has one question at a time.
void LinkListDialogTest::asksTheServersForTheOthers()
{
    std::map<QString, QPromise<Expected<ProbeReport>>> answers;
    QStringList asked;
    AddSurroundings around;
    around.askServer = [&](const DownloadRequest& about) {
        asked.append(about.url.path());
        auto& answer = answers[about.url.path()];
        answer.start();
        return answer.future();
    };
    const auto answer = [&answers](const char* path, const Expected<ProbeReport>& report) {
        auto& promise = answers[QString::fromLatin1(path)];
        promise.addResult(report);
        promise.finish();
    };
    DownloadRequest sized = request("https://x.org/sized");
    sized.size = 1;
    const LinkListDialog dialog(LinkList{.requests = {request("https://x.org/a"), request("https://x.org/b"),
                                                      request("https://y.org/c"), sized}},
                                QStringLiteral("/data"), around);
    const auto* links = dialog.findChild<QTreeWidget*>();
    QCOMPARE(asked, QStringList({QStringLiteral("/a"), QStringLiteral("/c")}));
    ProbeReport report;
    report.size = qint64{5} * 1024 * 1024;
    answer("/a", report);
    TRY_COMPARE(links->topLevelItem(0)->text(2), shownSize(*report.size));
    QCOMPARE(asked, QStringList({QStringLiteral("/a"), QStringLiteral("/c"), QStringLiteral("/b")}));
    answer("/c", std::unexpected(DownloadError{.kind = ErrorKind::NotFound, .httpStatus = 404}));
    TRY_COMPARE(links->topLevelItem(2)->text(1), QStringLiteral("Not found (404)"));
    QCOMPARE(links->topLevelItem(2)->data(1, Qt::AccessibleTextRole).toString(),
             QStringLiteral("Not found (404): https://y.org/c"));
    QCOMPARE(links->topLevelItem(2)->text(2), QString());
    QCOMPARE(asked.size(), 3);
    // The answer is told again when the download begins, and may be another one by then.
    QVERIFY(!dialog.requests().first().size);
}

// A person may tick it again. Where the server only was not reached, trying is worth it.
void LinkListDialogTest::takesTheTickFromWhatIsMissing()
{
    AddSurroundings around;
    around.askServer = [](const DownloadRequest& about) {
        const bool isMissing = about.url.path() == QLatin1String("/missing");
        const DownloadError error{.kind = isMissing ? ErrorKind::NotFound : ErrorKind::TimedOut};
        return QtFuture::makeReadyFuture(Expected<ProbeReport>(std::unexpected(error)));
    };
    const LinkListDialog dialog(
        LinkList{.requests = {request("https://x.org/missing"), request("https://y.org/silent")}},
        QStringLiteral("/data"), around);
    auto* links = dialog.findChild<QTreeWidget*>();
    links->selectAll();
    TRY_COMPARE(links->topLevelItem(0)->checkState(0), Qt::Unchecked);
    TRY_VERIFY(!links->topLevelItem(1)->icon(1).isNull());
    QCOMPARE(links->topLevelItem(1)->checkState(0), Qt::Checked);
    QVERIFY(says(dialog, QStringLiteral("1 of 2 link(s) selected")));
    links->clearSelection();
    links->topLevelItem(0)->setCheckState(0, Qt::Checked);
    QCOMPARE(dialog.requests().size(), 2);
}

void LinkListDialogTest::takesTheTickFromAPageInPlaceOfAFile()
{
    AddSurroundings around;
    around.askServer = [](const DownloadRequest&) {
        ProbeReport report;
        report.name = QStringLiteral("setup.exe");
        report.pageLook = PageLook::ByBytes;
        return QtFuture::makeReadyFuture(Expected<ProbeReport>(report));
    };
    const LinkListDialog dialog(LinkList{.requests = {request("https://x.org/setup.exe")}},
                                QStringLiteral("/data"), around);
    const auto* links = dialog.findChild<QTreeWidget*>();
    TRY_COMPARE(links->topLevelItem(0)->text(1), pageText());
    QCOMPARE(links->topLevelItem(0)->checkState(0), Qt::Unchecked);
    QVERIFY(links->topLevelItem(0)->data(1, RoomyRows::SentenceRole).toBool());
}

void LinkListDialogTest::leavesRoomForReasonsBesideShortNames()
{
    const auto nameWidth = [](const QString& name) {
        const LinkListDialog dialog(
            LinkList{.requests = {request(QByteArray("https://x.org/" + name.toUtf8()).constData())}},
            QStringLiteral("/data"), {});
        return dialog.findChild<QTreeWidget*>()->columnWidth(0);
    };
    const int letter = QFontMetrics(QApplication::font()).averageCharWidth();
    QVERIFY(nameWidth(QStringLiteral("setup.exe")) <= letter * 22);
    QCOMPARE(nameWidth(QString(200, u'n')), letter * 40);
}

void LinkListDialogTest::sumsUpWhatIsTicked()
{
    constexpr qint64 mebibyte = 1024 * 1024;
    DownloadRequest sized = request("https://x.org/a.zip");
    sized.size = 5 * mebibyte;
    QPromise<Expected<ProbeReport>> answer;
    answer.start();
    AddSurroundings around;
    around.askServer = [&answer](const DownloadRequest&) { return answer.future(); };
    const LinkListDialog dialog(LinkList{.requests = {sized, request("https://x.org/b.pdf")}},
                                QStringLiteral("/data"), around);
    const QString both = QStringLiteral("2 of 2 link(s) selected, ");
    QVERIFY(says(dialog, both + QLatin1String("at least ") + shownSize(*sized.size)));
    ProbeReport report;
    report.size = mebibyte;
    answer.addResult(Expected<ProbeReport>(report));
    answer.finish();
    TRY_VERIFY(says(dialog, both + shownSize(6 * mebibyte)));
    dialog.findChild<QTreeWidget*>()->topLevelItem(0)->setCheckState(0, Qt::Unchecked);
    QVERIFY(says(dialog, QStringLiteral("1 of 2 link(s) selected, ") + shownSize(mebibyte)));
}

void LinkListDialogTest::asksNobodyAboutWhatNobodyChose()
{
    QStringList asked;
    AddSurroundings around;
    around.findListed = [](const QList<DownloadRequest>& all) {
        return ListedLinks{{all.first().url, {.id = DownloadId{1}, .freeName = QStringLiteral("a (2)")}}};
    };
    around.askServer = [&asked](const DownloadRequest& about) {
        asked.append(about.url.path());
        return QtFuture::makeReadyFuture(Expected<ProbeReport>(ProbeReport()));
    };
    DownloadRequest byProxy = request("https://y.org/b");
    byProxy.network.proxy.kind = ProxyKind::Http;
    byProxy.network.proxy.host = QStringLiteral("proxy.example");
    byProxy.network.proxy.port = 3128;
    QList<DownloadRequest> requests{request("https://x.org/a"), byProxy};
    for (int i = 0; i < 300; ++i)
        requests.append(request(qPrintable(QStringLiteral("https://x.org/%1.zip").arg(i))));
    const LinkListDialog dialog(LinkList{.requests = requests}, QStringLiteral("/data"), around);
    TRY_VERIFY(asked.contains(QStringLiteral("/19.zip")));
    QCoreApplication::processEvents();
    QCOMPARE(asked.size(), 20);
    QCOMPARE(asked.first(), QStringLiteral("/0.zip"));
    QVERIFY(!asked.contains(QStringLiteral("/b")));
}

// The answers of further ones would be lost, and their links with them.
void LinkListDialogTest::asksAboutNoMoreScriptsThanWaitForTheirDownloads()
{
    QStringList asked;
    AddSurroundings around;
    around.askServer = [&asked](const DownloadRequest& about) {
        asked.append(about.url.toString(QUrl::RemoveScheme | QUrl::RemoveAuthority));
        return QtFuture::makeReadyFuture(Expected<ProbeReport>(ProbeReport()));
    };
    QList<DownloadRequest> requests;
    for (int i = 0; i < 10; ++i)
        requests.append(request(qPrintable(QStringLiteral("https://x.org/get?number=%1").arg(i))));
    requests.append(request("https://x.org/a.zip"));
    const LinkListDialog dialog(LinkList{.requests = requests}, QStringLiteral("/data"), around);
    TRY_VERIFY(asked.contains(QStringLiteral("/a.zip")));
    QCOMPARE(asked.size(), 9);
    QCOMPARE(asked.at(7), QStringLiteral("/get?number=7"));
}

void LinkListDialogTest::saysThatTheFilesDoNotFit()
{
    constexpr qint64 exbibyte = qint64{1} << 60;
    DownloadRequest one = request("https://x.org/a");
    DownloadRequest another = request("https://x.org/b");
    one.size = another.size = exbibyte;
    LinkListDialog dialog(LinkList{.requests = {one, another}}, QDir::tempPath(), {});
    const auto* free = dialog.findChild<QLabel*>(QStringLiteral("free"));
    const auto needs = [free](qint64 bytes) {
        return free->text().endsWith(QString(shownSize(bytes) + QLatin1String(" needed")));
    };
    TRY_VERIFY(needs(2 * exbibyte));
    QCOMPARE(dialog.findChild<QLineEdit*>()->accessibleDescription(), free->text());
    QVERIFY(namedButton(dialog, "&Start")->isEnabled());
    auto* links = dialog.findChild<QTreeWidget*>();
    links->topLevelItem(0)->setCheckState(0, Qt::Unchecked);
    QVERIFY2(needs(exbibyte), qPrintable(free->text()));
    links->topLevelItem(1)->setCheckState(0, Qt::Unchecked);
    QVERIFY2(free->text().endsWith(QLatin1String(" free")), qPrintable(free->text()));
    QCOMPARE(dialog.findChild<QLineEdit*>()->accessibleDescription(), QString());
}

void LinkListDialogTest::takesWhatIsTicked()
{
    list()->topLevelItem(0)->setCheckState(0, Qt::Unchecked);
    button("&Add paused")->click();
    QCOMPARE(m_dialog->requests().size(), 1);
    QCOMPARE(m_dialog->requests().first().url, QUrl(QStringLiteral("https://x.org/c")));
    QCOMPARE(m_dialog->start(), StartWhen::WhenResumed);
}

void LinkListDialogTest::tellsReadersOfATick()
{
    list()->setCurrentItem(list()->topLevelItem(1));
    if (!ToldEvents::canListen)
        return;
    const ToldEvents told;
    QTest::keyClick(list(), Qt::Key_Space);
    const auto changes = told.of(QAccessible::StateChanged, list());
    QCOMPARE(changes.size(), 1);
    QCOMPARE(changes.first().name, list()->topLevelItem(1)->text(0));
}

void LinkListDialogTest::leavesOutWhatIsListed()
{
    QCOMPARE(list()->topLevelItem(1)->checkState(0), Qt::Unchecked);
    const QTreeWidgetItem* const listed = list()->topLevelItem(1);
    QCOMPARE(listed->text(1), QStringLiteral("Already in the list"));
    QVERIFY(listed->data(1, RoomyRows::StandsBackRole).toBool());
    QVERIFY(!list()->topLevelItem(0)->data(1, RoomyRows::StandsBackRole).toBool());
    // The link is told all the same.
    QVERIFY(listed->toolTip(1).contains(QLatin1String("https://x.org/b")));
    QCOMPARE(listed->data(1, Qt::AccessibleTextRole).toString(),
             QStringLiteral("Already in the list: https://x.org/b"));
    QCOMPARE(m_dialog->requests().size(), 2);
}

void LinkListDialogTest::givesANewNameToWhatIsFetchedAgain()
{
    list()->topLevelItem(1)->setCheckState(0, Qt::Checked);
    QCOMPARE(m_dialog->requests().at(1).target.fileName, QStringLiteral("b (2)"));
}

void LinkListDialogTest::putsTheFoldersOfAListUnderTheOneChosen()
{
    folder()->setText(QStringLiteral("/else"));
    QCOMPARE(m_dialog->requests().at(0).target.folder, QStringLiteral("/else"));
    QCOMPARE(m_dialog->requests().at(1).target.folder, QStringLiteral("/else/sub"));
}

void LinkListDialogTest::ticksAllOrNone()
{
    button("Select &none")->click();
    QVERIFY(!button("&Start")->isEnabled());
    button("Select a&ll")->click();
    QVERIFY(button("&Start")->isEnabled());
    QCOMPARE(m_dialog->requests().size(), 3);
}

void LinkListDialogTest::opensMenusTheWayOneReads_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("from left to right") << Qt::LeftToRight;
    QTest::newRow("from right to left") << Qt::RightToLeft;
}

// The menu hangs from the edge at which the button's words begin.
void LinkListDialogTest::opensMenusTheWayOneReads()
{
    QFETCH(const Qt::LayoutDirection, direction);
    const auto back = qScopeGuard([] { QGuiApplication::setLayoutDirection(Qt::LeftToRight); });
    QGuiApplication::setLayoutDirection(direction);
    init();
    auto* more = button("&More");
    QMenu* const menu = more->menu();
    QRect place;
    QTimer::singleShot(0, menu, [menu, &place] {
        place = menu->geometry();
        menu->close();
    });
    more->showMenu();
    TRY_VERIFY(!place.isNull() && !menu->isVisible());
    QCOMPARE(menu->layoutDirection(), direction);
    const QRect above(more->mapToGlobal(QPoint()), more->size());
    QVERIFY(place.width() > above.width());
    if (direction == Qt::LeftToRight)
        QCOMPARE(place.left(), above.left());
    else
        QCOMPARE(place.right(), above.right());
}

void LinkListDialogTest::hasALetterForEachWayToSelect()
{
    QMenu* const menu = button("&More")->menu();
    Q_EMIT menu->aboutToShow();
    QVERIFY(menu->actions().size() > 2);
    for (const QAction* entry : menu->actions())
        QVERIFY2(entry->isSeparator() || entry->text().contains(u'&'), qPrintable(entry->text()));
    Q_EMIT menu->aboutToHide();
}

// Words that nobody has translated would else stand at the wrong side.
void LinkListDialogTest::beginsTheSumWithThePage()
{
    const auto back = qScopeGuard([] { QGuiApplication::setLayoutDirection(Qt::LeftToRight); });
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    init();
    const auto labels = m_dialog->findChildren<QLabel*>();
    const auto sum = std::ranges::find_if(
        labels, [](const QLabel* label) { return label->text().contains(QLatin1String("selected")); });
    QVERIFY(sum != labels.end());
    QVERIFY((*sum)->alignment().testFlag(Qt::AlignRight));
}

void LinkListDialogTest::countsWhatTheFilterHides()
{
    m_dialog->findChild<QLineEdit*>(QStringLiteral("filter"))->setText(QStringLiteral("ORG/A"));
    button("Select &none")->click();
    QCOMPARE(m_dialog->requests().size(), 1);
    QVERIFY(says(*m_dialog, QStringLiteral("1 of 3 link(s) selected; the filter hides 1 of them")));
}

// A filter hides links that would be started as well.
void LinkListDialogTest::startsNothingFromTheFilter()
{
    m_dialog->show();
    auto* filter = m_dialog->findChild<QLineEdit*>(QStringLiteral("filter"));
    filter->setFocus();
    QTest::keyClicks(filter, QStringLiteral("org"));
    QTest::keyClick(filter, Qt::Key_Return);
    QVERIFY(m_dialog->isVisible());
    QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
    QVERIFY(m_dialog->isVisible());
    QCOMPARE(filter->text(), QString());
    QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
    QVERIFY(!m_dialog->isVisible());
}

void LinkListDialogTest::needsAFolder()
{
    QCOMPARE(folder()->accessibleDescription(), QString());
    folder()->setText(QStringLiteral("half"));
    QVERIFY(!button("&Start")->isEnabled());
    QCOMPARE(folder()->accessibleDescription(),
             QStringLiteral("Enter the full path of the folder to save to."));
}

QTEST_MAIN(LinkListDialogTest)
#include "tst_link_list_dialog.moc"
