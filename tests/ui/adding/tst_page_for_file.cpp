#include "tests/support/checks/patience.h"
#include "tests/ui/adding/open_add_dialog.h"
#include "ui/adding/link_edit.h"
#include "ui/looks/looks.h"

#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

using namespace tributary;

// New download where the server answers with a web page.
class PageForFileTest : public QObject, protected OpenAddDialog
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { m_dialog.reset(); }
    void warnsWhereTheNamePromisesAFile_data();
    void warnsWhereTheNamePromisesAFile();
    void followsTheNameThatIsTyped();
    void warnsWithoutAJump();
};

namespace {

const QString warning = QStringLiteral("This link leads to a web page, not to a file.");

ProbeReport reportOf(const char* name, bool isPage)
{
    ProbeReport report;
    report.name = QString::fromUtf8(name);
    report.size = 1572864;
    report.contentType = "text/html";
    report.pageLook = isPage ? PageLook::ByBytes : PageLook::None;
    return report;
}

AskServer answering(const ProbeReport& report)
{
    return
        [report](const DownloadRequest&) { return QtFuture::makeReadyFuture(Expected<ProbeReport>(report)); };
}

} // namespace

void PageForFileTest::warnsWhereTheNamePromisesAFile_data()
{
    QTest::addColumn<QByteArray>("link");
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<bool>("isPage");
    QTest::addColumn<bool>("warns");
    const auto row = [](const char* title, const char* link, const char* name, bool isPage, bool warns) {
        QTest::newRow(title) << QByteArray(link) << QByteArray(name) << isPage << warns;
    };
    row("for an archive", "https://a.org/file.zip", "file.zip", true, true);
    row("where the link leads", "https://a.org/get", "file.zip", true, true);
    row("in capital letters", "https://a.org/FILE.ZIP", "FILE.ZIP", true, true);
    row("called a page, yet none", "https://a.org/file.zip", "file.zip", false, false);
    row("by a name of pages", "https://a.org/index.html", "index.html", true, false);
    row("led to a page", "https://a.org/file.zip", "login.html", true, false);
    row("without an extension", "https://a.org/news", "news", true, false);
    row("at the root", "https://a.org/", "", true, false);
    row("of any text", "https://a.org/a.txt", "a.txt", true, false);
    row("for a list of files", "https://a.org/a.iso.meta4", "a.iso.meta4", true, true);
}

void PageForFileTest::warnsWhereTheNamePromisesAFile()
{
    QFETCH(const QByteArray, link);
    QFETCH(const QByteArray, name);
    QFETCH(const bool, isPage);
    QFETCH(const bool, warns);
    open(link.constData(), {.askServer = answering(reportOf(name.constData(), isPage))});
    const QString plain = QStringLiteral("1.5\u00A0MiB · HTML document · can't be resumed");
    TRY_COMPARE(facts(), warns ? warning : plain);
    QCOMPARE(complaint("File name").contains(warning), warns);
}

// The name that a person types says as well what they expect.
void PageForFileTest::followsTheNameThatIsTyped()
{
    open("https://a.org/get?id=1", {.askServer = answering(reportOf("get", true))});
    TRY_VERIFY(facts().contains(QLatin1String("HTML document")));
    auto* name = named<QLineEdit>("File name");
    name->setText(QStringLiteral("report.pdf"));
    QCOMPARE(facts(), warning);
    name->setText(QStringLiteral("report.html"));
    QVERIFY2(facts().contains(QLatin1String("HTML document")), qPrintable(facts()));
    name->setText(QStringLiteral("report.pdf"));
    name->clear();
    QVERIFY2(facts().contains(QLatin1String("HTML document")), qPrintable(facts()));
    named<LinkEdit>("URL")->setPlainText(QStringLiteral("https://a.org/other"));
    QCOMPARE(facts(), QString());
}

void PageForFileTest::warnsWithoutAJump()
{
    open("", {.askServer = answering(reportOf("file.zip", true))});
    const auto places = [this] {
        QCoreApplication::processEvents();
        QList<QPoint> all;
        for (const char* field : {"Folder", "File name", "Mor&e", "&Start"})
            all.append(named<QWidget>(field)->mapTo(m_dialog.get(), QPoint()));
        return all;
    };
    const QList<QPoint> before = places();
    named<LinkEdit>("URL")->setPlainText(QStringLiteral("https://a.org/file.zip"));
    TRY_COMPARE(facts(), warning);
    QCOMPARE(places(), before);
    const auto* label = m_dialog->findChild<QLabel*>(QStringLiteral("facts"));
    const QColor trouble = looksOf(m_dialog->palette(), Ground::Window).of(Tone::Trouble);
    QCOMPARE(label->palette().color(label->foregroundRole()), trouble);
    // The person may know better.
    QVERIFY(named<QPushButton>("&Start")->isEnabled());
}

QTEST_MAIN(PageForFileTest)
#include "tst_page_for_file.moc"
