#include "tests/ui/window/named_button.h"
#include "ui/settings/pages/about_box.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPushButton>
#include <QTest>

using namespace tributary;

class AboutBoxTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesWhatAReportNeeds();
    void copiesIt();
};

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
    namedButton(box, "Copy")->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), AboutBox::facts());
}

QTEST_MAIN(AboutBoxTest)
#include "tst_about_box.moc"
