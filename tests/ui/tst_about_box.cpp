#include "tests/ui/temporary_settings.h"
#include "ui/about_box.h"
#include "ui/main_window.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPushButton>
#include <QTest>

using namespace tributary;

class AboutBoxTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensWithF1();
    void namesWhatAReportNeeds();
    void copiesIt();
};

void AboutBoxTest::opensWithF1()
{
    TemporarySettings settings;
    MainWindow window(settings);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QTest::keyClick(&window, Qt::Key_F1);
    auto* box = window.findChild<AboutBox*>();
    QVERIFY(box && box->isVisible());
    QTest::keyClick(box, Qt::Key_Escape);
    QVERIFY(!box->isVisible());
}

void AboutBoxTest::namesWhatAReportNeeds()
{
    const QString facts = AboutBox::facts();
    QVERIFY(facts.contains(QStringLiteral(TRIBUTARY_VERSION)));
    QVERIFY(facts.contains(QLatin1String("Apache License 2.0")));
    QVERIFY(facts.contains(QLatin1String(qVersion())));
}

void AboutBoxTest::copiesIt()
{
    AboutBox box;
    for (QPushButton* button : box.findChildren<QPushButton*>()) {
        if (button->text().remove(u'&') == QLatin1String("Copy"))
            button->click();
    }
    QCOMPARE(QGuiApplication::clipboard()->text(), AboutBox::facts());
}

QTEST_MAIN(AboutBoxTest)
#include "tst_about_box.moc"
