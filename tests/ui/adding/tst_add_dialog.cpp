#include "tests/support/checks/patience.h"
#include "tests/ui/adding/open_add_dialog.h"
#include "ui/adding/link_edit.h"
#include "ui/widgets/path_edit.h"
#include "ui/widgets/tall_area.h"
#include "ui/words/own_direction.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QImage>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScopeGuard>
#include <QScreen>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTemporaryFile>
#include <QTest>
#include <QTextBlock>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <cstdlib>

using namespace tributary;

// The New download dialog by itself: its fields, keys and buttons.
class AddDialogTest : public QObject, protected OpenAddDialog
{
    Q_OBJECT

private Q_SLOTS:
    void init() { open("", {}); }
    void cleanup() { m_dialog.reset(); }
    void namesItsFieldsForAssistiveTools();
    void acceptsAGoodLink();
    void cannotBeAcceptedWithoutALink();
    void complainsOfNothingBeforeAnythingIsTyped();
    void saysWhatIsWrongWhileTyping();
    void leadsToTheLineThatCannotBeUsed();
    void leavesOutTheLastLineThatCannotBeUsed();
    void beginsMoreWhereItsLabelsDo();
    void takesALinkWithoutItsScheme();
    void givesThePlaceOfALinkFromTheClipboardToATypedOne();
    void tellsHowManyWillStart();
    void keepsTheRestFoldedUntilAskedFor();
    void complainsAtTheFieldUnderMore();
    void saysWhatIsWrongUnderMoreWhenItIsFolded();
    void keepsItsButtonsOnTheScreenHoweverMuchIsWrong();
    void canAddWithoutStarting();
    void addsWithThePriorityThatIsChosen();
    void offersTheFoldersUsedBefore();
    void readsFoldersUsedBeforeFromTheLeft();
    void tellsNoFreeSpaceForHalfAPath();
    void leavesTheWidthToTheFolder();
    void startsNothingInAFolderThatTakesNoFiles();
    void judgesTheFolderAnewOnceAPersonComesBack();
    void showsAllLinksBesideALongOneFromTheRight();
    void offersNoNameForSeveral();
    void startsWithEnterWhenALinkIsThere();
    void beginsANewLineWithShiftEnter();
    void leavesTheFieldOfLinksWithTab();
    void showsTheWordForAnyNumberWhole();
    void takesTheConnectionsAskedFor();
    void takesALimitInAnyUnit_data();
    void takesALimitInAnyUnit();
    void takesTheFolderThatWasBrowsed();
    void takesAPasswordOutOfALink();
    void isRejectedByEscape();
    void alignsTheFieldsUnderMoreWithTheOthers();
    void beginsItsLabelsWithThePage();
    void showsBothEndsOfALongFolder();
    void beginsAFolderAtTheLeftInAnyScript();
    void goesOnUnderMore();
    void isAsHighWhenMirrored_data();
    void isAsHighWhenMirrored();
    void staysAsLowAsItsFieldsAre();
    void looksAlikeFoldedAndUnfolded();
};

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

void AddDialogTest::complainsOfNothingBeforeAnythingIsTyped()
{
    QCOMPARE(complaint("URL"), QString());
    named<LinkEdit>("URL")->setPlainText(QStringLiteral("x"));
    named<LinkEdit>("URL")->clear();
    QVERIFY(!complaint("URL").isEmpty());
}

void AddDialogTest::leadsToTheLineThatCannotBeUsed()
{
    auto* links = named<LinkEdit>("URL");
    links->setPlainText(
        QStringLiteral("http://a.org/1\nhttp://a.org/2\nftp://a.org/3\n  out=c\nhttp://a.org/4"));
    const QString said = complaint("URL");
    QCOMPARE(said, QStringLiteral("Line 3: Tributary doesn't download from FTP servers."));
    QCOMPARE(links->extraSelections().size(), 1);
    QCOMPARE(links->extraSelections().first().cursor.selectedText(), QStringLiteral("ftp://a.org/3"));
    QTest::mouseClick(named<QLabel>(said.toUtf8().constData()), Qt::LeftButton);
    QCOMPARE(links->textCursor().blockNumber(), 2);
    named<QToolButton>("Leave it out")->click();
    QCOMPARE(links->toPlainText(), QStringLiteral("http://a.org/1\nhttp://a.org/2\nhttp://a.org/4"));
    QCOMPARE(complaint("URL"), QString());
    QVERIFY(links->extraSelections().isEmpty());
    QVERIFY(!named<QToolButton>("Leave it out")->isVisible());
    QVERIFY(named<QPushButton>("&Start")->isEnabled());
}

void AddDialogTest::leavesOutTheLastLineThatCannotBeUsed()
{
    auto* links = named<LinkEdit>("URL");
    links->setPlainText(QStringLiteral("http://a.org/1\nftp://a.org/2"));
    named<QToolButton>("Leave it out")->click();
    QCOMPARE(links->toPlainText(), QStringLiteral("http://a.org/1"));
    // An option of its own leaves the others, and a link below is none.
    links->setPlainText(QStringLiteral("http://a.org/1\n  nonsense=0\n  out=c\n  http://a.org/2\n"
                                       "ftp://a.org/3\n  http://a.org/4"));
    named<QToolButton>("Leave it out")->click();
    named<QToolButton>("Leave it out")->click();
    QCOMPARE(links->toPlainText(),
             QStringLiteral("http://a.org/1\n  out=c\n  http://a.org/2\n  http://a.org/4"));
    // The only line is simply typed anew.
    links->setPlainText(QStringLiteral("ftp://a.org/2"));
    QCOMPARE(complaint("URL"), QStringLiteral("Tributary doesn't download from FTP servers."));
    QVERIFY(!named<QToolButton>("Leave it out")->isVisible());
}

void AddDialogTest::beginsMoreWhereItsLabelsDo()
{
    const QImage painted = named<QToolButton>("Mor&e")->grab().toImage();
    const QRgb ground = painted.pixel(painted.width() - 1, 0);
    int first = 0;
    const auto isEmpty = [&painted, ground](int column) {
        for (int row = 0; row < painted.height(); ++row) {
            if (painted.pixel(column, row) != ground)
                return false;
        }
        return true;
    };
    while (first < painted.width() && isEmpty(first))
        ++first;
    QVERIFY2(first <= 4 * painted.devicePixelRatio(), qPrintable(QString::number(first)));
}

void AddDialogTest::takesALinkWithoutItsScheme()
{
    QTest::keyClicks(named<LinkEdit>("URL"), QStringLiteral("example.org/file.zip"));
    QVERIFY(named<QPushButton>("&Start")->isEnabled());
    QCOMPARE(m_dialog->requests().first().url, QUrl(QStringLiteral("https://example.org/file.zip")));
}

void AddDialogTest::givesThePlaceOfALinkFromTheClipboardToATypedOne()
{
    open("http://a.org/old", {});
    m_dialog->activateWindow();
    TRY_VERIFY(named<LinkEdit>("URL")->hasFocus());
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("http://a.org/a new one"));
    QVERIFY(m_dialog->isVisible());
    QCOMPARE(named<LinkEdit>("URL")->toPlainText(), QStringLiteral("http://a.org/a new one"));
}

void AddDialogTest::saysWhatIsWrongWhileTyping()
{
    QTest::keyClicks(named<LinkEdit>("URL"), QStringLiteral("ftp://example.org/a"));
    QCOMPARE(complaint("URL"), QStringLiteral("Tributary doesn't download from FTP servers."));
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

void AddDialogTest::saysWhatIsWrongUnderMoreWhenItIsFolded()
{
    auto* more = named<QToolButton>("Mor&e");
    const auto isSaid = [this](const char* words) {
        return std::ranges::any_of(m_dialog->findChildren<QLabel*>(), [words](const QLabel* label) {
            return label->isVisible() && label->text().contains(QLatin1String(words));
        });
    };
    named<LinkEdit>("URL")->setPlainText(QStringLiteral("http://a.org/1"));
    named<QLineEdit>("Referer")->setText(QStringLiteral("a page"));
    QVERIFY(!isSaid("Referer: "));
    more->click();
    QVERIFY(!named<QLineEdit>("Referer")->isVisible());
    QVERIFY(isSaid("Referer: Enter the page's full address"));
    QVERIFY(more->accessibleDescription().startsWith(QLatin1String("Referer: ")));
    // The person folded the section while reading it.
    named<LinkEdit>("URL")->setPlainText(QStringLiteral("http://a.org/2"));
    QVERIFY(!more->isChecked() && isSaid("Referer: "));
    more->click();
    QVERIFY(!isSaid("Referer: ") && more->accessibleDescription().isEmpty());
    more->click();
    named<QLineEdit>("Referer")->clear();
    QVERIFY(!isSaid("Referer: "));
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
    TRY_VERIFY(m_dialog->frameGeometry().bottom() <= screen.bottom());
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
    QCOMPARE(m_dialog->placement().start, StartWhen::WhenResumed);
}

void AddDialogTest::addsWithThePriorityThatIsChosen()
{
    named<LinkEdit>("URL")->setPlainText(QStringLiteral("http://a.org/1"));
    auto* priorities = named<QComboBox>("Priority");
    QCOMPARE(priorities->currentText(), QStringLiteral("Normal"));
    QCOMPARE(m_dialog->placement().priority, Priority::Normal);
    priorities->setCurrentText(QStringLiteral("High"));
    named<QPushButton>("&Start")->click();
    QCOMPARE(m_dialog->placement(), (Placement{.start = StartWhen::InTurn, .priority = Priority::High}));
}

void AddDialogTest::offersTheFoldersUsedBefore()
{
    open("", {.recentFolders = {QStringLiteral("/data/a&b"), QStringLiteral("/data/c")}});
    auto* recent = named<QPushButton>("Recent folders");
    // Enter starts the download, wherever the keyboard is.
    QVERIFY(!recent->autoDefault());
    QVERIFY(!recent->icon().isNull());
    QCOMPARE(recent->menu()->actions().size(), 2);
    recent->menu()->actions().first()->trigger();
    QCOMPARE(named<QLineEdit>("Folder")->text(), QDir::toNativeSeparators(QStringLiteral("/data/a&b")));
}

// The first slash of a path would stand behind it.
void AddDialogTest::readsFoldersUsedBeforeFromTheLeft()
{
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    const auto back = qScopeGuard([] { QGuiApplication::setLayoutDirection(Qt::LeftToRight); });
    open("", {.recentFolders = {QStringLiteral("/data/a")}});
    const QAction* first = named<QPushButton>("Recent folders")->menu()->actions().first();
    QCOMPARE(first->text(), QString(bidi::goingRight + QDir::toNativeSeparators(QStringLiteral("/data/a"))));
}

void AddDialogTest::tellsNoFreeSpaceForHalfAPath()
{
    open("", {});
    const auto* free = m_dialog->findChild<QLabel*>(QStringLiteral("free"));
    TRY_VERIFY(!free->text().isEmpty());
    named<QLineEdit>("Folder")->setText(QStringLiteral("tmp"));
    QCOMPARE(free->text(), QString());
    QVERIFY(!free->isVisible());
    named<QLineEdit>("Folder")->setText(QStringLiteral("/tmp"));
    TRY_VERIFY(free->isVisible() && !free->text().isEmpty());
}

void AddDialogTest::leavesTheWidthToTheFolder()
{
    open("", {.recentFolders = {QStringLiteral("/data/a"), QStringLiteral("/data/c")}});
    const auto* folder = named<QLineEdit>("Folder");
    TRY_VERIFY(folder->width() * 5 > named<QLineEdit>("File name")->width() * 3);
    const auto* free = m_dialog->findChild<QLabel*>(QStringLiteral("free"));
    TRY_VERIFY(free->geometry().top() > folder->geometry().bottom());
    // The words that name the field stand beside it, and not above or beside the second line.
    const auto labels = m_dialog->findChildren<QLabel*>();
    const auto label = std::ranges::find(labels, folder, &QLabel::buddy);
    QVERIFY(label != labels.end());
    const int ofWords = (*label)->mapTo(m_dialog.get(), (*label)->contentsRect().topLeft()).y() +
                        (*label)->fontMetrics().height() / 2;
    const int ofField = folder->mapTo(m_dialog.get(), folder->rect().center()).y();
    QVERIFY2(std::abs(ofWords - ofField) <= 2, qPrintable(QString::number(ofWords - ofField)));
}

void AddDialogTest::startsNothingInAFolderThatTakesNoFiles()
{
    QTemporaryFile file;
    QVERIFY(file.open());
    named<LinkEdit>("URL")->setPlainText(QStringLiteral("https://example.org/a.iso"));
    auto* folder = named<QLineEdit>("Folder");
    const auto* words = m_dialog->findChild<QLabel*>(QStringLiteral("free"));
    const int height = m_dialog->height();
    folder->setText(file.fileName());
    TRY_COMPARE(words->text(), QStringLiteral("This is a file, not a folder."));
    QCOMPARE(folder->accessibleDescription(), words->text());
    QVERIFY(!named<QPushButton>("&Start")->isEnabled() && !named<QPushButton>("&Add paused")->isEnabled());
    QTest::keyClick(named<LinkEdit>("URL"), Qt::Key_Return);
    QVERIFY(m_dialog->isVisible());
    folder->setText(file.fileName() + QLatin1String("/sub"));
    TRY_COMPARE(words->text(), QStringLiteral("This folder can't be created."));
    // Another link makes the folder no better.
    named<LinkEdit>("URL")->setPlainText(QStringLiteral("https://example.org/b.iso"));
    QVERIFY(!named<QPushButton>("&Start")->isEnabled());
    QCOMPARE(m_dialog->height(), height);
    folder->setText(QDir::tempPath());
    TRY_VERIFY(words->text().endsWith(QLatin1String("free")));
    QCOMPARE(folder->accessibleDescription(), QString());
    named<QPushButton>("&Start")->click();
    QCOMPARE(m_dialog->result(), int(QDialog::Accepted));
}

void AddDialogTest::judgesTheFolderAnewOnceAPersonComesBack()
{
    const QTemporaryDir above;
    const QString path = above.filePath(QStringLiteral("a"));
    QVERIFY(QFile(path).open(QIODevice::WriteOnly));
    named<LinkEdit>("URL")->setPlainText(QStringLiteral("https://example.org/a.iso"));
    named<QLineEdit>("Folder")->setText(path);
    TRY_VERIFY(!named<QPushButton>("&Start")->isEnabled());
    QVERIFY(QFile::remove(path));
    const auto comeBack = [this] {
        QWidget elsewhere;
        elsewhere.show();
        elsewhere.activateWindow();
        TRY_VERIFY(elsewhere.isActiveWindow());
        m_dialog->activateWindow();
        TRY_VERIFY(m_dialog->isActiveWindow());
    };
    comeBack();
    TRY_VERIFY(named<QPushButton>("&Start")->isEnabled());
}

void AddDialogTest::showsAllLinksBesideALongOneFromTheRight()
{
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    const auto restore = qScopeGuard([] { QGuiApplication::setLayoutDirection(Qt::LeftToRight); });
    const QString links = QLatin1String("https://a.example/1\nhttps://b.example/") + QString(300, u'x') +
                          QLatin1String("\nhttps://c.example/3");
    open(links.toUtf8().constData(), {});
    QCoreApplication::processEvents();
    const auto* field = named<LinkEdit>("URL");
    for (int line = 0; line < 3; ++line) {
        const QTextCursor start(field->document()->findBlockByNumber(line));
        QVERIFY(field->viewport()->rect().contains(field->cursorRect(start)));
    }
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
    TRY_VERIFY(named<LinkEdit>("URL")->hasFocus());
    QTest::keyClick(named<LinkEdit>("URL"), Qt::Key_Tab);
    QVERIFY(named<QLineEdit>("Folder")->hasFocus());
}

void AddDialogTest::showsTheWordForAnyNumberWhole()
{
    named<QToolButton>("Mor&e")->click();
    const auto* line = named<QSpinBox>("Connections")->findChild<QLineEdit*>();
    TRY_VERIFY(line->isVisible());
    constexpr int gapsAndCursor = 5; // QLineEdit's own
    TRY_VERIFY(line->width() - gapsAndCursor >= line->fontMetrics().horizontalAdvance(line->text()));
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

void AddDialogTest::takesALimitInAnyUnit_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("kibibytes");
    QTest::newRow("as it stands there") << "500" << 500;
    QTest::newRow("with its unit") << "500 KiB/s" << 500;
    QTest::newRow("mebibytes") << "2 MiB/s" << 2048;
    QTest::newRow("in short") << "2m" << 2048;
    QTest::newRow("in words of others") << "2 MB" << 2048;
    QTest::newRow("a point") << "1.5 MiB/s" << 1536;
    QTest::newRow("a comma") << "2,5 mb" << 2560;
    QTest::newRow("less than one") << "0.2" << 1;
    QTest::newRow("gibibytes") << "1G" << 1048576;
}

void AddDialogTest::takesALimitInAnyUnit()
{
    QFETCH(const QString, typed);
    QFETCH(const int, kibibytes);
    auto* limit = named<QSpinBox>("Speed limit");
    QVERIFY(limit);
    limit->selectAll();
    QTest::keyClicks(limit, typed);
    limit->interpretText();
    QCOMPARE(limit->value(), kibibytes);
}

void AddDialogTest::takesTheFolderThatWasBrowsed()
{
    named<QPushButton>("&Browse…")->click();
    auto* chooser = m_dialog->findChild<QFileDialog*>();
    QVERIFY(chooser);
    Q_EMIT chooser->fileSelected(QStringLiteral("/var/tmp"));
    QCOMPARE(named<QLineEdit>("Folder")->text(), QDir::toNativeSeparators(QStringLiteral("/var/tmp")));
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

// "URL" is the same in languages that are read from right to left, and stands where the others do.
void AddDialogTest::beginsItsLabelsWithThePage()
{
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    const auto restore = qScopeGuard([] { QGuiApplication::setLayoutDirection(Qt::LeftToRight); });
    open("", {});
    int labels = 0;
    for (const QLabel* label : m_dialog->findChildren<QLabel*>()) {
        labels += label->buddy() ? 1 : 0;
        QVERIFY2(!label->buddy() || label->alignment() & Qt::AlignRight, qPrintable(label->text()));
    }
    QVERIFY(labels > 3);
}

void AddDialogTest::showsBothEndsOfALongFolder()
{
    auto* folder = static_cast<PathEdit*>(named<QLineEdit>("Folder"));
    const QString path = QLatin1String("/home/ada") + QStringLiteral("/a long way").repeated(12) +
                         QLatin1String("/the last one");
    folder->setText(path);
    const QString shown = folder->shownText();
    QVERIFY2(shown.startsWith(QLatin1String("/home/ada/")) && shown.endsWith(QLatin1String("/the last one")),
             qPrintable(shown));
    QVERIFY(shown.size() < path.size());
    m_dialog->activateWindow();
    folder->setFocus();
    TRY_VERIFY(folder->hasFocus());
    QCOMPARE(folder->shownText(), path);
    QCOMPARE(m_dialog->folder(), path);
}

void AddDialogTest::beginsAFolderAtTheLeftInAnyScript()
{
    const auto restore = qScopeGuard([] { QGuiApplication::setLayoutDirection(Qt::LeftToRight); });
    const auto painted = [](Qt::LayoutDirection direction) {
        QGuiApplication::setLayoutDirection(direction);
        PathEdit path;
        path.setText(QLatin1String("/home/ada") + QStringLiteral("/a long way").repeated(12));
        path.resize(300, path.sizeHint().height());
        return path.grab().toImage();
    };
    QCOMPARE(painted(Qt::RightToLeft), painted(Qt::LeftToRight));
}

void AddDialogTest::goesOnUnderMore()
{
    named<QToolButton>("Mor&e")->click();
    QCOMPARE(m_dialog->focusWidget(), named<QSpinBox>("Connections"));
}

void AddDialogTest::isAsHighWhenMirrored_data()
{
    QTest::addColumn<QString>("link");
    QTest::addColumn<QString>("checksum");
    QTest::newRow("with an answer") << QStringLiteral("https://example.org/debian-13.1.0-amd64-DVD-1.iso")
                                    << QString();
    QTest::newRow("with complaints") << QStringLiteral("https://example.org/a.iso")
                                     << QStringLiteral("sha256:12");
}

// Words that could be selected wish for more lines than they take: a line too many is the fault.
void AddDialogTest::isAsHighWhenMirrored()
{
    QFETCH(const QString, link);
    QFETCH(const QString, checksum);
    const auto restore = qScopeGuard([] { QGuiApplication::setLayoutDirection(Qt::LeftToRight); });
    const auto answered = [](const DownloadRequest& request) {
        return QtFuture::makeReadyFuture(Expected<ProbeReport>(ProbeReport{.finalUrl = request.url,
                                                                           .name = request.url.fileName(),
                                                                           .size = 3'992'977'408,
                                                                           .rangeSupported = true}));
    };
    const auto height = [&](Qt::LayoutDirection direction) {
        QGuiApplication::setLayoutDirection(direction);
        m_dialog = std::make_unique<AddDialog>(
            AddInput{.links = link,
                     .folder = checksum.isEmpty() ? QStringLiteral("/tmp") : QStringLiteral("Downloads"),
                     .fileName = {},
                     .checksum = checksum},
            AddSurroundings{.recentFolders = {}, .askServer = answered, .findListed = {}});
        m_dialog->show();
        (void)QTest::qWaitForWindowExposed(m_dialog.get());
        (void)QTest::qWaitFor([this, &checksum] { return !checksum.isEmpty() || !facts().isEmpty(); });
        QCoreApplication::processEvents();
        return m_dialog->height();
    };
    const int difference = std::abs(height(Qt::RightToLeft) - height(Qt::LeftToRight));
    // Marks of direction may come from another font than the words, with lines a little higher.
    QVERIFY2(difference < m_dialog->fontMetrics().height(), qPrintable(QString::number(difference)));
}

// The area has not heard yet that its content is lower.
void AddDialogTest::staysAsLowAsItsFieldsAre()
{
    QDialog dialog;
    auto* fields = new QWidget;
    auto* area = new TallArea(fields, &dialog);
    auto* around = new QVBoxLayout(&dialog);
    around->addWidget(area);
    auto* layout = new QVBoxLayout(fields);
    auto* field = new QWidget;
    auto* complaint = new QWidget;
    field->setFixedHeight(200);
    complaint->setFixedHeight(40);
    layout->addWidget(field);
    layout->addWidget(complaint);
    complaint->hide();
    dialog.show();
    QVERIFY(QTest::qWaitForWindowExposed(&dialog));
    dialog.resize(400, area->windowHeight());
    const int low = dialog.height();
    complaint->show();
    QTRY_VERIFY(area->verticalScrollBar()->maximum() > 0);
    complaint->hide();
    area->growWindow();
    QCOMPARE(dialog.height(), low);
}

// Raised while it is pressed, it would be another control.
void AddDialogTest::looksAlikeFoldedAndUnfolded()
{
    auto* more = named<QToolButton>("Mor&e");
    const auto ground = [more] { return more->grab().toImage().pixelColor(1, more->height() / 2); };
    const QColor folded = ground();
    more->click();
    QVERIFY(more->isChecked());
    QCOMPARE(ground(), folded);
}

QTEST_MAIN(AddDialogTest)
#include "tst_add_dialog.moc"
