#include "ui/add_dialog.h"
#include "ui/link_edit.h"

#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

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
    void offersNoNameForSeveral();
    void startsWithEnterWhenALinkIsThere();
    void beginsANewLineWithShiftEnter();
    void leavesTheFieldOfLinksWithTab();
    void takesTheConnectionsAskedFor();
    void takesTheFolderThatWasBrowsed();
    void takesAPasswordOutOfALink();
    void isRejectedByEscape();

private:
    template<typename T>
    T* named(const char* name) const;
    QString message() const { return named<QLabel>("Message")->text(); }

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
    m_dialog =
        std::make_unique<AddDialog>(AddInput{.links = {}, .folder = QStringLiteral("/tmp"), .fileName = {}});
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
    QVERIFY2(message().contains(QLatin1String("ftp://example.org/a")), qPrintable(message()));
    QVERIFY(!named<QPushButton>("&Start")->isEnabled());
    named<LinkEdit>("URL")->setPlainText(QStringLiteral("http://example.org/a"));
    QVERIFY(message().isEmpty());
    named<QLineEdit>("Folder")->clear();
    QVERIFY(message().contains(QLatin1String("folder")));
    QVERIFY(!named<QPushButton>("&Start")->isEnabled());
}

void AddDialogTest::tellsHowManyWillStart()
{
    named<LinkEdit>("URL")->setPlainText(QStringLiteral("http://a.org/1\nhttp://a.org/2\nhttp://a.org/3"));
    QVERIFY2(message().startsWith(u'3'), qPrintable(message()));
    QCOMPARE(m_dialog->requests().size(), 3);
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

QTEST_MAIN(AddDialogTest)
#include "tst_add_dialog.moc"
