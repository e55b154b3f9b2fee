#include "tests/support/checks/patience.h"
#include "tests/ui/adding/copied_elsewhere.h"
#include "tests/ui/list/noted_orders.h"
#include "tests/ui/settings/temporary_settings.h"
#include "ui/adding/add_dialog.h"
#include "ui/adding/clipboard_watch.h"
#include "ui/adding/link_intake.h"
#include "ui/widgets/own_clipboard.h"
#include "ui/window/main_window.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>

using namespace tributary;
using namespace tributary::test;

class ClipboardWatchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void findsTheLinksOfATextOfLinks_data();
    void findsTheLinksOfATextOfLinks();
    void tellsOfCopiedLinks();
    void isOffUntilItIsWanted();
    void ignoresWhatTributaryCopied();
    void tellsOnceOfTheSame();
    void opensTheDialogInTheWindow();
    void waitsForWhatIsBeingAsked();
    void saysSoInTheFoot();

private:
    void want(bool on) { m_settings->settings().set(setting::watchesClipboard, on); }

    std::unique_ptr<TemporarySettings> m_settings;
};

void ClipboardWatchTest::init()
{
    m_settings = std::make_unique<TemporarySettings>();
    QGuiApplication::clipboard()->clear();
}

void ClipboardWatchTest::findsTheLinksOfATextOfLinks_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("count");
    QTest::newRow("a file") << QStringLiteral(" https://example.org/a.iso\n") << 1;
    QTest::newRow("several") << QStringLiteral("http://example.org/a.zip\nhttps://example.org/b.pdf?x=1")
                             << 2;
    QTest::newRow("a page") << QStringLiteral("https://example.org/news/today") << 0;
    QTest::newRow("a page with a name of a file") << QStringLiteral("https://example.org/index.html") << 0;
    QTest::newRow("a file among words") << QStringLiteral("see https://example.org/a.iso") << 0;
    QTest::newRow("another scheme") << QStringLiteral("ftp://example.org/a.iso") << 0;
    QTest::newRow("words") << QStringLiteral("a.iso") << 0;
    QTest::newRow("nothing") << QString() << 0;
    QTest::newRow("far too much") << QStringLiteral("https://example.org/a.iso ").repeated(10'000) << 0;
}

void ClipboardWatchTest::findsTheLinksOfATextOfLinks()
{
    QFETCH(QString, text);
    QTEST(int(copiedFileLinks(text).size()), "count");
}

void ClipboardWatchTest::tellsOfCopiedLinks()
{
    want(true);
    const ClipboardWatch watch(*m_settings);
    const QSignalSpy found(&watch, &ClipboardWatch::found);
    copyElsewhere("https://example.org/a.iso");
    TRY_COMPARE(found.count(), 1);
    QCOMPARE(found.first().first().value<QList<QUrl>>(),
             QList<QUrl>{QUrl(QStringLiteral("https://example.org/a.iso"))});
    copyElsewhere("just words");
    copyElsewhere("https://example.org/b.iso");
    TRY_COMPARE(found.count(), 2);
}

void ClipboardWatchTest::isOffUntilItIsWanted()
{
    const ClipboardWatch watch(*m_settings);
    const QSignalSpy found(&watch, &ClipboardWatch::found);
    const QSignalSpy changes(QGuiApplication::clipboard(), &QClipboard::dataChanged);
    copyElsewhere("https://example.org/a.iso");
    TRY_VERIFY(changes.count() > 0);
    want(true);
    want(false);
    copyElsewhere("https://example.org/b.iso");
    TRY_VERIFY(changes.count() > 1);
    QCOMPARE(found.count(), 0);
}

void ClipboardWatchTest::ignoresWhatTributaryCopied()
{
    want(true);
    const ClipboardWatch watch(*m_settings);
    const QSignalSpy found(&watch, &ClipboardWatch::found);
    const QSignalSpy changes(QGuiApplication::clipboard(), &QClipboard::dataChanged);
    putOnClipboard(QStringLiteral("https://example.org/a.iso"));
    TRY_VERIFY(changes.count() > 0);
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("https://example.org/a.iso"));
    QCOMPARE(found.count(), 0);
}

void ClipboardWatchTest::tellsOnceOfTheSame()
{
    want(true);
    const ClipboardWatch watch(*m_settings);
    const QSignalSpy found(&watch, &ClipboardWatch::found);
    copyElsewhere("https://example.org/a.iso");
    copyElsewhere("https://example.org/a.iso");
    copyElsewhere("https://example.org/b.iso");
    TRY_COMPARE(found.count(), 2);
}

void ClipboardWatchTest::opensTheDialogInTheWindow()
{
    NotedOrders orders;
    MainWindow window(*m_settings, orders);
    window.intake().offer({QUrl(QStringLiteral("https://example.org/a.iso"))});
    QVERIFY(window.isVisible());
    auto* dialog = window.findChild<AddDialog*>();
    QVERIFY(dialog && dialog->isVisible());
    QCOMPARE(dialog->requests().size(), 1);
}

void ClipboardWatchTest::waitsForWhatIsBeingAsked()
{
    NotedOrders orders;
    MainWindow window(*m_settings, orders);
    window.intake().offer({QUrl(QStringLiteral("https://example.org/a.iso"))});
    QPointer<AddDialog> first = window.findChild<AddDialog*>();
    window.intake().offer({QUrl(QStringLiteral("https://example.org/b.iso"))});
    window.intake().offer({QUrl(QStringLiteral("https://example.org/c.iso"))});
    QCOMPARE(window.findChildren<AddDialog*>().size(), 1);
    first->reject();
    TRY_VERIFY(!first);
    TRY_VERIFY(window.findChild<AddDialog*>());
    QCOMPARE(window.findChild<AddDialog*>()->requests().size(), 2);
}

void ClipboardWatchTest::saysSoInTheFoot()
{
    NotedOrders orders;
    MainWindow window(*m_settings, orders);
    window.show();
    const auto says = [&window] {
        const auto labels = window.findChildren<QLabel*>();
        return std::ranges::any_of(labels, [](const QLabel* label) {
            return label->isVisible() && label->text() == QLatin1String("Watching the clipboard");
        });
    };
    QVERIFY(!says());
    want(true);
    QVERIFY(says());
}

QTEST_MAIN(ClipboardWatchTest)
#include "tst_clipboard_watch.moc"
