#include "tests/support/checks/patience.h"
#include "ui/desktop/appearance/palettes.h"
#include "ui/desktop/appearance/title_bars.h"

#include <QApplication>
#include <QDialog>
#include <QMenu>
#include <QTest>

using namespace tributary;

class TitleBarsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { QApplication::setPalette(QPalette()); }
    void areAsDarkAsTheirWindows_data();
    void areAsDarkAsTheirWindows();
    void areRightBeforeAnybodySeesThem();
    void followAChangeOfTheColors();
    void areNothingThatMenusHave();

private:
    using Told = QList<std::pair<WId, bool>>;

    DarkenTitleBar told()
    {
        return [this](WId window, bool dark) { m_told.append({window, dark}); };
    }

    Told m_told;
};

void TitleBarsTest::init()
{
    m_told.clear();
}

void TitleBarsTest::areAsDarkAsTheirWindows_data()
{
    QTest::addColumn<QPalette>("palette");
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << lightPalette() << false;
    QTest::newRow("dark") << darkPalette() << true;
}

void TitleBarsTest::areAsDarkAsTheirWindows()
{
    QFETCH(const QPalette, palette);
    QFETCH(const bool, dark);
    QApplication::setPalette(palette);
    const TitleBars bars(told());
    QWidget window;
    QDialog dialog;
    window.show();
    dialog.show();
    QCOMPARE(m_told, Told({{window.winId(), dark}, {dialog.winId(), dark}}));
}

void TitleBarsTest::areRightBeforeAnybodySeesThem()
{
    bool isSeen = true;
    QWidget window;
    const TitleBars bars(
        [&](WId, bool) { isSeen = window.isVisible() && window.testAttribute(Qt::WA_Mapped); });
    window.show();
    QVERIFY(!isSeen);
}

void TitleBarsTest::followAChangeOfTheColors()
{
    QApplication::setPalette(lightPalette());
    const TitleBars bars(told());
    QWidget window;
    const QWidget never;
    window.show();
    QApplication::setPalette(darkPalette());
    TRY_COMPARE(m_told.last(), std::pair(window.winId(), true));
}

void TitleBarsTest::areNothingThatMenusHave()
{
    const TitleBars bars(told());
    QMenu menu;
    menu.addAction(QStringLiteral("Open"));
    menu.popup({});
    QCOMPARE(m_told, Told());
}

QTEST_MAIN(TitleBarsTest)
#include "tst_title_bars.moc"
