#include "ui/desktop/clear_style.h"

#include <QGuiApplication>
#include <QPainter>
#include <QPushButton>
#include <QScopeGuard>
#include <QTest>

using namespace tributary;

class ClearStyleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void setsAnIconBeforeTheWordsOfAButton_data();
    void setsAnIconBeforeTheWordsOfAButton();
};

namespace {

constexpr QSize iconSize(16, 16);
const QColor ofTheIcon = Qt::red;
const QColor ofTheWords = Qt::blue;

// The place of all that is rather of this colour than of another one.
QRect placeOf(const QColor& color, const QImage& picture)
{
    QRect place;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x) {
            const QColor here = picture.pixelColor(x, y);
            const bool isIt = qAbs(here.red() - color.red()) + qAbs(here.green() - color.green()) +
                                  qAbs(here.blue() - color.blue()) <
                              100;
            place = isIt ? place.united(QRect(x, y, 1, 1)) : place;
        }
    }
    return place;
}

} // namespace

void ClearStyleTest::setsAnIconBeforeTheWordsOfAButton_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("from left to right") << Qt::LeftToRight;
    QTest::newRow("from right to left") << Qt::RightToLeft;
}

void ClearStyleTest::setsAnIconBeforeTheWordsOfAButton()
{
    QFETCH(const Qt::LayoutDirection, direction);
    const auto back = qScopeGuard([] { QGuiApplication::setLayoutDirection(Qt::LeftToRight); });
    QGuiApplication::setLayoutDirection(direction);
    ClearStyle style;
    QPixmap drawing(iconSize);
    drawing.fill(ofTheIcon);
    QPushButton button(drawing, QStringLiteral("WWWW"));
    button.setStyle(&style);
    button.setIconSize(iconSize);
    QPalette palette(Qt::white);
    palette.setColor(QPalette::ButtonText, ofTheWords);
    button.setPalette(palette);
    button.resize(button.sizeHint() + QSize(80, 10));
    const QImage picture = button.grab().toImage();
    const QRect icon = placeOf(ofTheIcon, picture);
    const QRect words = placeOf(ofTheWords, picture);
    QCOMPARE(icon.size(), iconSize);
    QVERIFY(!words.isEmpty());
    const bool isBefore =
        direction == Qt::RightToLeft ? words.right() < icon.left() : icon.right() < words.left();
    QVERIFY(isBefore);
    QVERIFY(qAbs(icon.united(words).center().x() - button.rect().center().x()) <= 3);
}

QTEST_MAIN(ClearStyleTest)
#include "tst_clear_style.moc"
