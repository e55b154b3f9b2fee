#include "ui/add_dialog.h"
#include "ui/link_edit.h"
#include "ui/link_probe.h"

#include <QApplication>
#include <QFileDialog>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPromise>
#include <QPushButton>
#include <QScreen>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QToolButton>

using namespace tributary;

class AddDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_dialog.reset(); }
    void namesItsFieldsForAssistiveTools();
    void acceptsAGoodLink();
    void cannotBeAcceptedWithoutALink();
    void saysWhatIsWrongWhileTyping();
    void tellsHowManyWillStart();
    void keepsTheRestFoldedUntilAskedFor();
    void complainsAtTheFieldUnderMore();
    void keepsItsButtonsOnTheScreenHoweverMuchIsWrong();
    void canAddWithoutStarting();
    void offersTheFoldersUsedBefore();
    void fillsInTheNameThatTheServerTells();
    void leavesATypedNameAlone();
    void asksForAUserWhenTheServerDoes();
    void asksTheServerNothingWhileAPasswordIsTyped_data();
    void asksTheServerNothingWhileAPasswordIsTyped();
    void leavesTheFocusWhereItIsOnceThereIsAUser();
    void mayBeClosedBeforeTheServerAnswers();
    void goesToALinkThatIsListed();
    void looksALinkUpOnce();
    void takesTheNameThatTheDiskHasFree();
    void offersNoNameForSeveral();
    void startsWithEnterWhenALinkIsThere();
    void beginsANewLineWithShiftEnter();
    void leavesTheFieldOfLinksWithTab();
    void takesTheConnectionsAskedFor();
    void takesTheFolderThatWasBrowsed();
    void takesAPasswordOutOfALink();
    void isRejectedByEscape();
    void alignsTheFieldsUnderMoreWithTheOthers();

private:
    template<typename T>
    T* named(const char* name) const;
    QString facts() const { return m_dialog->findChild<QLabel*>(QStringLiteral("facts"))->text(); }
    QString complaint(const char* name) const { return named<QWidget>(name)->accessibleDescription(); }
    void open(const char* links, const AddSurroundings& around);

    std::unique_ptr<AddDialog> m_dialog;
};

template<typename T>
T* AddDialogTest::named(const char* name) const
{
    for (T* widget : m_dialog->findChildren<T*>()) {
        if (widget->accessibleName() == QString::fromUtf8(name) ||
            widget->property("text") == QString::fromUtf8(name))
            return widget;
    }
    qFatal("no field %s", name);
}

void AddDialogTest::init()
{
    open("", {});
}

void AddDialogTest::open(const char* links, const AddSurroundings& around)
{
    m_dialog = std::make_unique<AddDialog>(
        AddInput{.links = QString::fromUtf8(links), .folder = QStringLiteral("/tmp"), .fileName = {}},
        around);
    m_dialog->show();
}

void AddDialogTest::namesItsFieldsForAssistiveTools()
{
    QCOMPARE(m_dialog->windowTitle(), QStringLiteral("New download"));
    QVERIFY(named<LinkEdit>("URL"));
    QVERIFY(named<QLineEdit>("Folder"));
    QVERIFY(named<QLineEdit>("File name"));
    QVERIFY(named<QSpinBox>("Connections"));
    QVERIFY(named<QPushButton>("&Start"));
    QVERIFY(named<QPushButton>("Cancel"));
}

void AddDialogTest::acceptsAGoodLink()
{
    named<LinkEdit>("URL")->setPlainText(QStringLiteral("https://example.org/a.iso"));
    named<QLineEdit>("File name")->setText(QStringLiteral("b.iso"));
    const QSignalSpy accepted(m_dialog.get(), &QDialog::accepted);
    named<QPushButton>("&Start")->click();
    QCOMPARE(accepted.count(), 1);
    const DownloadRequest request = m_dialog->requests().first();
    QCOMPARE(request.url, QUrl(QStringLiteral("https://example.org/a.iso")));
    QCOMPARE(request.target.folder, QStringLiteral("/tmp"));
    QCOMPARE(request.target.fileName, QStringLiteral("b.iso"));
    QVERIFY(request.connections == ConnectionChoice());
}

void AddDialogTest::cannotBeAcceptedWithoutALink()
{
    QVERIFY(!named<QPushButton>("&Start")->isEnabled());
    QTest::keyClick(named<LinkEdit>("URL"), Qt::Key_Return);
    QVERIFY(m_dialog->isVisible());
    QVERIFY(m_dialog->requests().isEmpty());
}

void AddDialogTest::saysWhatIsWrongWhileTyping()
{
    QTest::keyClicks(named<LinkEdit>("URL"), QStringLiteral("ftp://example.org/a"));
    QVERIFY2(complaint("URL").contains(QLatin1String("ftp://example.org/a")), qPrintable(complaint("URL")));
    QVERIFY(!named<QPushButton>("&Start")->isEnabled());
    named<LinkEdit>("URL")->setPlainText(QStringLiteral("http://example.org/a"));
    QVERIFY(complaint("URL").isEmpty());
    named<QLineEdit>("Folder")->clear();
    QVERIFY(complaint("Folder").contains(QLatin1String("folder")));
    QVERIFY(!named<QPushButton>("&Start")->isEnabled());
}

void AddDialogTest::tellsHowManyWillStart()
{
    named<LinkEdit>("URL")->setPlainText(QStringLiteral("http://a.org/1\nhttp://a.org/2\nhttp://a.org/3"));
    QVERIFY2(facts().startsWith(u'3'), qPrintable(facts()));
    QCOMPARE(m_dialog->requests().size(), 3);
    named<LinkEdit>("URL")->setPlainText(QStringLiteral("http://a.org/[01-25]/{x,y}"));
    QVERIFY2(facts().startsWith(QLatin1String("50")), qPrintable(facts()));
    QCOMPARE(m_dialog->requests().last().url, QUrl(QStringLiteral("http://a.org/25/y")));
}

void AddDialogTest::keepsTheRestFoldedUntilAskedFor()
{
    QVERIFY(!named<QSpinBox>("Speed limit")->isVisible());
    named<QToolButton>("Mor&e")->click();
    for (const char* name :
         {"User name", "Password", "Checksum", "Referer", "Cookies", "Proxy", "User agent"})
        QVERIFY2(named<QLineEdit>(name)->isVisible(), name);
    QVERIFY(named<QPlainTextEdit>("Headers")->isVisible());
    QVERIFY(named<QPlainTextEdit>("Mirrors")->isVisible());
    QVERIFY(named<QSpinBox>("Speed limit")->isVisible());
    QCOMPARE(named<QLineEdit>("Password")->echoMode(), QLineEdit::Password);
}

void AddDialogTest::complainsAtTheFieldUnderMore()
{
    named<LinkEdit>("URL")->setPlainText(QStringLiteral("http://a.org/1"));
    named<QLineEdit>("Proxy")->setText(QStringLiteral("ftp://x"));
    QVERIFY(named<QLineEdit>("Proxy")->isVisible());
    QVERIFY(complaint("Proxy").contains(QLatin1String("https://host:port or socks5://")));
    QVERIFY(!named<QPushButton>("&Start")->isEnabled());
    named<QLineEdit>("Proxy")->setText(QStringLiteral("proxy.example:3128"));
    QVERIFY(complaint("Proxy").isEmpty());
    QCOMPARE(m_dialog->requests().first().network.proxy.port, quint16(3128));
}

void AddDialogTest::keepsItsButtonsOnTheScreenHoweverMuchIsWrong()
{
    QFont large = QApplication::font();
    const auto restore = qScopeGuard([before = large] { QApplication::setFont(before); });
    large.setPointSizeF(large.pointSizeF() * 2);
    QApplication::setFont(large);
    open("https://example.org/a", {});
    named<QToolButton>("Mor&e")->click();
    for (const char* field : {"Checksum", "Referer", "Cookies", "Proxy"})
        named<QLineEdit>(field)->setText(QStringLiteral("no such thing"));
    for (const char* field : {"Mirrors", "Headers"})
        named<QPlainTextEdit>(field)->setPlainText(QStringLiteral("no such thing"));
    const QRect screen = m_dialog->screen()->availableGeometry();
    QTRY_VERIFY(m_dialog->frameGeometry().bottom() <= screen.bottom());
    QVERIFY(m_dialog->frameGeometry().top() >= screen.top());
    const auto* start = named<QPushButton>("&Start");
    QVERIFY(m_dialog->rect().contains(start->geometry().translated(start->parentWidget()->pos())));
    QVERIFY(start->visibleRegion().contains(start->rect()));
}

void AddDialogTest::canAddWithoutStarting()
{
    named<LinkEdit>("URL")->setPlainText(QStringLiteral("http://a.org/1"));
    named<QPushButton>("&Add paused")->click();
    QCOMPARE(m_dialog->result(), int(QDialog::Accepted));
    QCOMPARE(m_dialog->start(), StartWhen::WhenResumed);
}

void AddDialogTest::offersTheFoldersUsedBefore()
{
    open("", {.recentFolders = {QStringLiteral("/data/a&b"), QStringLiteral("/data/c")}});
    auto* recent = named<QToolButton>("Recent folders");
    QCOMPARE(recent->menu()->actions().size(), 2);
    recent->menu()->actions().first()->trigger();
    QCOMPARE(named<QLineEdit>("Folder")->text(), QStringLiteral("/data/a&b"));
}

namespace {

QFuture<Expected<ProbeReport>> answer(const Expected<ProbeReport>& report)
{
    QPromise<Expected<ProbeReport>> promise;
    promise.start();
    promise.addResult(report);
    promise.finish();
    return promise.future();
}

ProbeReport found(const char* name)
{
    ProbeReport report;
    report.name = QString::fromUtf8(name);
    report.size = 1572864;
    report.rangeSupported = true;
    return report;
}

} // namespace

void AddDialogTest::fillsInTheNameThatTheServerTells()
{
    QList<QUrl> asked;
    open("http://a.org/1", {.askServer = [&asked](const DownloadRequest& request) {
             asked.append(request.url);
             return answer(found("report.pdf"));
         }});
    QTRY_COMPARE(named<QLineEdit>("File name")->text(), QStringLiteral("report.pdf"));
    QCOMPARE(facts(), QStringLiteral("1.5 MiB · can be resumed"));
    auto* label = m_dialog->findChild<QLabel*>(QStringLiteral("facts"));
    m_dialog->layout()->activate();
    QVERIFY(label->heightForWidth(label->width()) <= label->height());
    QCOMPARE(asked, QList{QUrl(QStringLiteral("http://a.org/1"))});
    // The server will say so again.
    QVERIFY(m_dialog->requests().first().target.fileName.isEmpty());
    named<LinkEdit>("URL")->setPlainText(QStringLiteral("http://a.org/2"));
    QVERIFY(named<QLineEdit>("File name")->text().isEmpty());
    QTRY_COMPARE(asked.size(), 2);
}

void AddDialogTest::leavesATypedNameAlone()
{
    open("http://a.org/1", {.askServer = [](const DownloadRequest&) { return answer(found("b.pdf")); }});
    named<QLineEdit>("File name")->setText(QStringLiteral("mine"));
    QTRY_VERIFY(facts().contains(QLatin1String("MiB")));
    QCOMPARE(named<QLineEdit>("File name")->text(), QStringLiteral("mine"));
    QCOMPARE(m_dialog->requests().first().target.fileName, QStringLiteral("mine"));
}

void AddDialogTest::asksForAUserWhenTheServerDoes()
{
    open("http://a.org/1",
         {.askServer = [](const DownloadRequest&) { return answer(failure(ErrorKind::AuthRequired, {})); }});
    QTRY_VERIFY(named<QLineEdit>("User name")->isVisible());
    QVERIFY2(facts().contains(QLatin1String("password needed")), qPrintable(facts()));
    QVERIFY(named<QPushButton>("&Start")->isEnabled());
}

void AddDialogTest::asksTheServerNothingWhileAPasswordIsTyped_data()
{
    QTest::addColumn<QString>("field");
    QTest::newRow("user") << QStringLiteral("User name");
    QTest::newRow("password") << QStringLiteral("Password");
    QTest::newRow("proxy") << QStringLiteral("Proxy");
}

void AddDialogTest::asksTheServerNothingWhileAPasswordIsTyped()
{
    QFETCH(QString, field);
    open("http://a.org/1", {.askServer = [](const DownloadRequest&) { return answer(found("b.pdf")); }});
    named<QLineEdit>("User name")->setText(QStringLiteral("ada"));
    named<QToolButton>("Mor&e")->setChecked(true);
    auto* secret = named<QLineEdit>(field.toUtf8().constData());
    secret->setFocus();
    const QSignalSpy restarts(m_dialog->findChild<LinkProbe*>(), &LinkProbe::restarted);
    QTest::keyClicks(secret, QStringLiteral("half"));
    QCOMPARE(restarts.count(), 0);
    named<QLineEdit>("Checksum")->setFocus();
    QTRY_COMPARE(restarts.count(), 1);
}

void AddDialogTest::leavesTheFocusWhereItIsOnceThereIsAUser()
{
    int asked = 0;
    open("http://a.org/1", {.askServer = [&asked](const DownloadRequest&) {
             ++asked;
             return answer(failure(ErrorKind::AuthRequired, {}));
         }});
    QTRY_VERIFY(named<QLineEdit>("User name")->isVisible());
    named<QLineEdit>("User name")->setText(QStringLiteral("ada"));
    named<QLineEdit>("Checksum")->setFocus();
    QTRY_COMPARE(asked, 2);
    QTRY_VERIFY(facts().contains(QLatin1String("password needed")));
    QCOMPARE(m_dialog->focusWidget(), named<QLineEdit>("Checksum"));
}

void AddDialogTest::mayBeClosedBeforeTheServerAnswers()
{
    QPromise<Expected<ProbeReport>> promise;
    promise.start();
    bool asked = false;
    open("http://a.org/1", {.askServer = [&](const DownloadRequest&) {
             asked = true;
             return promise.future();
         }});
    QTRY_VERIFY(asked);
    m_dialog.reset();
    promise.addResult(found("late.pdf"));
    promise.finish();
    QCoreApplication::processEvents();
}

void AddDialogTest::goesToALinkThatIsListed()
{
    const QUrl url(QStringLiteral("http://a.org/1"));
    open("http://a.org/1", {.findListed = [url](const QList<DownloadRequest>&) {
             return QHash<QUrl, ListedLink>{
                 {url, {.id = DownloadId{7}, .freeName = QStringLiteral("1 (2)")}}};
         }});
    QCOMPARE(m_dialog->requests().first().target.fileName, QStringLiteral("1 (2)"));
    QSignalSpy goings(m_dialog.get(), &AddDialog::goToRequested);
    auto* goTo = named<QPushButton>("&Go to it");
    QVERIFY(goTo->isVisible());
    goTo->click();
    QCOMPARE(goings.count(), 1);
    QCOMPARE(goings.first().first().value<DownloadId>(), DownloadId{7});
    QVERIFY(!m_dialog->isVisible());
}

void AddDialogTest::looksALinkUpOnce()
{
    int lookedUp = 0;
    open("http://a.org/1", {.findListed = [&lookedUp](const QList<DownloadRequest>&) {
             ++lookedUp;
             return ListedLinks();
         }});
    QCOMPARE(lookedUp, 1);
    QTest::keyClicks(named<QLineEdit>("File name"), QStringLiteral("a name"));
    QTest::keyClicks(named<QLineEdit>("Folder"), QStringLiteral("/below"));
    QCOMPARE(lookedUp, 1);
    named<LinkEdit>("URL")->setPlainText(QStringLiteral("http://a.org/2"));
    QCOMPARE(lookedUp, 2);
}

void AddDialogTest::takesTheNameThatTheDiskHasFree()
{
    const QUrl url(QStringLiteral("http://a.org/1"));
    const auto called = [url](const char* name) {
        return ListedLinks{{url, {.id = DownloadId{7}, .freeName = QString::fromLatin1(name)}}};
    };
    QPromise<ListedLinks> disk;
    disk.start();
    open("http://a.org/1", {.findListed = [called](const QList<DownloadRequest>&) { return called("1 (2)"); },
                            .freeNames = [&disk](const ListedLinks&) { return disk.future(); }});
    // A disk that hangs holds nothing up.
    QCOMPARE(m_dialog->requests().first().target.fileName, QStringLiteral("1 (2)"));
    disk.addResult(called("1 (3)"));
    disk.finish();
    QTRY_COMPARE(m_dialog->requests().first().target.fileName, QStringLiteral("1 (3)"));
    QCOMPARE(named<QLineEdit>("File name")->placeholderText(), QStringLiteral("1 (3)"));
}

void AddDialogTest::offersNoNameForSeveral()
{
    named<QLineEdit>("File name")->setText(QStringLiteral("x"));
    named<LinkEdit>("URL")->setPlainText(QStringLiteral("http://a.org/1\nhttp://a.org/2"));
    QVERIFY(!named<QLineEdit>("File name")->isEnabled());
    named<LinkEdit>("URL")->setPlainText(QStringLiteral("http://a.org/1"));
    QVERIFY(named<QLineEdit>("File name")->isEnabled());
}

void AddDialogTest::startsWithEnterWhenALinkIsThere()
{
    QTest::keyClicks(named<LinkEdit>("URL"), QStringLiteral("http://a.org/1"));
    QTest::keyClick(named<LinkEdit>("URL"), Qt::Key_Return);
    QCOMPARE(m_dialog->result(), int(QDialog::Accepted));
}

void AddDialogTest::beginsANewLineWithShiftEnter()
{
    auto* links = named<LinkEdit>("URL");
    QTest::keyClicks(links, QStringLiteral("http://a.org/1"));
    QTest::keyClick(links, Qt::Key_Return, Qt::ShiftModifier);
    QTest::keyClicks(links, QStringLiteral("http://a.org/2"));
    QCOMPARE(m_dialog->requests().size(), 2);
    QVERIFY(m_dialog->isVisible());
}

void AddDialogTest::leavesTheFieldOfLinksWithTab()
{
    m_dialog->activateWindow();
    QTRY_VERIFY(named<LinkEdit>("URL")->hasFocus());
    QTest::keyClick(named<LinkEdit>("URL"), Qt::Key_Tab);
    QVERIFY(named<QLineEdit>("Folder")->hasFocus());
}

void AddDialogTest::takesTheConnectionsAskedFor()
{
    auto* connections = named<QSpinBox>("Connections");
    QCOMPARE(connections->text(), QStringLiteral("Automatic"));
    named<LinkEdit>("URL")->setPlainText(QStringLiteral("http://a.org/1"));
    connections->setValue(99);
    QCOMPARE(m_dialog->requests().first().connections.most, 64);
    QCOMPARE(m_dialog->requests().first().connections.growth, ConnectionGrowthKind::Fixed);
}

void AddDialogTest::takesTheFolderThatWasBrowsed()
{
    named<QPushButton>("&Browse…")->click();
    auto* chooser = m_dialog->findChild<QFileDialog*>();
    QVERIFY(chooser);
    Q_EMIT chooser->fileSelected(QStringLiteral("/var/tmp"));
    QCOMPARE(named<QLineEdit>("Folder")->text(), QStringLiteral("/var/tmp"));
}

void AddDialogTest::takesAPasswordOutOfALink()
{
    named<LinkEdit>("URL")->setPlainText(QStringLiteral("https://ada:p%40ss@example.org/a"));
    const DownloadRequest request = m_dialog->requests().first();
    QCOMPARE(request.url, QUrl(QStringLiteral("https://example.org/a")));
    QVERIFY(request.credentials.has_value());
    QCOMPARE(request.credentials->user, QStringLiteral("ada"));
    QCOMPARE(request.credentials->password, QStringLiteral("p@ss"));
}

void AddDialogTest::isRejectedByEscape()
{
    QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
    QCOMPARE(m_dialog->result(), int(QDialog::Rejected));
}

void AddDialogTest::alignsTheFieldsUnderMoreWithTheOthers()
{
    named<QToolButton>("Mor&e")->click();
    QVERIFY(QTest::qWaitForWindowExposed(m_dialog.get()));
    m_dialog->layout()->activate();
    QList<int> lefts;
    for (const char* name : {"Folder", "File name", "User name", "Checksum"})
        lefts.append(named<QLineEdit>(name)->mapTo(m_dialog.get(), QPoint()).x());
    for (const int left : std::as_const(lefts))
        QCOMPARE(left, lefts.first());
}

QTEST_MAIN(AddDialogTest)
#include "tst_add_dialog.moc"
